import { describe, expect, test } from "vitest";
import { BASE64_KEY, HEX_TOKEN, ODD_PASSWORD, PASSWORD, secretsIn, TOKEN } from "./testing.ts";

/** How a value is written in a language or a file, by its name and the value. */
type Syntax = readonly [name: string, write: (name: string, value: string) => string];

const BARE: readonly Syntax[] = [
  ["shell", (n, v) => `${n.toUpperCase()}=${v}`],
  ["fish", (n, v) => `set -x ${n.toUpperCase()} ${v}`],
  ["csh", (n, v) => `setenv ${n.toUpperCase()} ${v}`],
  ["Dockerfile", (n, v) => `ENV ${n.toUpperCase()} ${v}`],
  ["docker run", (n, v) => `docker run -e ${n.toUpperCase()}=${v} img`],
  ["YAML", (n, v) => `${n}: ${v}  # since May`],
  ["YAML block", (n, v) => `${n}: |\n  ${v}\n`],
  ["YAML folded", (n, v) => `${n}: >-\n    ${v}\nnext: 1`],
  ["properties", (n, v) => `app.${n}=${v}`],
  ["INI", (n, v) => `${n} = ${v} ; old`],
  ["XML", (n, v) => `<${n}>${v}</${n}>`],
  ["XML with an attribute", (n, v) => `<x:${n} type="text">${v}</x:${n}>`],
  ["XML, value inside", (n, v) => `<${n}><Value>${v}</Value></${n}>`],
  ["XML, named", (n, v) => `<string name="${n}">${v}</string>`],
  ["plist", (n, v) => `<key>${n}</key>\n\t<string>${v}</string>`],
  ["here-document", (n, v) => `${n} = <<EOF\n${v}\nEOF`],
  ["CloudFormation", (n, v) => `- ParameterKey: ${n}\n  ParameterValue: ${v}`],
  ["header", (n, v) => `X-${n}: ${v}`],
  ["query", (n, v) => `https://acme.io/cb?a=1&${n}=${v}&x-b=2`],
  ["option", (n, v) => `deploy --${n.replace("_", "-")} ${v} --now`],
  ["form in parts", (n, v) => `form-data; name="${n}"\r\n\r\n${v}\r\n--x`],
  ["log", (n, v) => `INFO login user=bob ${n}=${v} ok`],
  ["Helm", (n, v) => `helm install x --set auth.${n}=${v}`],
  ["Markdown", (n, v) => `- **${n}**: ${v}`],
];

const QUOTED: readonly Syntax[] = [
  ["export", (n, v) => `export ${n.toUpperCase()}="${v}"`],
  ["PowerShell", (n, v) => `$env:${n.toUpperCase()} = "${v}"`],
  ["setx", (n, v) => `setx ${n.toUpperCase()} "${v}"`],
  ["JSON", (n, v) => `{"${n}": "${v}", "b": 1}`],
  ["JSON in JSON", (n, v) => `"{\\"${n}\\":\\"${v}\\"}"`],
  ["YAML with a tag", (n, v) => `${n}: !!str "${v}"`],
  ["TOML", (n, v) => `${n} = "${v}"`],
  ["XML attributes", (n, v) => `<add key="${n}" value="${v}" />`],
  ["HTML form", (n, v) => `<input name="${n}" type="hidden" value="${v}">`],
  ["Go", (n, v) => `${n} := "${v}"`],
  ["TypeScript", (n, v) => `private readonly ${n}: string = "${v}";`],
  ["JavaScript, or", (n, v) => `const ${n} = process.env.X || "${v}";`],
  ["JavaScript, nullish", (n, v) => `${n}: config["x"] ?? '${v}',`],
  ["JavaScript, conditional", (n, v) => `const ${n} = isLive ? env.X : "${v}";`],
  ["Python", (n, v) => `${n.toUpperCase()} = os.getenv("X") or "${v}"`],
  ["Ruby", (n, v) => `:${n} => "${v}",`],
  ["PHP", (n, v) => `define('${n.toUpperCase()}', '${v}');`],
  ["Java", (n, v) => `private static final String ${n.toUpperCase()} = "${v}";`],
  ["C", (n, v) => `static char ${n}[] = "${v}";`],
  ["C macro", (n, v) => `#define ${n.toUpperCase()} "${v}"`],
  ["C++", (n, v) => `std::string ${n}{"${v}"};`],
  ["C#", (n, v) => `public string ${n} { get; set; } = "${v}";`],
  ["Visual Basic", (n, v) => `Dim ${n} As String = "${v}"`],
  ["Rust", (n, v) => `${n}: String::from("${v}"),`],
  ["Lisp", (n, v) => `(setq ${n} "${v}")`],
  ["R", (n, v) => `${n} <- "${v}"`],
  ["HCL", (n, v) => `variable "${n}" {\n  type = string\n  default = "${v}"\n}`],
  ["nginx", (n, v) => `proxy_set_header X-${n} "${v}";`],
  ["Kubernetes", (n, v) => `- name: ${n.toUpperCase()}\n  value: "${v}"`],
  ["SQL", (n, v) => `UPDATE u SET ${n} = '${v}' WHERE id = 1`],
  ["comment", (n, v) => `// remove ${n} = "${v}"`],
];

const NUMBERS = ["8392", "0175"].join("");
const ANY: Readonly<Record<string, string>> = {
  "hexadecimal, 32": HEX_TOKEN,
  "base64, 40": BASE64_KEY.slice(0, 40),
  "letters and digits, 16": TOKEN.slice(0, 16),
  "base64url, 43": `${TOKEN}_${TOKEN}`.slice(0, 43),
  UUID: ["4f1c2ab9", "77d0", "4c1e", "9b3a", "5e6f0a1b2c3d"].join("-"),
};
const PASSWORDS: Readonly<Record<string, string>> = {
  "name and number": PASSWORD,
  "with signs": ODD_PASSWORD,
  short: ["hunter", "2!"].join(""),
  "letters and digits, 8": ["k3m9", "x2p7"].join(""),
};
const LITERALS: Readonly<Record<string, string>> = {
  phrase: ["correct", "horse", "9", "battery", "staple"].join(" "),
  "no number": ["tangerine", "walrus", "copper", "orbit"].join(" "),
  number: NUMBERS,
};

const finds = (text: string, value: string): boolean =>
  secretsIn(text).some(({ text: found }) => found.includes(value) || value.startsWith(found));

describe.each([...BARE, ...QUOTED])("%s", (name, write) => {
  test.each(Object.entries({ ...ANY, ...PASSWORDS }))("password: %s", (_, value) => {
    expect(finds(write("password", value), value)).toBe(true);
  });

  test.each(Object.entries(ANY))("keys and tokens: %s", (_, value) => {
    const missed = ["secret_key", "apiKey", "auth_token"].filter((n) => !finds(write(n, value), value));
    expect(missed).toEqual([]);
  });

  const isQuoted = QUOTED.some(([quoted]) => quoted === name);
  test.each(isQuoted ? Object.entries(LITERALS) : [])("a literal: %s", (_, value) => {
    expect(finds(write("password", value), value)).toBe(true);
  });
});

describe("texts about passwords in the place of one", () => {
  test.each([
    "Enter your password again",
    "please choose a password",
    "must have 8 characters or more",
    "le mot de passe est requis",
    "this field is required 1",
    "old password new password",
    ["2024", "0131"].join(""),
    ["12345", "678"].join(""),
    ["1699", "999999"].join(""),
  ])("%s", (text) => {
    expect(secretsIn(`password: "${text}"`)).toEqual([]);
    expect(secretsIn(`{"password": "${text}"}`)).toEqual([]);
  });

  test("a bare number is a count", () => {
    expect(secretsIn(`password: ${NUMBERS}`)).toEqual([]);
  });
});
