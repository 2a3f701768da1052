import { describe, expect, test } from "vitest";
import { secretsDetector } from "./secrets.ts";
import { base64, HEX_TOKEN, ODD_PASSWORD, PASSWORD, secretsIn, TOKEN, typesIn } from "./testing.ts";

const P = PASSWORD;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const MATERIAL = `${TOKEN}${TOKEN}\n${TOKEN}`;
const begin = (label: string): string => `-----BEGIN ${label}-----`;
const end = (label: string): string => `-----END ${label}-----`;

describe("tokens of JOSE and PASETO", () => {
  const header = encode({ alg: "HS256", typ: "JWT" });
  const payload = encode({ sub: "42" });

  test("a JWT has an algorithm in its header and an object as its payload", () => {
    const token = `${header}.${payload}.${TOKEN}`;
    expect(secretsIn(`cookie ${token}; path=/`)).toEqual([{ type: "jwt", text: token }]);
    expect(typesIn(`${header}.${payload}`)).toEqual(["jwt"]);
    expect(typesIn(`${encode({ kind: "note" })}.${payload}.${TOKEN}`)).toEqual([]);
    expect(typesIn(`${header}.${base64("no object")}.${TOKEN}`)).toEqual([]);
    expect(typesIn(header)).toEqual([]);
  });

  test("a JWE has five parts", () => {
    const jwe = [encode({ alg: "RSA-OAEP", enc: "A256GCM" }), TOKEN, TOKEN, TOKEN, TOKEN].join(".");
    expect(secretsIn(jwe)).toEqual([{ type: "jwe", text: jwe }]);
  });

  test("PASETO", () => {
    const token = `v4.local.${TOKEN}${TOKEN}`;
    expect(secretsIn(`use ${token} now`)).toEqual([{ type: "paseto", text: token }]);
    expect(typesIn("v4.local.short")).toEqual([]);
  });
});

describe("private keys", () => {
  test.each(["RSA PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY", "PRIVATE KEY"])("%s", (label) => {
    const key = `${begin(label)}\n${MATERIAL}\n${end(label)}`;
    expect(secretsIn(`see:\n${key}\n.`)).toEqual([{ type: "private_key", text: key }]);
    const oneLine = key.replaceAll("\n", "\\n");
    expect(secretsIn(`KEY="${oneLine}"`)).toEqual([{ type: "private_key", text: oneLine }]);
  });

  test("under a passphrase, of PGP, and cut off", () => {
    const label = "ENCRYPTED PRIVATE KEY";
    expect(typesIn(`${begin(label)}\n${MATERIAL}\n${end(label)}`)).toEqual(["encrypted_private_key"]);
    expect(typesIn(`${begin("PGP PRIVATE KEY BLOCK")}\n\n${MATERIAL}`)).toEqual(["pgp_private_key"]);
    expect(typesIn(`${begin("RSA PRIVATE KEY")}\n${MATERIAL}`)).toEqual(["private_key"]);
  });

  test("other files: PuTTY, SSH2, JWK, XML", () => {
    expect(typesIn(`PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${TOKEN}`)).toEqual([
      "private_key",
    ]);
    const ssh2 = "SSH2 ENCRYPTED PRIVATE KEY";
    expect(typesIn(`---- BEGIN ${ssh2} ----\n${MATERIAL}\n---- END ${ssh2} ----`)).toEqual([
      "encrypted_private_key",
    ]);
    expect(typesIn(`{"kty":"OKP","crv":"Ed25519","x":"${TOKEN}","d":"${TOKEN}"}`)).toEqual(["private_key"]);
    expect(typesIn(`{"kty":"OKP","crv":"Ed25519","x":"${TOKEN}"}`)).toEqual([]);
    expect(typesIn(`<RSAKeyValue><Modulus>AQAB</Modulus><D>${TOKEN}${TOKEN}</D></RSAKeyValue>`)).toEqual([
      "private_key",
    ]);
  });

  test("a mention, an excerpt of a manual and a public key are none", () => {
    const label = "PRIVATE KEY";
    expect(typesIn(`Files begin with ${begin(label)} and are secret.`)).toEqual([]);
    expect(typesIn(`${begin(label)}\nMIIE...${MATERIAL}\n${end(label)}`)).toEqual([]);
    expect(typesIn(`${begin(label)}\n***\n${end(label)}`)).toEqual([]);
    expect(typesIn(`${begin("PUBLIC KEY")}\n${MATERIAL}\n${end("PUBLIC KEY")}`)).toEqual([]);
  });
});

describe("URLs and connection strings", () => {
  test.each([
    [`postgres://app:${P}@db.internal:5432/app`, "connection_string"],
    [`redis://:${P}@cache:6379/0`, "connection_string"],
    [`mongodb+srv://app:${P}@c.mongodb.net/x`, "connection_string"],
    ["mongodb+srv://admin:butterflies@cluster0.w9x2k.mongodb.net/x", "connection_string"],
    ["postgres://app:correcthorse@db.internal:5432/app", "connection_string"],
    ["mysql://root:sommersonne@10.0.0.4/shop", "connection_string"],
    [`https://bob:${ODD_PASSWORD.replace("#", "%23")}@git.acme.io/x.git`, "basic_auth_url"],
    [`https://${TOKEN}@git.acme.io/x.git`, "basic_auth_url"],
    [`app:${P}@tcp(db:3306)/app`, "connection_string"],
    [`jdbc:oracle:thin:scott/${P}@//db:1521/x`, "connection_string"],
  ])("%s", (text, type) => {
    expect(typesIn(`at ${text} .`)).toEqual([type]);
  });

  test.each([
    "postgres://user:password@localhost/db",
    "postgres://app:correcthorse@db/app",
    "mysql://root:sommersonne@localhost/shop",
    "mongodb://user:password@cluster0.w9x2k.mongodb.net/x",
    "https://<user>:<password>@host/",
    `mysql://root:${"$"}{DB_PASSWORD}@db/app`,
    "https://foo:bar@example.com",
    "https://url:8000/ @something",
    `https://${HEX_TOKEN}@o1.ingest.sentry.io/2`,
    `smp://${TOKEN}${TOKEN.slice(0, 19)}=@smp4.simplex.im/8K`,
    `enode://${HEX_TOKEN}${HEX_TOKEN}@10.3.58.6:30303`,
    "smtp://mail.acme.io:587",
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("requests and commands", () => {
  test.each([
    [`Authorization: Bearer ${TOKEN}`, "authorization_header"],
    [`Authorization: Basic ${base64(`bob:${P}`)}`, "basic_authorization"],
    [`{"auths":{"reg.io":{"auth":"${base64(`bot:${P}`)}"}}}`, "registry_auth"],
    [`curl -u bob:${P} https://api`, "command_line_credentials"],
    [`curl --user 'bob:${ODD_PASSWORD}' https://api`, "command_line_credentials"],
    [`curl -u "${TOKEN}:" https://api`, "command_line_credentials"],
    [`mysql -h db -u root -p${P} app`, "command_line_credentials"],
    [`sshpass -p '${P}' ssh root@host`, "command_line_credentials"],
    [`docker login -u bob -p ${P} reg.io`, "command_line_credentials"],
    [`CREATE USER bob IDENTIFIED BY '${P}';`, "command_line_credentials"],
    [`openssl rsa -passin pass:${P}`, "command_line_credentials"],
    [`echo "${P}" | sudo -S id`, "command_line_credentials"],
    [`WIFI:T:WPA;S:acme;P:${P};;`, "command_line_credentials"],
  ])("%s", (text, type) => {
    expect(typesIn(text)).toContain(type);
  });

  test.each([
    "curl -u user:password https://api",
    'curl -u "$USER:$PASSWORD" https://api',
    'curl --user "$(cat login):$(cat password)" https://api',
    "curl -u <user:password> https://api",
    `make -u bob:${P}`,
    "pino | pino-http-send -u http://localhost:8080",
    "Authorization: Bearer <token>",
    "Authorization: Bearer $TOKEN",
    `Authorization: Basic ${base64("user:pass")}`,
    "mysql -h db -u root -p app",
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("hashes, manifests, codes", () => {
  const crypt = (length: number): string => `${TOKEN}${TOKEN}${TOKEN}${TOKEN}`.slice(0, length);

  test.each([
    [`root:$6$salt$${crypt(86)}:19000:0`, "password_hash"],
    [`$2b$12$${crypt(53)}`, "password_hash"],
    [`bob:$apr1$salt$${crypt(22)}`, "password_hash"],
    [`$argon2id$v=19$m=65536,t=3,p=4$${crypt(22)}$${crypt(43)}`, "password_hash"],
    [`Administrator:500:${HEX_TOKEN}:${HEX_TOKEN}:::`, "password_hash"],
    [`kind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${base64(P)}\n`, "kubernetes_secret"],
    [`{"kind":"Secret","data":{"password":"${base64(P)}"}}`, "kubernetes_secret"],
    [`otpauth://totp/acme:bob?issuer=acme&secret=${"KZ2W6ZDF"}${"NZXW2ZLT"}`, "otp_seed"],
    ["Your PIN is 4829.", "pin_code"],
    ["Your verification code is 482917", "one_time_code"],
    ["Recovery codes:\n1. 8f3k-29xd\n2. aa91-bb02", "recovery_code"],
    [
      "mnemonic: crumble lizard anchor velvet orbit puzzle kitten hollow marble canyon drift pepper",
      "wallet_mnemonic",
    ],
  ])("%s", (text, type) => {
    expect(typesIn(text)).toContain(type);
  });

  test.each([
    "kind: Secret\nmetadata:\n  name: db\ndata:\n  username: YWRtaW4=\n",
    `kind: Secret\nmetadata:\n  name: db\ndata:\n  mode: ${base64("read-only mode")}\n`,
    "The PIN is 1234.",
    "pin: 5432",
    "Your PIN has 4 digits",
    "the verification code is sent by mail",
    "otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&issuer=Example",
    "The mnemonic is a list of words that should never leave your device and must be kept safe always",
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

test("every type has a title of its own", () => {
  const unknown = secretsDetector.describe("unknown").title;
  for (const type of ["generic_password", "jwt", "private_key", "otp_seed", "connection_string"]) {
    const { title, owasp } = secretsDetector.describe(type);
    expect(title).not.toBe(unknown);
    expect(owasp).toContain("MCP01:2025");
  }
  expect(secretsDetector.describe("constructor").title).toBe(unknown);
});

test("what a guess made of a text is no secret because of a name in it", () => {
  const rules = secretsDetector.rules ?? [];
  const emitted: string[] = [];
  const text = `password = "${P}"`;
  for (const rule of rules.filter(({ literals }) => literals.includes("pass"))) {
    for (const origin of ["plain", "transformed"] as const)
      rule.at(text, 0, 4, { kind: "prompt", name: "", origin, hidden: [] }, () => emitted.push(origin));
  }
  expect(emitted).toEqual(["plain"]);
});
