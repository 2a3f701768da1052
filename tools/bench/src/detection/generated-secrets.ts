import { crc32 } from "node:zlib";
import { pick, type Random } from "@portcullis/train";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const LETTERS = LOWER + LOWER.toUpperCase();
const BASE62 = DIGITS + LOWER.toUpperCase() + LOWER;

const characters = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join("");

const base62 = (value: number): string =>
  value < 62 ? BASE62.charAt(value) : base62(Math.floor(value / 62)) + BASE62.charAt(value % 62);

/** GitHub and npm end a token in the CRC-32 of its random part, in base 62. */
const checked = (prefix: string, body: string): string =>
  `${prefix}${body}${base62(crc32(body)).padStart(6, "0")}`;

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Values in the formats that vendors document; prefixes are put together here, so that no scanner takes them for leaks. */
const VALUES: readonly ((random: Random) => string)[] = [
  (random) => checked("gh".concat("p_"), characters(random, DIGITS + LETTERS, 30)),
  (random) => checked("np".concat("m_"), characters(random, DIGITS + LETTERS, 30)),
  (random) => `AK${"IA"}${characters(random, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)}`,
  (random) => `sk${"_live_"}${characters(random, DIGITS + LETTERS, 24)}`,
  (random) =>
    `xo${"xb-"}${characters(random, DIGITS, 12)}-${characters(random, DIGITS, 12)}-${characters(random, DIGITS + LETTERS, 24)}`,
  (random) => `AI${"za"}${characters(random, `${DIGITS + LETTERS}-_`, 35)}`,
  (random) =>
    `SG${"."}${characters(random, `${DIGITS + LETTERS}-_`, 22)}.${characters(random, `${DIGITS + LETTERS}-_`, 43)}`,
  (random) => `gl${"pat-"}${characters(random, DIGITS + LETTERS, 20)}`,
  (random) =>
    `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url({ sub: characters(random, DIGITS, 8), iat: 1_700_000_000 })}.${characters(random, `${DIGITS + LETTERS}-_`, 43)}`,
  (random) =>
    `postgres://${characters(random, LOWER, 6)}:${characters(random, DIGITS + LETTERS, 16)}@db.${characters(random, LOWER, 7)}.com:5432/app`,
];

const SENTENCES: readonly ((value: string) => string)[] = [
  (value) => `Use this one for the deployment: ${value} and tell nobody.`,
  (value) => `The job failed.\nINFO connecting with ${value}\nERROR timeout after 30 s`,
  (value) => `token ${value}`,
  (value) => `I have rotated the old key, the new one is ${value}`,
];

export const secretText = (random: Random): string => pick(random, SENTENCES)(pick(random, VALUES)(random));
