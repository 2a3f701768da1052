import { crc32 } from "node:zlib";
import { ALNUM, characters, DIGITS, HEX, LOWER, type Random, UPPER } from "./random.ts";

/** Makes one value of a kind; none was ever valid anywhere. */
export type Maker = (random: Random) => string;

/** Prefixes are put together here, so that no scanner of source code takes a test for a leak. */
const prefixed =
  (prefix: readonly string[], alphabet: string, length: number): Maker =>
  (random) =>
    prefix.join("") + characters(random, alphabet, length);

const base62 = (value: number): string =>
  value < 62 ? ALNUM.charAt(value) : base62(Math.floor(value / 62)) + ALNUM.charAt(value % 62);

/** Tokens that end in the CRC-32 of their random part, in base 62. */
const checked =
  (prefix: readonly string[]): Maker =>
  (random) => {
    const body = characters(random, ALNUM, 30);
    return `${prefix.join("")}${body}${base62(crc32(body)).padStart(6, "0")}`;
  };

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const URL64 = `${ALNUM}-_`;

const jwt: Maker = (random) =>
  [
    base64url({ alg: "HS256", typ: "JWT" }),
    base64url({ sub: characters(random, DIGITS, 8), iat: 1_700_000_000 }),
    characters(random, URL64, 43),
  ].join(".");

/** With digits: a password of letters alone could be a word. */
const databaseUrl: Maker = (random) =>
  `postgres://${characters(random, LOWER, 6)}:${characters(random, ALNUM, 12)}${characters(random, DIGITS, 4)}@db.${characters(random, LOWER, 7)}.com:5432/app`;

const privateKey: Maker = (random) => {
  const lines = Array.from({ length: 5 }, () => characters(random, `${ALNUM}+/`, 64));
  const mark = (word: string): string => `-----${word} PRIVATE ${"KEY"}-----`;
  return [mark("BEGIN"), ...lines, mark("END")].join("\n");
};

/** Credentials in the formats that their issuers document. */
export const secretKinds: Readonly<Record<string, Maker>> = {
  github_token: checked(["gh", "p_"]),
  npm_token: checked(["np", "m_"]),
  aws_access_key: prefixed(["AK", "IA"], `${UPPER}234567`, 16),
  stripe_key: prefixed(["sk", "_live_"], ALNUM, 24),
  slack_token: (random) =>
    `xo${"xb-"}${characters(random, DIGITS, 12)}-${characters(random, DIGITS, 12)}-${characters(random, ALNUM, 24)}`,
  google_key: prefixed(["AI", "za"], URL64, 35),
  sendgrid_key: (random) => `SG${"."}${characters(random, URL64, 22)}.${characters(random, URL64, 43)}`,
  gitlab_token: prefixed(["gl", "pat-"], ALNUM, 20),
  digitalocean_token: prefixed(["do", "p_v1_"], HEX, 64),
  shopify_token: prefixed(["sh", "pat_"], HEX, 32),
  turbopuffer_key: prefixed(["tp", "uf_"], ALNUM, 32),
  materialize_password: prefixed(["mz", "p_"], HEX, 64),
  huggingface_token: prefixed(["h", "f_"], UPPER + LOWER, 34),
  jwt,
  database_url: databaseUrl,
  private_key: privateKey,
};
