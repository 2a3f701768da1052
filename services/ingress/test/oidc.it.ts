import { until } from "@portcullis/testkit";
import { base64url, exportSPKI, generateKeyPair, importJWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/browser.ts";
import { AUDIENCE, CLIENT, startProvider, type TestProvider } from "./support/identity-provider.ts";
import {
  OPERATOR_TOKEN,
  type RunningIngress,
  type Surroundings,
  startIngress,
  startSurroundings,
} from "./support/ingress.ts";

let around: Surroundings;
let provider: TestProvider;
let ingress: RunningIngress;
const env = () => ({
  PORTCULLIS_OIDC_ISSUER: provider.issuer,
  PORTCULLIS_OIDC_CLIENT_ID: CLIENT.id,
  PORTCULLIS_OIDC_AUDIENCE: AUDIENCE,
  PORTCULLIS_OIDC_ROLE_CLAIM: "realm_access.roles",
  PORTCULLIS_OIDC_ROLES: "gate-admins=admin,gate-readers=auditor,gate-operators=operator",
});
const secrets = { "oidc-client-secret": CLIENT.secret };
const now = () => Math.floor(Date.now() / 1000);
const admin = { realm_access: { roles: ["gate-admins"] } };

const whoami = (token: string, at = ingress) =>
  at.ask("GET", "/v1/admin/whoami", { headers: { authorization: `Bearer ${token}` } });
const callback = () => `${ingress.url}/v1/auth/callback`;

beforeAll(async () => {
  around = await startSurroundings();
  provider = await startProvider();
  ingress = await startIngress(around, env(), secrets);
});
afterAll(async () => {
  await ingress?.stop();
  await provider?.[Symbol.asyncDispose]();
  await around?.[Symbol.asyncDispose]();
});

it("says so where the provider cannot be reached, and goes on without it", async () => {
  const token = await provider.sign({ ...admin, exp: now() + 300 });
  expect(await whoami(token)).toMatchObject({ status: 503, body: { code: "identity_provider_unavailable" } });
  expect((await ingress.ask("GET", "/v1/auth/login")).status).toBe(503);
  expect((await whoami(OPERATOR_TOKEN)).status).toBe(200);
  await provider.open([callback()]);
  await until("the provider to be found", async () => (await whoami(token)).status === 200);
});

describe("bearer tokens of the provider", () => {
  it("lets a real one in, with the role of its claim", async () => {
    const { status, body } = await whoami(await provider.clientCredentials());
    expect([status, body]).toMatchObject([200, { name: "oidc:machine", role: "operator", method: "oidc" }]);
  });

  it("uses the role, and names the person to the control plane", async () => {
    around.control(() => ({ ok: true, value: [] }));
    const token = await provider.sign({
      sub: "42",
      preferred_username: "first-operator",
      realm_access: { roles: ["gate-readers"] },
      exp: now() + 300,
    });
    const headers = { authorization: `Bearer ${token}` };
    expect((await ingress.ask("GET", "/v1/admin/servers", { headers })).status).toBe(200);
    expect(around.commands.at(-1)?.request.actor).toEqual({
      name: "oidc:first-operator (42)",
      role: "auditor",
    });
    const put = await ingress.ask("PUT", "/v1/admin/orgs/acme", { headers, body: {} });
    expect(put).toMatchObject({ status: 403, body: { code: "role_not_allowed" } });
  });

  it.each<[string, object, object?]>([
    ["of another issuer", { iss: "https://other.example.com" }],
    ["for another audience", { aud: "https://other.example.com/api" }],
    ["for nobody", { aud: undefined }],
    ["for the client, as an ID token is", { aud: CLIENT.id }],
    ["that is over", { exp: now() - 61 }],
    ["that never ends", { exp: undefined }],
    ["that is not valid yet", { nbf: now() + 120 }],
    ["of nobody", { sub: undefined }],
    ["that is bound to a key", { cnf: { jkt: "abc" } }],
    ["for a logout", {}, { typ: "logout+jwt" }],
    ["of a key that the provider does not have", {}, { kid: "another" }],
  ])("refuses one %s", async (_what, claims, header) => {
    const token = await provider.sign(
      { ...admin, exp: now() + 300, ...claims },
      header as Record<string, unknown>,
    );
    expect(await whoami(token)).toMatchObject({ status: 401, body: { code: "invalid_operator_token" } });
  });

  it.each<[string, object]>([
    ["that ended within the clock's tolerance", { exp: now() - 20 }],
    ["for several audiences", { aud: ["https://other.example.com", AUDIENCE] }],
  ])("accepts one %s", async (_what, claims) => {
    expect((await whoami(await provider.sign({ ...admin, exp: now() + 300, ...claims }))).status).toBe(200);
  });

  const claims = () => ({ iss: provider.issuer, aud: AUDIENCE, sub: "eve", exp: now() + 300, ...admin });

  it("refuses a token without a signature", async () => {
    const part = (value: object) => base64url.encode(JSON.stringify(value));
    for (const alg of ["none", "None", "NONE"]) {
      const bare = `${part({ alg, kid: "test-key" })}.${part(claims())}`;
      for (const token of [`${bare}.`, `${bare}.${base64url.encode("x")}`]) {
        expect((await whoami(token)).status).toBe(401);
      }
    }
  });

  it("refuses HS256 with the public key as its secret", async () => {
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
      expect((await whoami(token)).status).toBe(401);
    }
  });

  it("refuses a signature by another key under the provider's key id, and a key that comes with the token", async () => {
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    const { exportJWK } = await import("jose");
    const jwk = await exportJWK(publicKey);
    for (const header of [{}, { jwk }, { jku: "http://127.0.0.1:1/jwks" }]) {
      const token = await new SignJWT(claims())
        .setProtectedHeader({ alg: "RS256", kid: "test-key", ...header })
        .sign(privateKey);
      expect((await whoami(token)).status).toBe(401);
    }
    const good = await provider.sign(claims());
    const [head, , signature] = good.split(".");
    const other = base64url.encode(JSON.stringify({ ...claims(), sub: "root" }));
    expect((await whoami(`${head}.${other}.${signature}`)).status).toBe(401);
  });

  it.each([
    [{ realm_access: { roles: ["other-team"] } }],
    [{ realm_access: {} }],
    [{ roles: ["gate-admins"] }],
  ])("knows who it is but lets nobody in without a role: %j", async (roles) => {
    const token = await provider.sign({ exp: now() + 300, ...roles });
    expect(await whoami(token)).toMatchObject({ status: 403, body: { code: "role_not_allowed" } });
  });

  it("is off where no audience is set", async () => {
    const { PORTCULLIS_OIDC_AUDIENCE: _none, ...rest } = env();
    await using other = await startIngress(around, rest, secrets);
    expect((await whoami(await provider.sign({ ...admin, exp: now() + 300 }), other)).status).toBe(401);
    expect((await other.ask("GET", "/v1/auth/config")).body.oidc).toMatchObject({
      bearer: false,
      login: "/v1/auth/login",
    });
  });
});

/** A browser that has signed in, and the header that its session goes with. */
const signIn = async (name: string) => {
  const browser = openBrowser();
  const back = await browser.signIn(`${ingress.url}/v1/auth/login`, name, callback());
  const landed = await browser.get(back);
  const session = [...browser.cookies].find(([key]) => key.endsWith(" portcullis-session"))?.[1];
  return { browser, back, landed, cookie: { cookie: `portcullis-session=${session}` }, session };
};
const csrf = { "portcullis-csrf": "1" };

describe("a login in the browser", () => {
  it("goes through the provider and ends in a session that no script can read", async () => {
    const { landed, cookie, session, back } = await signIn("alice");
    expect([landed.status, landed.headers.get("location")]).toEqual([303, "/console"]);
    expect(back).toContain("code=");
    const [set = ""] = landed.headers.getSetCookie().filter((line) => line.startsWith("portcullis-session="));
    expect(set).toMatch(/; HttpOnly/);
    expect(set).toMatch(/; SameSite=Strict/);
    expect(set).toMatch(/; Path=\/(;|$)/);
    expect(set).not.toMatch(/; Secure/);
    // Never past the ID token, which ends after ten minutes.
    const maxAge = Number(/Max-Age=(\d+)/.exec(set)?.[1]);
    expect(maxAge).toBeGreaterThan(500);
    expect(maxAge).toBeLessThanOrEqual(600);
    expect(session?.split(".")).toHaveLength(5);
    expect(Buffer.from(session ?? "", "base64url").toString("latin1")).not.toContain("alice");
    const me = await ingress.ask("GET", "/v1/admin/whoami", { headers: cookie });
    expect(me.body).toMatchObject({ name: "oidc:alice@people (alice)", role: "admin", method: "session" });
    expect(me.headers.get("set-cookie")).toBeNull();
  });

  it("asks the provider with PKCE, a state and a nonce, and keeps their secrets in a cookie for the callback alone", async () => {
    const answer = await ingress.ask("GET", "/v1/auth/login?return=/v1/traces");
    expect(answer.status).toBe(303);
    const url = new URL(answer.headers.get("location") ?? "");
    expect(url.origin).toBe(provider.issuer);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: CLIENT.id,
      response_type: "code",
      redirect_uri: callback(),
      code_challenge_method: "S256",
    });
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect((url.searchParams.get(name) ?? "").length).toBeGreaterThanOrEqual(32);
    }
    const set = answer.headers.get("set-cookie") ?? "";
    expect(set).toMatch(
      /^portcullis-login=[\w.-]+; Path=\/v1\/auth\/callback; Max-Age=600; HttpOnly; SameSite=Lax$/,
    );
    expect(set).not.toContain(url.searchParams.get("state") ?? "");
  });

  it("is over https with cookies that go nowhere else, where the gate is reached that way", async () => {
    await using other = await startIngress(
      around,
      { ...env(), PORTCULLIS_PUBLIC_URL: "https://gate.example.com" },
      secrets,
    );
    const answer = await other.ask("GET", "/v1/auth/login");
    const url = new URL(answer.headers.get("location") ?? "");
    expect(url.searchParams.get("redirect_uri")).toBe("https://gate.example.com/v1/auth/callback");
    expect(answer.headers.get("set-cookie")).toMatch(/; Secure$/);
    const headers = { ...csrf, origin: "https://gate.example.com" };
    const out = await other.ask("POST", "/v1/auth/logout", { headers });
    expect(out.headers.get("set-cookie")).toMatch(
      /^__Host-portcullis-session=; Path=\/; .*SameSite=Strict; Secure$/,
    );
  });

  it.each(["https://evil.example", "//evil.example", "/\\evil.example", "/..//evil.example"])(
    "never goes on to %s",
    async (target) => {
      const browser = openBrowser();
      const login = `${ingress.url}/v1/auth/login?return=${encodeURIComponent(target)}`;
      const landed = await browser.get(await browser.signIn(login, "bob", callback()));
      expect([landed.status, landed.headers.get("location")]).toEqual([303, "/console"]);
    },
  );

  it("goes on to a path of its own", async () => {
    const browser = openBrowser();
    const back = await browser.signIn(`${ingress.url}/v1/auth/login?return=/docs?x=1`, "bob", callback());
    expect((await browser.get(back)).headers.get("location")).toBe("/docs?x=1");
  });

  it("gives nobody a session without a role", async () => {
    const { landed, session } = await signIn("mallory");
    expect([landed.status, session]).toEqual([403, undefined]);
    expect(await landed.json()).toMatchObject({ code: "role_not_allowed" });
  });

  it("takes an answer once: not again, and not without the browser that began", async () => {
    const browser = openBrowser();
    const back = await browser.signIn(`${ingress.url}/v1/auth/login`, "alice", callback());
    const kept = new Map(browser.cookies);
    const stranger = openBrowser();
    expect((await stranger.get(back)).status).toBe(401);
    expect((await browser.get(back)).status).toBe(303);
    expect((await browser.get(back)).status).toBe(401);
    // Also where somebody kept the login's cookie.
    browser.cookies.clear();
    for (const [name, value] of kept) browser.cookies.set(name, value);
    const exchanges = provider.exchanges();
    const replayed = await browser.get(back);
    expect(replayed.status).toBe(401);
    expect(provider.exchanges()).toBe(exchanges);
    expect(replayed.headers.getSetCookie().some((line) => line.startsWith("portcullis-session=e"))).toBe(
      false,
    );
  });

  it("refuses another's answer: whoever is sent a link with a code does not become somebody else", async () => {
    const attacker = openBrowser();
    const back = await attacker.signIn(`${ingress.url}/v1/auth/login`, "bob", callback());
    const victim = openBrowser();
    await victim.get(`${ingress.url}/v1/auth/login`);
    const landed = await victim.get(back);
    expect(landed.status).toBe(401);
    expect(await landed.json()).toMatchObject({ code: "invalid_operator_token" });
  });

  it.each([
    ["a changed state", (url: URL) => url.searchParams.set("state", "x")],
    ["no state", (url: URL) => url.searchParams.delete("state")],
    ["a code that was never given", (url: URL) => url.searchParams.set("code", "x")],
    ["another issuer", (url: URL) => url.searchParams.set("iss", "https://other.example.com")],
    [
      "an error of the provider",
      (url: URL) => {
        url.searchParams.delete("code");
        url.searchParams.set("error", "access_denied");
        url.searchParams.set("error_description", "<b>said by somebody</b>");
      },
    ],
  ])("refuses an answer with %s, and repeats none of it", async (_what, change) => {
    const browser = openBrowser();
    const url = new URL(await browser.signIn(`${ingress.url}/v1/auth/login`, "alice", callback()));
    change(url);
    const landed = await browser.get(url.href);
    expect(landed.status).toBe(401);
    expect(await landed.text()).not.toMatch(/said by|other\.example/);
    expect([...browser.cookies.keys()].some((name) => name.endsWith("portcullis-session"))).toBe(false);
  });
});

describe("a session", () => {
  it("changes things from our own pages only", async () => {
    const { cookie } = await signIn("alice");
    around.control(() => ({ ok: true, value: { revision: 1 } }));
    around.commands.length = 0;
    const put = (headers: Record<string, string>) =>
      ingress.ask("PUT", "/v1/admin/orgs/acme", { headers: { ...cookie, ...headers }, body: {} });
    const own = { origin: ingress.url };
    for (const headers of [
      {},
      csrf,
      own,
      { ...csrf, origin: "https://evil.example.com" },
      { ...csrf, origin: "null" },
      { ...csrf, ...own, "sec-fetch-site": "cross-site" },
      { ...csrf, "sec-fetch-site": "same-site" },
      { "portcullis-csrf": "yes", ...own },
    ]) {
      const answer = await put(headers as Record<string, string>);
      expect(answer, JSON.stringify(headers)).toMatchObject({
        status: 403,
        body: { code: "role_not_allowed" },
      });
    }
    expect(around.commands).toHaveLength(0);
    expect((await put({ ...csrf, ...own })).status).toBe(200);
    expect((await put({ ...csrf, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await ingress.ask("GET", "/v1/admin/servers", { headers: cookie })).status).toBe(200);
  });

  it("does not stand in for a token that does not hold, and opens no other door", async () => {
    const { cookie } = await signIn("alice");
    const headers = { ...cookie, authorization: "Bearer op_wrong" };
    expect((await ingress.ask("GET", "/v1/admin/whoami", { headers })).status).toBe(401);
    const body = { kind: "model", messages: [{ role: "user", content: "x" }] };
    const call = await ingress.ask("POST", "/v1/requests", {
      headers: { ...cookie, ...csrf, origin: ingress.url },
      body,
    });
    expect(call).toMatchObject({ status: 401, body: { code: "invalid_key" } });
  });

  it("ends with the logout, for this browser", async () => {
    const { browser, cookie } = await signIn("alice");
    expect((await ingress.ask("POST", "/v1/auth/logout", { headers: cookie })).status).toBe(403);
    const out = await ingress.ask("POST", "/v1/auth/logout", {
      headers: { ...cookie, ...csrf, origin: ingress.url },
    });
    expect(out.status).toBe(204);
    expect(out.headers.get("set-cookie")).toMatch(/^portcullis-session=; Path=\/; Max-Age=0/);
    expect(browser.cookies.size).toBeGreaterThan(0);
  });

  it("is known to other instances with the same key, and to none with another, or of another issuer", async () => {
    const { cookie } = await signIn("alice");
    const status = async (more: Record<string, string>, key: Record<string, string>) => {
      await using other = await startIngress(around, { ...env(), ...more }, { ...secrets, ...key });
      return (await other.ask("GET", "/v1/admin/whoami", { headers: cookie })).status;
    };
    expect(await status({}, {})).toBe(200);
    expect(await status({}, { "session.key": "another key" })).toBe(401);
    expect(await status({ PORTCULLIS_OIDC_ISSUER: "https://other.example.com" }, {})).toBe(401);
  });

  it("cannot be the cookie of a login, or one that was made up", async () => {
    const login = await ingress.ask("GET", "/v1/auth/login");
    const value = /^portcullis-login=([^;]+)/.exec(login.headers.get("set-cookie") ?? "")?.[1];
    for (const cookie of [value, "x", "a.b.c.d.e", ""]) {
      const headers = { cookie: `portcullis-session=${cookie}` };
      expect((await ingress.ask("GET", "/v1/admin/whoami", { headers })).status).toBe(401);
    }
  });
});

describe("without a provider", () => {
  it("has operator tokens only, and no login", async () => {
    await using plain = await startIngress(around);
    expect((await plain.ask("GET", "/v1/auth/config")).body).toEqual({ token: true, oidc: null });
    for (const [method, path] of [
      ["GET", "login"],
      ["GET", "callback"],
    ] as const) {
      expect((await plain.ask(method, `/v1/auth/${path}`, { headers: csrf })).status).toBe(404);
    }
    expect((await whoami(await provider.sign({ ...admin, exp: now() + 300 }), plain)).status).toBe(401);
  });

  it.each([
    [{ PORTCULLIS_OIDC_ISSUER: "http://login.example.com" }, /ISSUER.*https/],
    [{ PORTCULLIS_OIDC_ROLES: "" }, /ROLES/],
    [{ PORTCULLIS_OIDC_ROLES: "a=root" }, /ROLES.*root/],
    [{ PORTCULLIS_OIDC_CLIENT_ID: "", PORTCULLIS_OIDC_AUDIENCE: "" }, /CLIENT_ID.*AUDIENCE/],
    [{ PORTCULLIS_OIDC_ISSUER: "" }, /needs PORTCULLIS_OIDC_ISSUER/],
    [{ PORTCULLIS_PUBLIC_URL: "https://gate.example.com/below" }, /PUBLIC_URL/],
    [{ PORTCULLIS_TRUSTED_PROXIES: "10.0.0.0/8,nonsense" }, /TRUSTED_PROXIES/],
  ])("does not start with %j", async (wrong, fault) => {
    await expect(
      startIngress(around, { ...env(), ...(wrong as Record<string, string>) }, secrets),
    ).rejects.toThrow(fault);
  });
});
