import { request } from "node:http";
import { connect } from "node:net";
import { startHostileServer } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";

let gate: TestGate;
beforeAll(async () => {
  gate = await startTestGate();
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
});

const tool = (name: string, args: unknown = {}, server = SERVER): unknown => ({
  kind: "tool",
  tool: { server, name, arguments: args },
});

/** Every refusal has its own code, says which request it was, and leaves a trace of that request. */
const expectRefusal = async (answer: Answer, status: number, code: string): Promise<void> => {
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
  expect(answer.body.type).toBe(`urn:portcullis:error:${code}`);
  const trace = await gate.trace(answer.body.requestId);
  expect(trace).toMatchObject({ code, http: { status } });
  expect(trace.executed).not.toBe(true);
};

const expectHealthy = async (): Promise<void> => {
  const answer = await gate.call("echo", { message: "still fine" });
  expect(answer.status).toBe(200);
};

describe("bad input", () => {
  it.each<[string, string | Uint8Array, number, string]>([
    ["malformed JSON", '{"kind":', 400, "malformed_json"],
    ["an empty body", "", 400, "malformed_json"],
    ["invalid UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, "invalid_encoding"],
    ["10,000 nested arrays", "[".repeat(10_000) + "]".repeat(10_000), 422, "invalid_request"],
    ["a JSON value that is no object", '"hello"', 422, "invalid_request"],
    [
      "an unknown field",
      JSON.stringify({ kind: "model", messages: [{ role: "u", content: "x" }], mesages: 1 }),
      422,
      "invalid_request",
    ],
    [
      "a wrong type",
      JSON.stringify({ kind: "tool", tool: { server: 7, name: "echo" } }),
      422,
      "invalid_request",
    ],
    [
      "a member of the arguments that readers take for their prototype",
      JSON.stringify(tool("echo", { x: 1 })).replace('"x"', '"__proto__"'),
      422,
      "invalid_request",
    ],
    ["arguments that are a list", JSON.stringify(tool("echo", [1])), 422, "invalid_request"],
    [
      "a server that is a URL",
      JSON.stringify(tool("echo", {}, "http://evil.example/")),
      422,
      "invalid_request",
    ],
    ["a kind that is none", JSON.stringify({ kind: "shell" }), 422, "invalid_request"],
    ["a tool request with nothing in it", JSON.stringify({ kind: "tool" }), 422, "invalid_request"],
    [
      "a model request with a tool",
      JSON.stringify({
        kind: "model",
        messages: [{ role: "u", content: "x" }],
        tool: { server: "s", name: "t" },
      }),
      422,
      "invalid_request",
    ],
  ])("refuses %s", async (_name, body, status, code) => {
    await expectRefusal(await gate.submit(body), status, code);
    await expectHealthy();
  });

  it("refuses a body of 50 MB by its length, before it is read", async () => {
    const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const url = new URL("/v1/requests", gate.stack.ingressUrl);
      const outgoing = request(
        url,
        {
          method: "POST",
          headers: {
            authorization: `Bearer ${gate.key}`,
            "content-type": "application/json",
            "content-length": 50_000_000,
          },
        },
        (response) => {
          let text = "";
          response.on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
        },
      );
      outgoing.on("error", reject);
      outgoing.write("[");
    });
    expect(answer.status).toBe(413);
    const body = JSON.parse(answer.text);
    expect(body.code).toBe("body_too_large");
    expect(await gate.trace(body.requestId)).toMatchObject({ code: "body_too_large", outcome: "rejected" });
    await expectHealthy();
  });

  it("refuses a body of 50 MB that is really sent, in chunks and without a length", async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x5b);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        if (sent > 50) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const outcome = await fetch(`${gate.stack.ingressUrl}/v1/requests`, {
      method: "POST",
      headers: { authorization: `Bearer ${gate.key}`, "content-type": "application/json" },
      body,
      duplex: "half",
    } as RequestInit).then(
      (response) => response.status,
      () => "cut off",
    );
    expect([413, "cut off"]).toContain(outcome);
    await expectHealthy();
  });

  it("refuses another media type", async () => {
    const response = await fetch(`${gate.stack.ingressUrl}/v1/requests`, {
      method: "POST",
      headers: { authorization: `Bearer ${gate.key}`, "content-type": "text/plain" },
      body: "hello",
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: "unsupported_media_type" });
  });

  it("survives a client that hangs up in the middle of its body", async () => {
    const { hostname, port } = new URL(gate.stack.ingressUrl);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `POST /v1/requests HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${gate.key}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"kind"`,
        );
        setTimeout(() => socket.destroy(), 100);
      });
      socket.on("close", () => resolve());
    });
    await expectHealthy();
  });

  it.each([
    ["no key", ""],
    ["an unknown key", `pk_live_${"a".repeat(43)}`],
    ["an operator token in place of a key", "op_something"],
    ["a key of the wrong form", "x".repeat(400)],
  ])("refuses %s with 401", async (_name, key) => {
    const answer = await gate.submit(tool("echo", { message: "hi" }), key);
    await expectRefusal(answer, 401, "invalid_key");
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
  });

  it("refuses a revoked key, everywhere within a second", async () => {
    const { id, key } = await gate.newKey({ name: "short", scope: "*" });
    const submit = () => gate.submit(tool("echo", { message: "x" }), key);
    expect((await submit()).status).toBe(200);
    await gate.admin("DELETE", `/admin/keys/${id}`);
    await expect.poll(async () => (await submit()).status, { timeout: 1_000 }).toBe(401);
    const answer = await submit();
    await expectRefusal(answer, 401, "key_revoked");
  });

  it("refuses an expired key", async () => {
    const expiresAt = new Date(Date.now() + 1_000).toISOString();
    const created = await gate.admin("POST", `/admin/orgs/${ORG}/keys`, {
      name: "brief",
      scope: "*",
      expiresAt,
    });
    expect(created.status).toBe(201);
    await expect
      .poll(async () => (await gate.submit(tool("echo", { message: "x" }), created.body.key)).body.code, {
        timeout: 5_000,
      })
      .toBe("key_expired");
  });

  it("INV-7: answers alike for an unknown server, an unknown tool and a tool outside the scope", async () => {
    const { key } = await gate.newKey({ name: "narrow", scope: [`${SERVER}/echo`] });
    expect((await gate.submit(tool("echo", { message: "x" }), key)).status).toBe(200);
    const answers = [
      await gate.submit(tool("echo", {}, "no-such-server"), key),
      await gate.submit(tool("no-such-tool"), key),
      await gate.submit(tool("add", { a: 1, b: 2 }), key),
    ];
    for (const answer of answers) await expectRefusal(answer, 403, "tool_not_in_scope");
    const shape = ({ body }: Answer) => ({ ...body, instance: "", requestId: "", trace: "" });
    expect(new Set(answers.map((answer) => JSON.stringify(shape(answer)))).size).toBe(1);
  });

  it("refuses operators' paths without an operator's token, and an API key is none", async () => {
    for (const token of ["", gate.key, "op_wrong"]) {
      for (const path of ["/v1/traces", "/v1/admin/servers", "/v1/traces/stream"]) {
        const response = await fetch(`${gate.stack.ingressUrl}${path}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        expect(response.status).toBe(401);
        await response.body?.cancel();
      }
    }
  });
});

describe("bad upstreams", () => {
  it.each([
    ["hang", 504, "upstream_timeout"],
    ["hang-body", 504, "upstream_timeout"],
    ["garbage", 502, "upstream_protocol_error"],
    ["html", 502, "upstream_protocol_error"],
    ["huge", 502, "upstream_response_too_large"],
    ["die-half-way", 502, "upstream_unreachable"],
    ["redirect-other-origin", 502, "upstream_redirect_refused"],
    ["500", 502, "upstream_error"],
  ] as const)("one that does `%s` gives its own code, and harms nobody else", async (mode, status, code) => {
    await using hostile = await startHostileServer(mode);
    const slug = `hostile-${mode.replaceAll(/[^a-z0-9]/g, "-")}`;
    const approved = await gate.approve(slug, { title: mode, url: hostile.url, timeoutMs: 1_500 });
    expect(approved.status).toBe(200);
    const names = (await gate.admin("GET", `/admin/servers/${slug}/tools`)).body.map(
      (t: { name: string }) => t.name,
    );
    const [answer, other] = await Promise.all([
      expect
        .poll(async () => gate.submit(tool(names[0], {}, slug)), { timeout: 8_000 })
        .toMatchObject({ status, body: { code } })
        .then(() => gate.submit(tool(names[0], {}, slug))),
      gate.call("echo", { message: "meanwhile" }),
    ]);
    expect(other.status).toBe(200);
    expect(answer.body.code).toBe(code);
    const trace = await gate.trace(answer.body.requestId);
    expect(trace).toMatchObject({ outcome: "failed", code });
    await gate.admin("POST", `/admin/servers/${slug}/suspend`, {});
    await expectHealthy();
  });

  it("refuses to approve a private address that the record does not allow, and one that is not there", async () => {
    const url = gate.oracle.url.replace("http:", "https:");
    const refused = await gate.approve("inside", { title: "x", url, allowPrivateNetwork: false });
    expect(refused).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(refused.body.detail).toContain("upstream_address_refused");
    const away = await gate.approve("nowhere", { title: "x", url: "http://127.0.0.1:9/mcp" });
    expect(away.status).toBe(409);
    expect(away.body.detail).toContain("upstream_unreachable");
  });

  it("names a missing credential, and never sends the call without it", async () => {
    const before = gate.oracle.calls.length;
    const reference = "${env:PORTCULLIS_CRED_NOT_SET}";
    const refused = await gate.approve("secretive", {
      title: "x",
      url: gate.oracle.url,
      headers: { authorization: `Bearer ${reference}` },
    });
    expect(refused).toMatchObject({ status: 502, body: { code: "credential_missing" } });
    const { body } = await gate.admin("GET", "/admin/servers/secretive");
    expect(body).toMatchObject({
      status: "in_review",
      sync: { health: "failing", missingCredentials: [reference] },
    });
    expect(gate.oracle.calls.length).toBe(before);
  });
});
