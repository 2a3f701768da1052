import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { until } from "@portcullis/testkit";
import { base64url, exportJWK, exportSPKI, generateKeyPair, importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProvider, type TestProvider } from "./support/identity-provider.ts";
import {
  type Reply,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";
import { apiKeyOf, keyOf, orgOf, serverOf } from "./support/records.ts";

/** Access tokens of a real issuer on `/mcp`: what they open, and what does not. */

const GATE = "https://gate.example.com";
const RESOURCE = `${GATE}/mcp`;
const METADATA = `${GATE}/.well-known/oauth-protected-resource/mcp`;
let around: Surroundings;
let provider: TestProvider;
let ingress: RunningIngress;

const env = () => ({
  PORTCULLIS_PUBLIC_URL: GATE,
  PORTCULLIS_MCP_OAUTH_ISSUERS: provider.issuer,
  PORTCULLIS_MCP_OAUTH_KEY_CLAIM: "realm_access.roles",
  PORTCULLIS_MCP_OAUTH_KEYS:
    "gate-operators=key_machine,agents=key_agents,left=key_left,past=key_past,ghosts=key_nobody,far=key_far,slow=key_slow",
});
const now = () => Math.floor(Date.now() / 1000);
const agents = { realm_access: { roles: ["agents"] } };
const sign = (claims: object = {}, header?: object) =>
  provider.sign({ aud: RESOURCE, exp: now() + 300, ...agents, ...claims }, header as Record<string, unknown>);

const ask = (
  headers: Record<string, string>,
  { path = "/mcp", at = ingress, method = "tools/list" } = {},
): Promise<Reply> =>
  at.ask("POST", path, {
    headers: {
      accept: "application/json, text/event-stream",
      "mcp-protocol-version": "2026-07-28",
      "mcp-method": method,
      ...(method === "tools/call" ? { "mcp-name": "tools__echo" } : {}),
      ...headers,
    },
    body: {
      jsonrpc: "2.0",
      id: 1,
      method,
      params: {
        ...(method === "tools/call" ? { name: "tools__echo", arguments: {} } : {}),
        _meta: {
          "io.modelcontextprotocol/protocolVersion": "2026-07-28",
          "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
          "io.modelcontextprotocol/clientCapabilities": {},
        },
      },
    },
  });
const withToken = async (token: string | Promise<string>, more: Parameters<typeof ask>[1] = {}) =>
  ask({ authorization: `Bearer ${await token}` }, more);
const refusalOf = (reply: Reply) => [reply.status, reply.body.code, reply.headers.get("www-authenticate")];
const challenge = (error: string, suffix = "") =>
  `Bearer realm="portcullis", error="${error}", resource_metadata="${METADATA}${suffix}"`;

beforeAll(async () => {
  around = await startSurroundings();
  provider = await startProvider();
  await around.put("server", "tools", serverOf("tools"));
  await around.put("server", "other", serverOf("other"));
  await around.put("org", "acme", orgOf("acme", { enabled: { tools: "*", other: "*" } }));
  await around.put("key", "key_agents", keyOf("key_agents"));
  await around.put("key", "key_machine", keyOf("key_machine"));
  await around.put("key", "key_left", keyOf("key_left", { status: "revoked" }));
  await around.put("key", "key_past", keyOf("key_past", { expiresAt: "2026-01-01T00:00:00.000Z" }));
  await around.put("key", "key_far", keyOf("key_far", { allowedIps: ["10.9.9.9"] }));
  await around.put("key", "key_slow", keyOf("key_slow", { rateLimit: { perSecond: 0.001, burst: 1 } }));
  ingress = await startIngress(around, env());
  await until("the keys to be known", async () => {
    const { status } = await ask({ authorization: `Bearer ${apiKeyOf("key_agents")}` });
    return status === 200;
  });
});
afterAll(async () => {
  await ingress?.stop();
  await provider?.[Symbol.asyncDispose]();
  await around?.[Symbol.asyncDispose]();
});

it("says so where the issuer cannot be reached, and API keys go on", async () => {
  const answers = await Promise.all([1, 2, 3].map(() => withToken(sign())));
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, body: { code: "identity_provider_unavailable" } });
    expect(answer.headers.get("retry-after")).toBe("1");
  }
  expect((await ask({ authorization: `Bearer ${apiKeyOf("key_agents")}` })).status).toBe(200);
  await provider.open([]);
  await until("the issuer to be found", async () => (await withToken(sign())).status === 200);
});

describe("the metadata of the protected resource", () => {
  it.each([
    ["/mcp", RESOURCE],
    ["", RESOURCE],
    ["/mcp/tools", `${RESOURCE}/tools`],
    // It tells nobody which servers there are.
    ["/mcp/no-such-server", `${RESOURCE}/no-such-server`],
  ])("is below the well-known path: %s", async (path, resource) => {
    const { status, body, headers } = await ingress.ask(
      "GET",
      `/.well-known/oauth-protected-resource${path}`,
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      resource,
      authorization_servers: [provider.issuer],
      bearer_methods_supported: ["header"],
      resource_name: "Portcullis",
    });
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });

  it("is where a caller without a credential is sent to, by the URL that it asked", async () => {
    const plain = `Bearer realm="portcullis", resource_metadata="${METADATA}"`;
    expect(refusalOf(await ask({}))).toEqual([401, "invalid_key", plain]);
    expect(refusalOf(await ask({}, { path: "/mcp/tools" }))[2]).toContain(
      `resource_metadata="${METADATA}/tools"`,
    );
    const unknown = await ask({ authorization: `Bearer pk_test_${"x".repeat(40)}` });
    expect(refusalOf(unknown)).toEqual([401, "invalid_key", challenge("invalid_token")]);
  });

  it("is not there, and nowhere mentioned, where no issuer is set", async () => {
    await using other = await startIngress(around, { PORTCULLIS_PUBLIC_URL: GATE });
    expect((await other.ask("GET", "/.well-known/oauth-protected-resource/mcp")).status).toBe(404);
    await until("its configuration", async () => (await ask({}, { at: other })).status === 401);
    expect((await ask({}, { at: other })).headers.get("www-authenticate")).toBe('Bearer realm="portcullis"');
    expect((await withToken(sign(), { at: other })).status).toBe(401);
  });
});

describe("a token", () => {
  it("stands for its API key: the call is the key's", async () => {
    const answer = await withToken(sign(), { method: "tools/call" });
    expect(answer.status).toBe(200);
    expect(around.envelopes.at(-1)).toMatchObject({ org: "acme", key: "key_agents" });
    // The token itself is in nothing that goes on, nor in what is traced.
    expect(JSON.stringify([around.envelopes, around.traces])).not.toContain("eyJ");
  });

  it("is good as the issuer itself makes it", async () => {
    const audiences = { ...env(), PORTCULLIS_MCP_OAUTH_AUDIENCES: "x, https://gate.example.com/api" };
    await using other = await startIngress(around, audiences);
    const token = await provider.clientCredentials();
    await until("its configuration", async () => (await withToken(token, { at: other })).status === 200);
    // It was made for another resource of this gate than the one that nothing else is said of.
    expect((await withToken(token)).status).toBe(401);
  });

  it("for one server does for that one alone, and one for all of them for each", async () => {
    const one = await sign({ aud: `${RESOURCE}/tools` });
    expect((await withToken(one, { path: "/mcp/tools" })).status).toBe(200);
    for (const path of ["/mcp", "/mcp/other", "/mcp/tools%2Fx"]) {
      expect((await withToken(one, { path })).status, path).toBe(401);
    }
    expect((await withToken(sign(), { path: "/mcp/tools" })).status).toBe(200);
  });

  it("does nothing outside of /mcp", async () => {
    const headers = { authorization: `Bearer ${await sign()}` };
    const body = { kind: "model", messages: [{ role: "user", content: "hello" }] };
    expect((await ingress.ask("POST", "/v1/requests", { headers, body })).status).toBe(401);
    expect((await ingress.ask("GET", "/v1/admin/whoami", { headers })).status).toBe(401);
    expect((await ingress.ask("GET", "/v0.1/servers", { headers })).status).toBe(401);
  });

  it.each<[string, object, object?]>([
    ["of another issuer", { iss: "https://other.example.com" }],
    ["of an issuer that is nearly ours", { iss: "http://127.0.0.1:1" }],
    ["for another audience", { aud: "https://other.example.com/mcp" }],
    ["for the gate, but not for /mcp", { aud: GATE }],
    ["for nobody", { aud: undefined }],
    ["that is over", { exp: now() - 61 }],
    ["that never ends", { exp: undefined }],
    ["that is not valid yet", { nbf: now() + 120 }],
    ["of nobody", { sub: undefined }],
    ["that is bound to a key", { cnf: { jkt: "abc" } }],
    ["for a logout", {}, { typ: "logout+jwt" }],
    ["of a key that the issuer does not have", {}, { kid: "another" }],
    ["with an extension that must be understood", {}, { crit: ["x"], x: 1 }],
  ])("%s is refused", async (_what, claims, header) => {
    const reply = await withToken(sign(claims, header).catch(() => "x.eyJpc3MiOiJ4In0.x"));
    expect(refusalOf(reply)).toEqual([401, "invalid_token", challenge("invalid_token")]);
  });

  const claims = () => ({ iss: provider.issuer, aud: RESOURCE, sub: "eve", exp: now() + 300, ...agents });

  it("without a signature is refused", async () => {
    const part = (value: object) => base64url.encode(JSON.stringify(value));
    for (const alg of ["none", "None", "NONE", "nOnE"]) {
      const plain = `${part({ alg, kid: "test-key" })}.${part(claims())}`;
      for (const token of [`${plain}.`, `${plain}.${base64url.encode("x")}`]) {
        expect((await withToken(token)).status).toBe(401);
      }
    }
  });

  it("with HS256 and the public key as its secret is refused", async () => {
    const key = await importJWK({ ...provider.publicJwk, alg: "RS256" }, "RS256", { extractable: true });
    if (key instanceof Uint8Array) throw new Error("not a public key");
    for (const secret of [
      await exportSPKI(key),
      JSON.stringify(provider.publicJwk),
      provider.publicJwk.n ?? "",
    ]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: "HS256", kid: "test-key" })
        .sign(new TextEncoder().encode(secret));
      expect((await withToken(token)).status).toBe(401);
    }
  });

  it("of another's key is refused, whatever its header brings along, and so is one that was changed", async () => {
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const header of [{}, { jwk }, { jku: "http://127.0.0.1:1/jwks" }, { kid: "../test-key" }]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: "RS256", kid: "test-key", ...header })
        .sign(privateKey);
      expect((await withToken(token)).status).toBe(401);
    }
    const [head, , signature] = (await sign()).split(".");
    const other = base64url.encode(JSON.stringify({ ...claims(), sub: "root" }));
    expect((await withToken(`${head}.${other}.${signature}`)).status).toBe(401);
  });

  it("anywhere but in its header is refused, also beside a good one", async () => {
    const token = await sign();
    const path = `/mcp?access_token=${token}`;
    const refused = [401, "invalid_token", challenge("invalid_request")];
    expect(refusalOf(await ask({}, { path }))).toEqual(refused);
    expect(refusalOf(await ask({ authorization: `Bearer ${token}` }, { path }))).toEqual(refused);
    expect((await ask({ "x-api-key": token })).status).toBe(401);
    expect((await ask({ cookie: `access_token=${token}` })).status).toBe(401);
  });

  it("that is huge, or no token at all, costs nothing", async () => {
    expect((await ask({ authorization: `Bearer ${"x".repeat(9_000)}` })).status).toBe(401);
    expect((await ask({ authorization: `Bearer ${"x".repeat(30_000)}` })).status).toBe(431);
    const reply = await ask({ authorization: "Bearer an-opaque-token" });
    expect(refusalOf(reply)).toEqual([401, "invalid_token", challenge("invalid_token")]);
    const deep = base64url.encode(`{"iss":${"[".repeat(3_000)}${"]".repeat(3_000)}}`);
    expect((await ask({ authorization: `Bearer x.${deep}.x` })).status).toBe(401);
  });
});

describe("the key that a token stands for", () => {
  it.each([
    ["names no key", { realm_access: { roles: ["others"] } }],
    ["has not the claim", { realm_access: {} }],
    ["names a key that there is none of", { realm_access: { roles: ["ghosts"] } }],
  ])("is missed where the token %s", async (_what, claims) => {
    expect(refusalOf(await withToken(sign(claims)))).toEqual([
      403,
      "insufficient_scope",
      challenge("insufficient_scope"),
    ]);
  });

  it.each([
    ["left", 401, "key_revoked"],
    ["past", 401, "key_expired"],
    ["far", 403, "address_not_allowed"],
  ])("rules: %s", async (role, status, code) => {
    const reply = await withToken(sign({ realm_access: { roles: [role] } }));
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    const requestId = reply.body.requestId;
    const trace = await until("its trace", () =>
      around.traces.find((each) => each.requestId === requestId && each.phase === "finished"),
    );
    expect(JSON.stringify(trace)).toContain(`"key_${role}"`);
  });

  it("limits the token as well", async () => {
    const token = await sign({ realm_access: { roles: ["slow"] } });
    const codes = [(await withToken(token)).status, (await withToken(token)).status];
    expect(codes).toEqual([200, 429]);
  });

  it("takes its tokens along as it is revoked", async () => {
    await around.put("key", "key_brief", keyOf("key_brief", { revision: 5 }));
    await using other = await startIngress(around, {
      ...env(),
      PORTCULLIS_MCP_OAUTH_KEYS: "agents=key_brief",
    });
    const token = await sign();
    await until("the key to be known", async () => (await withToken(token, { at: other })).status === 200);
    await around.put("key", "key_brief", keyOf("key_brief", { status: "revoked", revision: 6 }));
    await until("it to be revoked", async () => (await withToken(token, { at: other })).status === 401);
    expect((await withToken(token, { at: other })).body.code).toBe("key_revoked");
  });
});

it("wants all scopes that are set, and says which", async () => {
  await using other = await startIngress(around, {
    ...env(),
    PORTCULLIS_MCP_OAUTH_SCOPES: "mcp:use mcp:tools",
  });
  const at = other;
  await until("its configuration", async () => (await ask({}, { at })).status === 401);
  const expected = `Bearer realm="portcullis", error="insufficient_scope", scope="mcp:use mcp:tools", resource_metadata="${METADATA}"`;
  for (const scope of [undefined, "mcp:use", "mcp:useless mcp:tools"]) {
    expect(refusalOf(await withToken(sign({ scope }), { at }))).toEqual([
      403,
      "insufficient_scope",
      expected,
    ]);
  }
  expect((await withToken(sign({ scope: "openid mcp:tools mcp:use" }), { at })).status).toBe(200);
  expect((await withToken(sign({ scp: ["mcp:tools", "mcp:use"] }), { at })).status).toBe(200);
  const metadata = await other.ask("GET", "/.well-known/oauth-protected-resource/mcp");
  expect(metadata.body.scopes_supported).toEqual(["mcp:use", "mcp:tools"]);
});

it("gives the place of a caller back that hung up while its token was verified", async () => {
  await using other = await startIngress(around, { ...env(), PORTCULLIS_MAX_IN_FLIGHT: "1" });
  const at = other;
  const token = await sign();
  const { hostname, port } = new URL(other.url);
  // The first token of an ingress waits for the issuer's metadata and keys: time enough to hang up.
  await until("its configuration", async () => (await ask({}, { at })).status === 401);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  await new Promise<void>((resolve) =>
    socket.write(
      `POST /mcp HTTP/1.1\r\nhost: ${hostname}:${port}\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n`,
      () => resolve(),
    ),
  );
  socket.destroy();
  await until("a place", async () => (await withToken(token, { at })).status === 200);
  expect((await withToken(token, { at })).status).toBe(200);
});

/** An issuer that does only what it is told to. */
const startBareIssuer = async (serve: (issuer: string) => RequestListener) => {
  const server = createServer((request, response) => serve(issuer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
const bareKeys = await generateKeyPair("ES256", { extractable: true });
const bareToken = (issuer: string) =>
  new SignJWT({ iss: issuer, aud: RESOURCE, sub: "robot", ...agents })
    .setProtectedHeader({ alg: "ES256", kid: "k" })
    .setExpirationTime("5m")
    .sign(bareKeys.privateKey);
const knownAs = (issuer: string) => ({
  ...env(),
  PORTCULLIS_MCP_OAUTH_ISSUERS: `${provider.issuer}, ${issuer}`,
});

it("finds the keys of an issuer that speaks OAuth alone, beside another's, and mixes them up for nobody", async () => {
  const jwk = { ...(await exportJWK(bareKeys.publicKey)), kid: "k", alg: "ES256" };
  await using bare = await startBareIssuer((issuer) => (request, response) => {
    const found: Record<string, object> = {
      "/.well-known/oauth-authorization-server": { issuer, jwks_uri: `${issuer}/keys` },
      "/keys": { keys: [jwk] },
    };
    const body = found[request.url ?? ""];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  await using other = await startIngress(around, knownAs(bare.issuer));
  const at = other;
  const token = await bareToken(bare.issuer);
  await until("its configuration", async () => (await withToken(token, { at })).status === 200);
  expect((await withToken(sign(), { at })).status).toBe(200);
  // Signed by one of the two, and said to be of the other.
  expect((await withToken(bareToken(provider.issuer), { at })).status).toBe(401);
  expect((await withToken(sign({ iss: bare.issuer }), { at })).status).toBe(401);
});

it("keeps waiting for an issuer from taking all of the gate", async () => {
  await using silent = await startBareIssuer(() => () => {});
  await using other = await startIngress(around, knownAs(silent.issuer));
  const at = other;
  await until("its configuration", async () => (await ask({}, { at })).status === 401);
  const token = await bareToken(silent.issuer);
  const waiting = Array.from({ length: 80 }, () => withToken(token, { at }).catch(() => undefined));
  const first = await Promise.race(waiting);
  expect(first).toMatchObject({ status: 503, body: { code: "overloaded" } });
  expect((await ask({ authorization: `Bearer ${apiKeyOf("key_agents")}` }, { at })).status).toBe(200);
  await silent[Symbol.asyncDispose]();
  const codes = (await Promise.all(waiting)).map((reply) => reply?.body.code);
  expect(codes.filter((code) => code === "overloaded")).toHaveLength(16);
  expect(codes.filter((code) => code === "identity_provider_unavailable")).toHaveLength(64);
});

it("does not read without an end what an issuer sends", async () => {
  await using endless = await startBareIssuer(() => (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const chunk = `"${"x".repeat(65_534)}`;
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  });
  await using other = await startIngress(around, knownAs(endless.issuer));
  const at = other;
  await until("its configuration", async () => (await ask({}, { at })).status === 401);
  const started = Date.now();
  const reply = await withToken(bareToken(endless.issuer), { at });
  expect(reply).toMatchObject({ status: 503, body: { code: "identity_provider_unavailable" } });
  // Not by the timeout of five seconds: by the size.
  expect(Date.now() - started).toBeLessThan(4_000);
});

it.each([
  [{ PORTCULLIS_MCP_OAUTH_ISSUERS: "http://idp.example.com" }, /https, or http on a loopback/],
  [{ PORTCULLIS_PUBLIC_URL: undefined }, /needs PORTCULLIS_PUBLIC_URL/],
  [{ PORTCULLIS_MCP_OAUTH_KEYS: "" }, /maps nothing/],
  [{ PORTCULLIS_MCP_OAUTH_KEYS: "a=key 1" }, /not of the form value=key id/],
  [{ PORTCULLIS_MCP_OAUTH_KEYS: "a=key_1,a=key_2" }, /named twice/],
  [{ PORTCULLIS_MCP_OAUTH_SCOPES: 'a "b"' }, /scopes separated by single spaces/],
  [{ PORTCULLIS_MCP_OAUTH_ISSUERS: undefined }, /needs PORTCULLIS_MCP_OAUTH_ISSUERS/],
])("does not start with settings that make no sense: %j", async (change, message) => {
  const merged = Object.entries({ ...env(), ...change }).filter(([, value]) => value !== undefined);
  await expect(startIngress(around, Object.fromEntries(merged) as Record<string, string>)).rejects.toThrow(
    message,
  );
});
