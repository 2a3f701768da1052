import { CONFIG_STALE_MS, type ServerRecord, serverStatuses } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  beatHeart,
  metricsText,
  OPERATOR_TOKEN,
  type Reply,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { apiKeyOf, keyOf, orgOf, serverOf, toolOf } from "./support/records.ts";

let around: Surroundings;
let open: RunningIngress;
let closed: RunningIngress;

const get = (path: string, key?: string, at = open): Promise<Reply> =>
  at.ask("GET", `/v0.1${path}`, {
    headers: key === undefined ? {} : { authorization: `Bearer ${apiKeyOf(key)}` },
  });
const names = async (key?: string, at = open): Promise<readonly string[]> => {
  const { status, body } = await get("/servers?limit=100", key, at);
  if (status !== 200) throw new Error(`status ${status}`);
  return body.servers.map((each: { server: { name: string } }) => each.server.name.split("/")[1]);
};
const one = (slug: string, key?: string, at = open) =>
  get(`/servers/${encodeURIComponent(`io.portcullis.catalog/${slug}`)}/versions/latest`, key, at);

const secretive = {
  url: "https://hidden.upstream.example/mcp",
  headers: { "X-Upstream": "${env:PORTCULLIS_CRED_UPSTREAM}" },
  auth: { type: "bearer", token: "${file:upstream-token}" },
} satisfies Partial<ServerRecord>;

beforeAll(async () => {
  around = await startSurroundings();
  await around.put(
    "server",
    "tickets",
    serverOf("tickets", { ...secretive, version: "1.0.0+build", title: "Tickets" }),
  );
  await around.put("server", "mail", serverOf("mail", { tools: [toolOf("send"), toolOf("read")] }));
  await around.put("server", "files", serverOf("files", { registryName: "com.example/files" }));
  await around.put("server", "bare", serverOf("bare", { tools: [] }));
  for (const status of serverStatuses.filter((each) => each !== "approved")) {
    const slug = status.replace("_", "-");
    await around.put("server", slug, serverOf(slug, { status }));
  }
  const enabled = { tickets: "*", mail: ["read"], draft: "*", suspended: "*", bare: "*" } as const;
  await around.put("org", "acme", orgOf("acme", { enabled: { ...enabled, mail: ["read"] } }));
  await around.put("org", "other", orgOf("other", { enabled: { files: "*" } }));
  await around.put("key", "key_all", keyOf("key_all"));
  await around.put("key", "key_tickets", keyOf("key_tickets", { scope: ["tickets/*"] }));
  await around.put("key", "key_send", keyOf("key_send", { scope: ["mail/send"] }));
  await around.put("key", "key_none", keyOf("key_none", { scope: [] }));
  await around.put("key", "key_other", keyOf("key_other", { org: "other" }));
  await around.put("key", "key_revoked", keyOf("key_revoked", { status: "revoked" }));
  await around.put("key", "key_far", keyOf("key_far", { allowedIps: ["203.0.113.0/24"] }));
  open = await startIngress(around);
  closed = await startIngress(around, {
    PORTCULLIS_REGISTRY_ACCESS: "key",
    PORTCULLIS_PUBLIC_URL: "https://gate.example.com",
  });
});
afterAll(async () => {
  await open?.stop();
  await closed?.stop();
  await around?.[Symbol.asyncDispose]();
});

describe("the registry API", () => {
  it("INV-7: lists approved servers, and none that is draft, in review, suspended or retired", async () => {
    expect(await names()).toEqual(["files", "bare", "mail", "tickets"]);
    for (const slug of ["draft", "in-review", "suspended", "retired"])
      expect((await one(slug)).status).toBe(404);
  });

  it.each([
    ["key_all", ["mail", "tickets"]],
    ["key_tickets", ["tickets"]],
    ["key_send", []],
    ["key_none", []],
    ["key_other", ["files"]],
  ])("INV-7: shows %s only servers of which it may use a tool", async (key, expected) => {
    for (const at of [open, closed]) {
      expect(await names(key, at)).toEqual(expected);
      expect((await one("bare", key, at)).status).toBe(404);
      expect((await one("tickets", key, at)).status).toBe(expected.includes("tickets") ? 200 : 404);
    }
  });

  it("shows an operator all that is approved, also where callers need a key", async () => {
    for (const at of [open, closed]) {
      const listed = await at.ask("GET", "/v0.1/servers", {
        headers: { authorization: `Bearer ${OPERATOR_TOKEN}` },
      });
      expect(listed.status).toBe(200);
      expect(listed.body.metadata.count).toBe(4);
    }
  });

  it("answers alike for what a key may not use and what does not exist", async () => {
    const hidden = await one("mail", "key_tickets");
    const nowhere = await one("nowhere", "key_tickets");
    expect(hidden.body).toEqual(nowhere.body);
  });

  it.each([
    ["key_unknown", 401, "invalid_key"],
    ["key_revoked", 401, "key_revoked"],
    ["key_far", 403, "address_not_allowed"],
  ])("refuses %s also where no key is needed", async (key, status, code) => {
    for (const at of [open, closed])
      expect(await get("/servers", key, at)).toMatchObject({ status, body: { code } });
  });

  it("refuses a credential of a form that it does not know, and needs one where it is set so", async () => {
    for (const headers of [{ authorization: "Basic abc" }, { "x-api-key": "unknown" }]) {
      expect(
        (await open.ask("GET", "/v0.1/servers", { headers: { ...headers } as Record<string, string> }))
          .status,
      ).toBe(401);
    }
    const known = await open.ask("GET", "/v0.1/servers", {
      headers: { "x-api-key": apiKeyOf("key_tickets") },
    });
    expect(known.body.metadata.count).toBe(1);
    expect((await get("/servers", undefined, closed)).status).toBe(401);
  });

  it("tells nothing of where a server really is, or by which credentials", async () => {
    for (const path of ["/servers", "/servers/io.portcullis.catalog%2Ftickets/versions"]) {
      expect(JSON.stringify((await get(path)).body)).not.toMatch(/upstream|PORTCULLIS_CRED/);
    }
  });

  it("names this gate as the remote: as it was set, else as the request says", async () => {
    const remoteOf = (reply: Reply) => reply.body.server.remotes;
    expect(remoteOf(await one("tickets"))).toMatchObject([
      {
        type: "streamable-http",
        url: `${open.url}/mcp/tickets`,
        headers: [{ name: "Authorization", isSecret: true }],
      },
    ]);
    expect(remoteOf(await one("tickets", "key_all", closed))).toMatchObject([
      { url: "https://gate.example.com/mcp/tickets" },
    ]);
  });

  it("gives a server's one version by its number, as the latest, and in a list", async () => {
    const base = "/servers/io.portcullis.catalog%2Ftickets/versions";
    const latest = await get(`${base}/latest`);
    expect(latest.body.server).toMatchObject({
      name: "io.portcullis.catalog/tickets",
      version: "1.0.0+build",
    });
    expect((await get(`${base}/1.0.0%2Bbuild`)).body).toEqual(latest.body);
    expect((await get(base)).body).toEqual({ servers: [latest.body], metadata: { count: 1 } });
    expect((await get(`${base}/2.0.0`)).status).toBe(404);
    expect((await get("/servers/com.example%2Ffiles/versions/latest")).status).toBe(200);
  });

  it("gives pages, searches, and refuses what makes no sense", async () => {
    const first = (await get("/servers?limit=1&search=catalog")).body;
    expect(first.metadata).toMatchObject({ count: 1, nextCursor: expect.any(String) });
    const next = (await get(`/servers?limit=50&search=catalog&cursor=${first.metadata.nextCursor}`)).body;
    expect(next.servers).toHaveLength(2);
    expect(next.metadata).toEqual({ count: 2 });
    expect(
      (await get("/servers?updated_since=2026-01-01T00:00:00Z&version=latest&include_deleted=true")).status,
    ).toBe(200);
    for (const query of ["limit=0", "limit=9999", "updated_since=x"]) {
      expect((await get(`/servers?${query}`)).status).toBe(422);
    }
  });

  it("lets pages of any site read it, also its refusals, and without cookies", async () => {
    for (const reply of [await get("/servers"), await get("/servers", "key_unknown")]) {
      expect(reply.headers.get("access-control-allow-origin")).toBe("*");
      expect(reply.headers.get("access-control-allow-credentials")).toBeNull();
    }
    const preflight = await open.ask("OPTIONS", "/v0.1/servers", {
      headers: { origin: "https://site.example", "access-control-request-method": "GET" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
    const admin = await open.ask("GET", "/v1/admin/servers", { headers: { origin: "https://site.example" } });
    expect(admin.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("forgets a server at once when it is suspended", async () => {
    await around.put("server", "files", serverOf("files", { status: "suspended", revision: 2 }));
    await until("it to be gone", async () => !(await names()).includes("files"));
    expect(await names("key_other")).toEqual([]);
  });
});

describe("how the snapshot stands", () => {
  it("is shown on /readyz and as gauges; an old one is no reason not to serve", async () => {
    const readyz = () => open.ask("GET", "/readyz");
    expect((await readyz()).body).toMatchObject({
      checks: { config: true },
      info: { config: { stale: true } },
    });
    await beatHeart(around.config, new Date(), 3);
    await until("the heartbeat", async () => (await readyz()).body.info.config.stale === false);
    await beatHeart(around.config, new Date(Date.now() - CONFIG_STALE_MS - 10_000), 3);
    const old = await until("the old heartbeat", async () => {
      const { status, body } = await readyz();
      return body.info.config.stale === true && { status, body };
    });
    expect(old).toMatchObject({ status: 200, body: { info: { config: { revision: 2, stale: true } } } });
    expect(old.body.info.config.ageSeconds).toBeGreaterThan(CONFIG_STALE_MS / 1000);
    const metrics = await metricsText();
    expect(metrics).toMatch(/^portcullis_config_revision\S* \d+/m);
    expect(metrics).toMatch(/^portcullis_config_age\S* \d+/m);
  });
});
