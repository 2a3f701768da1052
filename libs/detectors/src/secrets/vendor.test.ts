import { describe, expect, test } from "vitest";
import type { Match } from "../detector.ts";
import { createGate } from "../gate.ts";
import { base62, crc32 } from "./checksum.ts";
import { describeCredential, scanNamedCredential, vendorRules } from "./vendor.ts";

const GATE = createGate([
  {
    category: "secrets",
    name: "vendor",
    version: "0",
    rules: vendorRules,
    describe: () => ({ title: "", severity: "low", owasp: [] }),
  },
]);

function scan(text: string, origin: "plain" | "transformed" = "plain"): Match[] {
  const matches: Match[] = [];
  GATE(text, { kind: "prompt", name: "", origin, hidden: [] }, () => (match) => matches.push(match));
  return matches;
}

function types(text: string): string[] {
  return scan(text).map((match) => match.type);
}

function named(text: string, name: string): string[] {
  const found: string[] = [];
  scanNamedCredential(text, name, (match) => found.push(match.type));
  return found;
}

const BODY = "Q7mZ2kX9bT4vN8cR1wJ6hL3pD5sF0g";
const HEX = "3f9a1c07e5b82d64f0a7139bc5e2d886";
const OKTA = `00${BODY}${BODY.slice(0, 10)}`;
const AWS_SECRET = `${BODY}/${BODY.slice(0, 9)}`;

test("a right checksum is certain, a wrong one still counts, and less than a token without one", () => {
  const scores = [`ghp_${BODY}${base62(crc32(BODY), 6)}`, `ghp_${BODY}000000`].map(
    (token) => scan(token)[0]?.score,
  );
  expect(scores[0]).toBeGreaterThan(0.95);
  expect(scores[1]).toBeLessThan(0.9);
  expect(scores[1]).toBeGreaterThan(0.5);
});

describe("a credential without a prefix, by the word of its vendor", () => {
  test.each([
    ["shell", `export OKTA_API_TOKEN=${OKTA}`],
    ["word in the middle of the name", `API_KEY_FOR_OKTA_PROD=${OKTA}`],
    ["hump", `const myOktaToken = "${OKTA}";`],
    ["JSON text", `{"okta_token": "${OKTA}", "b": 1}`],
    ["escaped JSON", `"{\\"okta_token\\": \\"${OKTA}\\"}"`],
    ["YAML, a line below", `okta:\n  token: ${OKTA}`],
    ["INI, under a heading", `[okta]\nurl = x\napi_key = ${OKTA}`],
    ["XML", `<okta.token>${OKTA}</okta.token>`],
    ["command line", `deploy --okta-token ${OKTA} --now`],
    ["a sentence", `Our Okta API key is ${OKTA}, keep it safe.`],
    ["a table", `| Okta API key | ${OKTA} |`],
    ["a header", `curl https://acme.okta.com/api/v1 -H "Authorization: SSWS ${OKTA}"`],
    ["a parameter", `https://acme.okta.com/?api_key=${OKTA}&q=1`],
    ["a mapping", `'okta' => ['secret' => '${OKTA}'],`],
    ["an argument", `new OktaClient("${OKTA}")`],
    ["no word for a secret", `okta = "${OKTA}"`],
  ])("%s", (_, text) => {
    const start = text.indexOf(OKTA);
    expect(scan(text)).toContainEqual(
      expect.objectContaining({ type: "okta_api_token", start, end: start + OKTA.length }),
    );
  });

  test.each([
    ["prose that names the vendor", `Okta was founded in 2009. ${OKTA}`],
    ["another word that holds the vendor's", `boktapus_token = ${OKTA}`],
    ["a hump that holds the vendor's", `sumOfPrimes = ${BODY}${BODY}Q7mZ`],
    ["a digest", `datadog image digest: ${HEX}`],
    ["a digest by its name", `datadog_sha256 = "${HEX}"`],
    ["a longer word than the vendor's", `datadogged = "${HEX}"`],
    ["a line below whose name tells nothing", `okta token rotation\nnote: ${OKTA}`],
    ["a digest as an argument", `snapshotOfDatadog("${HEX}")`],
    ["a commit", `datadog commit ${HEX}`],
    ["far below", `okta\n\n\n\ntoken: ${OKTA}`],
    ["a line below that names nothing", `okta\n${OKTA}`],
    ["hexadecimal where both cases are the rule", `aws_secret_access_key = ${HEX}${HEX.slice(0, 8)}`],
  ])("not: %s", (_, text) => {
    expect(types(text)).toEqual([]);
  });

  test("places after a word are tried a bounded number of times", () => {
    expect(types(`okta_token=${"Z9=".repeat(10)}${OKTA}`)).toEqual([]);
  });

  test("the whole value of a member, by the member's name", () => {
    expect(named(OKTA, "okta_token")).toEqual(["okta_api_token"]);
    expect(named(`SSWS ${OKTA} `, "oktaAuthorization")).toEqual(["okta_api_token"]);
    expect(named(AWS_SECRET, "awsSecretAccessKey")).toContain("aws_secret_access_key");
    expect(named(`${OKTA} and more`, "okta_token")).toEqual([]);
    expect(named(HEX, "datadog_image_digest")).toEqual([]);
    expect(named(OKTA, "note")).toEqual([]);
  });
});

describe("what is no key", () => {
  const key = `gsk_${BODY}${BODY.slice(0, 22)}`;

  test.each([
    ["x for every character", `gsk_${"x".repeat(52)}`],
    ["a word for what belongs there", `gsk_your${BODY}${BODY.slice(0, 18)}`],
    ["two characters in turn", `gsk_${"Ab".repeat(26)}`],
    ["one digit", `gsk_${"1".repeat(52)}`],
    ["a name in a program", `gsk_${"servingcellparameters".repeat(3).slice(0, 52)}`],
  ])("%s", (_, text) => {
    expect(types(key)).toEqual(["groq_api_key"]);
    expect(types(text)).toEqual([]);
  });
});

test("in a text that is a guess, a prefix counts when it is long, and a vendor's word never", () => {
  expect(scan(`gsk_${BODY}${BODY.slice(0, 22)}`, "transformed")).toHaveLength(1);
  expect(scan(`re_${BODY.slice(0, 8)}_${BODY.slice(0, 24)}`, "plain")).toHaveLength(1);
  expect(scan(`re_${BODY.slice(0, 8)}_${BODY.slice(0, 24)}`, "transformed")).toEqual([]);
});

test("an anchor inside a format finds the whole token, and not inside a longer one", () => {
  const token = `${BODY.slice(0, 14)}.atlasv1.${BODY}${BODY}`;
  expect(scan(`t: ${token}`)).toEqual([
    { type: "terraform_cloud_token", start: 3, end: 3 + token.length, score: 0.9 },
  ]);
  expect(types(`t: A${token}`)).toEqual([]);
  expect(types(`t: ${token}${"Qz".repeat(10)}`)).toEqual([]);
  expect(types(`gsk_${BODY}${BODY.slice(0, 22)}0a`)).toEqual([]);
});

test("a Discord token begins with the digits of a user ID", () => {
  const rest = `${BODY.slice(0, 23)}.G7mZ2k.${BODY}`;
  expect(types(`M${rest}`)).toEqual(["discord_bot_token"]);
  expect(types(`Z${rest}`)).toEqual([]);
});

test("an unknown type has no description", () => {
  expect(describeCredential("jwt")).toBeUndefined();
  expect(describeCredential("stripe_secret_key")?.severity).toBe("critical");
});
