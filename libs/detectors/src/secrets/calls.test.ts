import { describe, expect, test } from "vitest";
import { secretsDetector } from "./secrets.ts";
import { HEX_TOKEN, ODD_PASSWORD, PASSWORD, secretsIn, TOKEN, typesIn } from "./testing.ts";

const P = PASSWORD;
const T = TOKEN;

describe("literals as arguments", () => {
  test.each([
    [`new NetworkCredential("bob", "${P}")`, P],
    [`DriverManager.getConnection(url, "bob", "${P}")`, P],
    [`mysqli_connect("db", "bob", "${P}", "x")`, P],
    [`requests.get(url, auth=("bob", "${P}"))`, P],
    [`smtp.login('bob@acme.io', '${ODD_PASSWORD}')`, ODD_PASSWORD],
    [`jwt.sign({ sub: 1 }, "${T}")`, T],
    [`crypto.createHmac("sha256", "${T}")`, T],
    [`cookieParser("${T}")`, T],
  ])("%s", (text, value) => {
    expect(secretsIn(text).map((found) => found.text)).toEqual([value]);
  });

  test.each([
    'smtp.login("user", "password")',
    `smtp.login("bob", process.env.PASSWORD)`,
    'auth=("your-user", "your-password")',
    'jwt.sign(payload, "your-secret-here")',
    'login("Sign in", "Forgot your password?")',
    'createHmac("sha256", secret)',
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("accounts in messages", () => {
  test.each([
    `login: bob / ${P}`,
    `the credentials are bob@acme.io / ${P}`,
    `username admin password 0 ${P}`,
    `password - ${P}`,
    `please use token ${T} for it`,
    `password:\n  ${P}\n`,
    `storePassword "${["hunter", "2!"].join("")}"`,
  ])("%s", (text) => {
    expect(secretsIn(text)).toHaveLength(1);
  });

  test.each([
    "login: user/password",
    "credentials are read/write2",
    "username and password validation",
    "password - Read from stdin",
    "password - at least 8 characters",
    "use token AuthenticationTokenProvider2 for it",
    `use token ${HEX_TOKEN} for it`,
    `the password "${["hunter", "2!"].join("")}"`,
    "password:\n  minLength: 8\n",
    "password:\nThe password of the account\n",
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("commands", () => {
  test.each([
    `sqlcmd -S db -U sa -P ${P}`,
    `ldapsearch -D cn=a -w ${P} -b x`,
    `unzip -P ${P} a.zip`,
    `7z a -p${P} a.7z b`,
    `mongosh -u bob -p ${P}`,
    `net user bob ${ODD_PASSWORD} /add`,
    `ssh-keygen -t rsa -N '${P}' -f k`,
    `openssl enc -aes-256-cbc -k ${P} -in a`,
    `xfreerdp /u:a /p:${P} /v:h`,
    `htpasswd -nb bob ${P}`,
    `http -a bob:${P} https://acme.io`,
    `npm config set //reg.acme.io/:_authToken ${T}`,
    `aws configure set aws_secret_access_key ${T}${T.slice(0, 16)}`,
    `CREATE ROLE bob WITH LOGIN PASSWORD '${P}'`,
    `CREATE LOGIN bob WITH PASSWORD = N'${P}'`,
    `Driver={X};UID=sa;PWD={${ODD_PASSWORD}};`,
    `db.acme.io:5432:app:bob:${P}`,
  ])("%s", (text) => {
    expect(typesIn(text)).toHaveLength(1);
  });

  test.each([
    "sqlcmd -S db -U sa -P $PASSWORD",
    "unzip -P archive.zip",
    "mongosh -u bob -p --host db",
    "net user bob /add",
    "http -a user:password https://acme.io",
    "Driver={X};UID=sa;PWD={vzqkwmrtplx};",
    "db.acme.io:5432:app:bob:password",
    `see "x":5432:app:bob:${P}`,
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("what a name or a place takes back", () => {
  test.each([
    ["a variable of its name", 'payload["proxy_password"] = proxy_password'],
    ["its name again", "rpcpassword=rpcpassword"],
    ["the name of an object", "cred: hlf--peer1-cred"],
    ["the token of a badge", `![x](https://acme.io/graph/badge.svg?token=${T.slice(0, 10)}&flag=web)`],
    ["markup of a manual", `curl --user <username>:<password> ${P} https://acme.io`],
    ["a data key of AWS KMS", `"CiphertextBlob": "AQEDAH${T.repeat(6)}"`],
  ])("%s", (_, text) => {
    expect(typesIn(text)).toEqual([]);
  });

  test("a word of a language before a name says nothing about it", () => {
    expect(typesIn(`export TOKEN="${T}"`)).toHaveLength(1);
    expect(typesIn(`String key = "${HEX_TOKEN}"`)).toEqual([]);
    expect(typesIn(`public key: ${T}`)).toEqual([]);
  });
});

describe("placeholders in the form of a credential", () => {
  const filler = (count: number): string => "x".repeat(count);

  test.each([`SK${filler(32)}`, `AP6${filler(10)}`, `key: "AC${filler(32)}"`, `X-Api: AKC${filler(12)}`])(
    "%s",
    (text) => {
      expect(typesIn(text)).toEqual(["credential_placeholder"]);
    },
  );

  test.each([
    `like SK${filler(32)}`,
    `SK${filler(33)}`,
    `SK${filler(31)}`,
    `AP6${filler(9)}`,
    `ghp_${filler(36)}`,
    `XAP6${filler(10)}`,
  ])("none: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });

  test("it is of low severity", () => {
    expect(secretsDetector.describe("credential_placeholder").severity).toBe("low");
  });

  test("a token whose rest is covered is none", () => {
    const token = `xoxp-572370529330-573807301142-${T}-`;
    expect(typesIn(`t: ${token}${"#".repeat(8)}`)).toEqual([]);
    expect(typesIn(`t: ${token}Z1`)).toEqual(["slack_user_token"]);
  });
});

test("a static key of OpenVPN", () => {
  const label = "OpenVPN Static key V1-----";
  const lines = `${HEX_TOKEN}\n${HEX_TOKEN}\n`;
  expect(typesIn(`-----BEGIN ${label}\n${lines}-----END ${label}`)).toEqual(["private_key"]);
  expect(typesIn(`-----BEGIN ${label}\n...${lines}-----END ${label}`)).toEqual([]);
});
