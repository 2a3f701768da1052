import { describe, expect, test } from "vitest";
import {
  BASE64_KEY,
  base64,
  HEX_TOKEN,
  ODD_PASSWORD,
  PASSWORD,
  secretsIn,
  TOKEN,
  typesIn,
} from "./testing.ts";

const P = PASSWORD;
const O = ODD_PASSWORD;
const T = TOKEN;

describe("a name before its value, and only the value is the finding", () => {
  test.each([
    ["environment", `DB_PASS=${P}`, P],
    ["shell", `export DB_PASSWORD='${O}'`, O],
    ["PowerShell", `$env:API_KEY = "${T}"`, T],
    ["JSON", `{"db":{"password": "${P}"}}`, P],
    ["JSON in JSON", `{"body": "{\\"password\\": \\"${P}\\"}"}`, P],
    ["YAML", `  api_key: ${T} # production`, T],
    ["TOML", `client-secret = '${T}'`, T],
    ["properties", `spring.datasource.password=${P}`, P],
    ["XML", `<password>${P}</password>`, P],
    ["XML, named", `<property name="connection.password">${P}</property>`, P],
    ["XML, attributes", `<add key="DbPassword" value="${P}" />`, P],
    ["plist", `<key>apiSecret</key>\n  <string>${T}</string>`, T],
    ["HCL", `master_password = "${O}"`, O],
    ["Kubernetes", `- name: DB_PASSWORD\n  value: ${P}`, P],
    ["name and value", `{"name":"API_TOKEN","value":"${T}"}`, T],
    ["netrc", `machine api.acme.io login bob password ${P}`, P],
    ["npmrc", `//registry.acme.io/:_authToken=${T}`, T],
    ["ADO", `Server=db;User Id=sa;Password=${O};Encrypt=true`, O],
    ["ODBC", `Driver={SQL};Uid=sa;Pwd=${P};`, P],
    ["Azure storage", `AccountName=x;AccountKey=${BASE64_KEY};`, BASE64_KEY],
    ["query", `https://api.acme.io/cb?access_token=${T}&state=1`, T],
    ["header", `X-Auth-Token: ${T}`, T],
    ["option", `deploy --password ${P} --verbose`, P],
    ["option with =", `deploy --api-token=${T}`, T],
    ["Go", `password := "${P}"`, P],
    ["typed", `const apiSecret: string = "${T}";`, T],
    ["Go, typed", `var apiToken string = "${T}"`, T],
    ["Ruby", `:password => '${P}',`, P],
    ["Elixir", `config :app, :password, "${P}"`, P],
    ["R", `my_api_key <- "${T}"`, T],
    ["comparison", `if (password === '${P}') {`, P],
    ["setter", `source.setPassword("${P}");`, P],
    ["argument", `System.setProperty("db.password", "${P}")`, P],
    ["default", `os.environ.get("SECRET_KEY", "${T}")`, T],
    ["table", `| password | ${P} |`, P],
    ["Markdown", `**Password:** \`${P}\``, P],
  ])("%s", (_name, text, value) => {
    expect(secretsIn(text)).toEqual([{ type: expect.stringMatching(/^generic_/), text: value }]);
  });
});

test.each([
  "dbPassword",
  "DB_PASS",
  "privateKeyPassphrase",
  "SECRET_KEY_BASE",
  "encryption-key",
  "jwt_secret",
  "X-Api-Key",
  "clientSecret",
  "API_KEY_ACME_EAST",
])("%s names a secret", (name) => {
  expect(typesIn(`${name}: "${TOKEN}"`)).toHaveLength(1);
  expect(typesIn({ [name]: TOKEN })).toHaveLength(1);
});

test.each([
  "passwordPolicy",
  "tokenCount",
  "public_key",
  "nextPageToken",
  "keyboard",
  "secretName",
  "primary key",
  "credentialsId",
  "compass",
])("%s names none", (name) => {
  expect(typesIn(`${name}: "${TOKEN}"`)).toEqual([]);
  expect(typesIn({ [name]: TOKEN })).toEqual([]);
});

describe("sentences", () => {
  test.each([
    `my password is ${P}`,
    `the password for the staging box is ${O}, keep it`,
    `The wifi key is ${P}.`,
    `here is your access token: ${T}`,
    `Das Passwort lautet ${P}.`,
    `la contraseña es ${P}`,
    `le mot de passe est ${P}`,
    `a senha é ${P}`,
    `пароль: ${P}`,
    `密码是${P}`,
    `パスワードは ${P} です`,
    `비밀번호는 ${P}`,
  ])("%s", (text) => {
    expect(secretsIn(text)).toHaveLength(1);
    expect(text).toContain(secretsIn(text)[0]?.text);
  });

  test.each([
    "The password is required and must be changed.",
    "Your token is base64-encoded and the key is 256-bit.",
    "The password is 12-20 characters long.",
    "the secret is SHA256 of the body",
    "El token es inválido",
  ])("no secret: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

describe("what stands where a secret would", () => {
  test.each([
    "changeme",
    "<your-password>",
    "your_api_key_here",
    "xxxxxxxxxxxxxxxx",
    "********",
    "P@ssw0rd",
    "my-secret-token-2",
    "abcdef1234567890",
    "qwertyuiop123",
    "example-Key-93b1f",
    ["$", "{DB_PASSWORD}"].join(""),
    "{{ .Values.password }}",
    "%(password)s",
    "$PASSWORD",
    ["pre-", "$", "{DB_PASSWORD}", "-9Xk"].join(""),
    "vault:kv9/Data#Zq81xT",
    "Administrator135",
    "op://vault/item/field",
    "arn:aws:secretsmanager:eu-west-1:1:secret:db",
    "config.auth.token",
    "./secrets/token.json",
    "2024-01-31T10:00:00Z",
    "1.2.3-rc.4",
    "bob@example.com",
    base64("not my real password"),
  ])("%s", (value) => {
    expect(typesIn(`password = "${value}"`)).toEqual([]);
    expect(typesIn(`api_key: ${value}`)).toEqual([]);
    expect(typesIn({ client_secret: value })).toEqual([]);
  });

  test.each([
    'api_key = os.environ["API_KEY"]',
    "const secret = getSecret();",
    "password: str = Field(...)",
    `commit ${HEX_TOKEN}`,
    `integrity sha512-${HEX_TOKEN}`,
    `"cacheKey": "${HEX_TOKEN}"`,
    'token: "550e8400-e29b-41d4-a716-446655440000"',
    "max_tokens: 4096",
    `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${TOKEN}`,
  ])("%s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });
});

test.each([
  ["braces", ["m{{h}o", ")p$", "{e]n7(b["].join("")],
  ["angles", ["k<9Qz", ">vT2!"].join("")],
])("a quoted password may hold what templates are made of: %s", (_name, value) => {
  expect(secretsIn(`password = "${value}"`)).toEqual([{ type: "generic_password", text: value }]);
});

test("a UUID is a secret where its name leaves no doubt", () => {
  const uuid = ["4f1c2ab9", "77d0", "4c1e", "9b3a", "5e6f0a1b2c3d"].join("-");
  expect(typesIn(`client_secret=${uuid}`)).toEqual(["generic_secret"]);
  expect(typesIn(`request_token=${uuid}`)).toEqual([]);
});

test("a member name says what its value is", () => {
  expect(typesIn({ db: { password: P } })).toEqual(["generic_password"]);
  expect(typesIn({ db: { hostname: P } })).toEqual([]);
});
