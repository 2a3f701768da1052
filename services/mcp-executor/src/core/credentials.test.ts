import type { UpstreamAuth } from "@portcullis/contracts";
import type { CredentialProvider } from "@portcullis/runtime/outbound";
import { describe, expect, it } from "vitest";
import { DEFAULT_CREDENTIAL_NAMES, parseCredentialNames } from "./credential-names.ts";
import { resolveCredentials } from "./credentials.ts";

const providerOf = (values: Readonly<Record<string, string>>): CredentialProvider & { asked: string[] } => {
  const asked: string[] = [];
  return {
    asked,
    resolve: (name) => {
      asked.push(name);
      return values[name];
    },
  };
};

const resolve = (
  record: { readonly headers?: Record<string, string>; readonly auth?: UpstreamAuth },
  env: Readonly<Record<string, string>> = {},
  file: CredentialProvider = providerOf({}),
  allowed = DEFAULT_CREDENTIAL_NAMES,
) =>
  resolveCredentials(
    { headers: record.headers ?? {}, auth: record.auth ?? null },
    { providers: { env: providerOf(env), file }, allowed: parseCredentialNames(allowed) },
  );

const A = "${env:PORTCULLIS_CRED_A}";
const env = { PORTCULLIS_CRED_A: "value-of-a", PORTCULLIS_CRED_B: "value-of-b" };

describe("the forms", () => {
  it("fills header templates, text around the references included", async () => {
    const headers = {
      "X-Key": A,
      "X-Both": "id ${env:PORTCULLIS_CRED_A}:${env:PORTCULLIS_CRED_B} end",
      "X-Plain": "eu",
    };
    expect(await resolve({ headers }, env)).toMatchObject({
      ok: true,
      headers: { "x-key": "value-of-a", "x-both": "id value-of-a:value-of-b end", "x-plain": "eu" },
      client: null,
    });
  });

  it("makes a bearer header, which stands above a header of that name", async () => {
    const auth = { type: "bearer", token: A } as const;
    expect(
      await resolve({ auth, headers: { Authorization: "Token ${env:PORTCULLIS_CRED_B}" } }, env),
    ).toMatchObject({
      headers: { authorization: "Bearer value-of-a" },
    });
  });

  it("makes a basic header in UTF-8 (RFC 7617), and knows it for a secret of its own", async () => {
    const auth = { type: "basic", username: "test", password: A } as const;
    const resolved = await resolve({ auth }, { PORTCULLIS_CRED_A: "123£" });
    // The example of RFC 7617 section 2.1.
    expect(resolved).toMatchObject({ headers: { authorization: "Basic dGVzdDoxMjPCow==" } });
    expect(resolved).toMatchObject({ values: ["123£", "dGVzdDoxMjPCow==", "Basic dGVzdDoxMjPCow=="] });
  });

  it("leaves client credentials for the token endpoint, and knows their Basic form too", async () => {
    const auth: UpstreamAuth = {
      type: "oauth2_client_credentials",
      tokenUrl: "https://as.example/token",
      clientId: "client 1",
      clientSecret: A,
      clientAuthentication: "client_secret_basic",
      scopes: [],
    };
    const resolved = await resolve({ auth }, { PORTCULLIS_CRED_A: "p+q&r:s" });
    expect(resolved).toMatchObject({
      headers: {},
      client: { clientId: "client 1", clientSecret: "p+q&r:s" },
    });
    // RFC 6749 section 2.3.1: both parts form-encoded before they are joined.
    const basic = Buffer.from("client+1:p%2Bq%26r%3As").toString("base64");
    expect(resolved).toMatchObject({ values: ["p+q&r:s", basic] });
  });

  it("strips the newline that ends a file, and nothing else", async () => {
    const auth = { type: "basic", username: "user", password: "${file:pw}" } as const;
    const file = providerOf({ pw: " two spaces \r\n" });
    const basic = Buffer.from("user: two spaces ").toString("base64");
    expect(await resolve({ auth }, {}, file)).toMatchObject({ headers: { authorization: `Basic ${basic}` } });
  });

  it("waits for a provider that has to ask elsewhere", async () => {
    const vault: CredentialProvider = { resolve: async () => "from-a-vault" };
    expect(await resolve({ headers: { "X-Key": "${file:any}" } }, {}, vault)).toMatchObject({
      headers: { "x-key": "from-a-vault" },
    });
  });
});

describe("a reference that cannot be used", () => {
  const bearer = { auth: { type: "bearer", token: A } } as const;
  it.each([
    ["is not set", {}],
    ["is empty", { PORTCULLIS_CRED_A: "" }],
    ["is empty", { PORTCULLIS_CRED_A: " \n" }],
    ["is too short to be kept out of results", { PORTCULLIS_CRED_A: "abc\n" }],
    ["is too short to be kept out of results", { PORTCULLIS_CRED_A: "  a  " }],
    ["holds characters that HTTP cannot carry", { PORTCULLIS_CRED_A: "zażółć" }],
    ["holds characters that HTTP cannot carry", { PORTCULLIS_CRED_A: "two\nlines" }],
    ["holds characters that HTTP cannot carry", { PORTCULLIS_CRED_A: "nul\0byte" }],
  ])("%s: %j", async (why, values) => {
    expect(await resolve(bearer, values)).toEqual({ ok: false, missing: [A], detail: `${A} ${why}` });
  });

  it("makes all of the record unusable, each named once", async () => {
    const headers = {
      "X-Good": A,
      "X-Bad": "${env:PORTCULLIS_CRED_X}",
      "X-Bad-Too": "${env:PORTCULLIS_CRED_X} ${file:gone}",
    };
    expect(await resolve({ headers }, env)).toMatchObject({
      ok: false,
      missing: ["${env:PORTCULLIS_CRED_X}", "${file:gone}"],
    });
  });

  it("counts as not set where its provider fails, and nothing of the failure is told", async () => {
    const broken: CredentialProvider = { resolve: () => Promise.reject(new Error("value-of-a")) };
    const resolved = await resolve({ headers: { "X-Key": "${file:x}" } }, {}, broken);
    expect(resolved).toEqual({ ok: false, missing: ["${file:x}"], detail: "${file:x} is not set" });
  });

  it.each(["a:b", "user\nname"])("may not be the user name %j", async (name) => {
    const auth = { type: "basic", username: "${file:user}", password: A } as const;
    expect(await resolve({ auth }, env, providerOf({ user: name.padEnd(6, "x") }))).toMatchObject({
      ok: false,
      missing: ["${file:user}"],
    });
  });

  it("may not hide a colon in a user name without a reference either", async () => {
    const auth = { type: "basic", username: "a:b", password: A } as const;
    expect(await resolve({ auth }, env)).toMatchObject({
      ok: false,
      detail: expect.stringContaining("colon"),
    });
  });
});

describe("the allow-list", () => {
  it.each([
    [DEFAULT_CREDENTIAL_NAMES, "env", "PORTCULLIS_CRED_GITHUB", true],
    [DEFAULT_CREDENTIAL_NAMES, "env", "PORTCULLIS_SECRETS_DIR", false],
    [DEFAULT_CREDENTIAL_NAMES, "env", "PATH", false],
    [DEFAULT_CREDENTIAL_NAMES, "file", "github-token", true],
    ["GITHUB_*, file:prod-*", "env", "GITHUB_TOKEN", true],
    ["GITHUB_*, file:prod-*", "file", "GITHUB_TOKEN", true],
    ["GITHUB_*, file:prod-*", "file", "prod-1", true],
    ["GITHUB_*, file:prod-*", "env", "prod-1", false],
    ["", "env", "PORTCULLIS_CRED_A", false],
    [" , ", "file", "", false],
  ] as const)("%j lets %s:%s pass: %s", (list, provider, name, expected) => {
    expect(parseCredentialNames(list)({ provider, name })).toBe(expected);
  });

  it("is asked first: a name outside of it is not even looked up", async () => {
    const file = providerOf({ secret: "value-of-secret" });
    const resolved = await resolve({ headers: { "X-Key": "${file:secret}" } }, {}, file, "env:*");
    expect(resolved).toMatchObject({ ok: false, detail: "${file:secret} is not on the allow-list" });
    expect(file.asked).toEqual([]);
  });
});
