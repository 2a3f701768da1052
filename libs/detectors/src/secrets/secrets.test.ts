import { describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import { base62, crc32 } from "./checksum.ts";

const BODY = "Q7mZ2kX9bT4vN8cR1wJ6hL3pD5sF0g";

function secrets(value: unknown): { readonly type: string; readonly text: string; readonly score: number }[] {
  return inspect(value, "prompt")
    .findings.filter((finding) => finding.category === "secrets")
    .map(({ type, start, end, score }) => ({
      type,
      text: typeof value === "string" ? value.slice(start, end) : "",
      score,
    }));
}

function types(value: unknown): string[] {
  return secrets(value).map((finding) => finding.type);
}

describe("GitHub tokens", () => {
  const good = `ghp_${BODY}${base62(crc32(BODY), 6)}`;

  test("a right checksum scores higher than a wrong one, and both are found", () => {
    const bad = `ghp_${BODY}000000`;
    expect(secrets(good)[0]?.score).toBeGreaterThan(secrets(bad)[0]?.score ?? 1);
    expect(types(bad)).toEqual(["github_token"]);
  });

  test("CRC-32 is the one of ISO 3309", () => {
    expect(crc32("123456789")).toBe(0xcbf43926);
  });
});

describe("AWS keys", () => {
  test("a vendor's documented example is a finding, a placeholder is not", () => {
    expect(types(`AKIA${"IOSFODNN7EXAMPLE"}`)).toEqual(["aws_access_key_id"]);
    expect(types(`AKIA${"X".repeat(16)}`)).toEqual([]);
    expect(types(`AKIA${"AB".repeat(8)}`)).toEqual([]);
  });

  test("a secret key needs its name", () => {
    const secret = `wJalrXUtnFEMI/K7MDENG/${"bPxRfiCYq2Lk8s7T4v"}`;
    expect(types(`aws_secret_access_key = ${secret}`)).toEqual(["aws_secret_access_key"]);
    expect(types(`digest ${secret}`)).toEqual([]);
  });

  test("a key behind an escape in source text is found", () => {
    expect(types(`"\\nAKIA${"QZ7TR2MLKVB4WXYC"}"`)).toEqual(["aws_access_key_id"]);
  });
});

describe("JSON Web Tokens", () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = encode({ sub: "42" });

  test("a header with an algorithm makes a token", () => {
    const token = `${encode({ alg: "HS256", typ: "JWT" })}.${payload}.${BODY}`;
    expect(secrets(`cookie ${token}; path=/`)).toEqual([{ type: "jwt", text: token, score: 0.95 }]);
  });

  test("three dotted parts without an algorithm do not", () => {
    expect(types(`${encode({ kind: "note" })}.${payload}.${BODY}`)).toEqual([]);
  });
});

describe("private keys", () => {
  const material = `${BODY}${BODY}\n${BODY}`;

  test.each(["RSA ", "EC ", "OPENSSH ", "ENCRYPTED ", ""])("%sPRIVATE KEY", (label) => {
    const key = `-----BEGIN ${label}PRIVATE KEY-----\n${material}\n-----END ${label}PRIVATE KEY-----`;
    expect(secrets(`see:\n${key}\n.`).map(({ type, text }) => [type, text])).toEqual([["private_key", key]]);
  });

  test("a block that was cut off is found, a mention and a public key are not", () => {
    expect(types(`-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${material}`)).toEqual(["pgp_private_key"]);
    expect(types("Files begin with -----BEGIN PRIVATE KEY----- and are secret.")).toEqual([]);
    expect(types(`-----BEGIN PUBLIC KEY-----\n${material}\n-----END PUBLIC KEY-----`)).toEqual([]);
  });
});

describe("secrets by their place", () => {
  test.each([
    ["postgres://app:k8Rt2mQz@db.internal:5432/app", "connection_string"],
    ["https://deploy:k8Rt2mQz@git.internal/repo", "basic_auth_url"],
    ["DB_PASSWORD=k8Rt2mQz!", "generic_secret"],
    ["my password is k8Rt2mQz!", "generic_secret"],
    ['{"apiKey": "a81fQ0z7Kx22mPq9Lw"}', "generic_secret"],
    ["Authorization: Bearer a81fQ0z7Kx22mPq9Lw", "authorization_header"],
    ["curl -u admin:k8Rt2mQz! https://internal", "curl_credentials"],
  ])("%s", (text, type) => {
    expect(types(text)).toContain(type);
  });

  test.each([
    "postgres://user:password@localhost/db",
    "https://<user>:<password>@host/",
    `mysql://root:${"$"}{DB_PASSWORD}@db/app`,
    "password=changeme",
    "password: <your-password>",
    'api_key = os.environ["API_KEY"]',
    "token = config.auth.token",
    "const secret = getSecret();",
    "The password is required and must be changed.",
    "secretName: my-app-tls",
    "token: 550e8400-e29b-41d4-a716-446655440000",
    "max_tokens: 4096",
    "password: ********",
    "integrity sha512-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
  ])("no secret: %s", (text) => {
    expect(types(text)).toEqual([]);
  });

  test("a member name says what its value is", () => {
    expect(types({ db: { password: "k8Rt2mQz!" } })).toEqual(["generic_secret"]);
    expect(types({ db: { hostname: "k8Rt2mQz!" } })).toEqual([]);
  });
});
