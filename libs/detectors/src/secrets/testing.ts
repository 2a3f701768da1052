import { inspect } from "../inspect.ts";

/** Values are put together here, so that no scanner of source code takes a test for a leak. */
export const PASSWORD = ["Blu3", "Heron", "47"].join("");
export const ODD_PASSWORD = ["kR8#", "mQ2z", "Vt!x"].join("");
export const TOKEN = ["q7ZkX2bT", "9vN4cR1w", "J6hL3pD5"].join("");
export const HEX_TOKEN = ["9f86d081", "884c7d65", "9a2feaa0", "c55ad015"].join("");
export const BASE64_KEY = ["wJ8mQ2/zVt+x7Zk", "X2bT9vN4cR1wJ6h", "L3pD5sF0gA="].join("");

export const base64 = (text: string): string => Buffer.from(text).toString("base64");

export type Found = { readonly type: string; readonly text: string };

/** The secrets in a text, with what they stand on. */
export function secretsIn(value: unknown): Found[] {
  return inspect(value, "prompt")
    .findings.filter((finding) => finding.category === "secrets")
    .map(({ type, start, end }) => ({
      type,
      text: typeof value === "string" ? value.slice(start, end) : "",
    }));
}

export function typesIn(value: unknown): string[] {
  return secretsIn(value).map(({ type }) => type);
}
