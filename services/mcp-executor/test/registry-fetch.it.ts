import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedAgent } from "../src/adapters/http/guarded-agent.ts";
import { createRegistryFetch, type RegistryFetch } from "../src/adapters/http/registry-fetch.ts";

/** A registry on this machine, that answers to any https name through a way of its own. */
const MIB = 1024 * 1024;
const requests: { url: string; headers: Record<string, unknown> }[] = [];
const json = { "content-type": "application/json; charset=utf-8" };
const document = {
  name: "io.github.acme/tickets",
  remotes: [{ type: "streamable-http", url: "https://acme.example/mcp" }],
};

const answer: RequestListener = (request, response) => {
  const url = request.url ?? "";
  requests.push({ url, headers: request.headers });
  if (url === "/good" || url === "/good?page=2")
    return void response.writeHead(200, json).end(JSON.stringify(document));
  if (url === "/schema")
    return void response.writeHead(200, { "content-type": "application/schema+json" }).end("{}");
  if (url === "/html")
    return void response.writeHead(200, { "content-type": "text/html" }).end("<p>words of theirs</p>");
  if (url === "/jsonp")
    return void response.writeHead(200, { "content-type": "application/json-seq" }).end("{}");
  if (url === "/broken") return void response.writeHead(200, json).end('{"words of theirs": ');
  if (url === "/gone") return void response.writeHead(404, json).end('{"error":"words of theirs"}');
  if (url === "/moved") return void response.writeHead(301, { location: "/good?page=2" }).end();
  if (url === "/loop") return void response.writeHead(302, { location: "/loop" }).end();
  if (url === "/away")
    return void response.writeHead(302, { location: "https://elsewhere.example/good" }).end();
  if (url === "/down")
    return void response.writeHead(302, { location: "http://registry.example/good" }).end();
  if (url === "/die") return void response.destroy();
  if (url === "/large") {
    const body = `"${"x".repeat(5 * MIB)}"`;
    return void response.writeHead(200, { ...json, "content-length": body.length }).end(body);
  }
  if (url === "/growing") return void response.writeHead(200, json).end(`[${"1e20,".repeat(900_000)}1]`);
  response.writeHead(500).end();
};

let port: number;
const server = createServer(answer);
let registry: RegistryFetch;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
  const dispatcher = new Agent({
    // Where TLS would be: the name is kept, the rest of the way is this test's.
    connect: (_options, callback) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("connect", () => callback(null, socket));
      socket.once("error", (error) => callback(error, null));
    },
  });
  registry = createRegistryFetch(dispatcher);
});
afterAll(async () => {
  await registry?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
const at = (path: string): string => `https://registry.example${path}`;

describe("a document of a registry", () => {
  it("is read as JSON, and nothing of ours goes with the request", async () => {
    expect(await registry.get(at("/good"))).toEqual({ ok: true, value: document });
    expect(await registry.get(at("/schema"))).toEqual({ ok: true, value: {} });
    expect(requests[0]?.headers).toMatchObject({ host: "registry.example", accept: "application/json" });
    expect(requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("may be one redirect away, within the origin", async () => {
    expect(await registry.get(at("/moved"))).toEqual({ ok: true, value: document });
  });

  it.each([
    ["/loop", "upstream_redirect_refused"],
    ["/away", "upstream_redirect_refused"],
    ["/down", "upstream_redirect_refused"],
    ["/html", "upstream_protocol_error"],
    ["/jsonp", "upstream_protocol_error"],
    ["/broken", "upstream_protocol_error"],
    ["/gone", "upstream_error"],
    ["/die", "upstream_unreachable"],
    ["/large", "upstream_response_too_large"],
    ["/growing", "upstream_response_too_large"],
  ])("at %s is %s, in words of ours", async (path, code) => {
    const reply = await registry.get(at(path));
    expect(reply).toMatchObject({ ok: false, code });
    expect(JSON.stringify(reply)).not.toContain("theirs");
  });

  it.each([
    "http://registry.example/good",
    "https://user:pw@registry.example/good",
    "https://127.0.0.1/good",
    "https://[::1]/good",
    "https://10.1.2.3/good",
    "file:///etc/passwd",
  ])("is not asked for at %s", async (url) => {
    const before = requests.length;
    expect(await registry.get(url)).toMatchObject({ ok: false, code: "upstream_address_refused" });
    expect(requests.length).toBe(before);
  });
});

describe("the way out that production has", () => {
  it("dials no address of the inside, whatever name leads there", async () => {
    const guarded = createRegistryFetch(
      createGuardedAgent({
        allowPrivateNetwork: false,
        connectTimeoutMs: 1_000,
        connections: 1,
        resolveAll: (_hostname, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
      }),
    );
    const before = requests.length;
    expect(await guarded.get(`https://registry.example:${port}/good`)).toMatchObject({
      ok: false,
      code: "upstream_address_refused",
    });
    expect(requests.length).toBe(before);
    await guarded.close();
  });

  it("is taken where none is given", async () => {
    const plain = createRegistryFetch();
    expect(await plain.get(`https://localhost:${port}/good`)).toMatchObject({
      ok: false,
      code: "upstream_address_refused",
    });
    await plain.close();
  });
});
