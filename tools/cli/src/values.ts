import { usage } from "./failure.ts";

/** Values of the command line that are more than a text. */

/** @throws Failure where the text is not JSON of an object */
export const parseObject = (text: string, what: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Said below.
  }
  throw usage(`${what}: not a JSON object`);
};

const DURATION = /^(\d{1,6})(m|h|d|w)$/;
const MS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** `30d`, `12h`, a date and time of ISO 8601, or `never`. */
export const parseExpiry = (text: string, nowMs: number): string | null => {
  if (text === "never") return null;
  const [, count, unit] = DURATION.exec(text) ?? [];
  if (unit === "m" || unit === "h" || unit === "d" || unit === "w") {
    return new Date(nowMs + Number(count) * MS[unit]).toISOString();
  }
  const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw usage(`--expires: 30d, 12h, 2027-01-31T00:00:00Z or never, not ${text}`);
  return new Date(at).toISOString();
};

/** A time of ISO 8601, or how long ago it was: `2h`, `3d`, `1w`. */
export const parseMoment = (text: string, nowMs: number, what: string): string => {
  const [, count, unit] = DURATION.exec(text) ?? [];
  if (unit === "m" || unit === "h" || unit === "d" || unit === "w") {
    return new Date(nowMs - Number(count) * MS[unit]).toISOString();
  }
  const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw usage(`${what}: 2h, 3d or 2027-01-31T00:00:00Z, not ${text}`);
  return new Date(at).toISOString();
};

/** `*`, or a list; the word `none` is the empty list. */
export const parseScope = (entries: readonly string[]): "*" | string[] => {
  if (entries.length === 1 && entries[0] === "*") return "*";
  return entries.length === 1 && entries[0] === "none" ? [] : [...entries];
};

/** `any` lifts the limit, `none` leaves no address. */
export const parseAddresses = (entries: readonly string[]): string[] | null => {
  if (entries.length === 1 && entries[0] === "any") return null;
  return entries.length === 1 && entries[0] === "none" ? [] : [...entries];
};

/** `default` leaves labels to what is above, `none` is the empty list. */
export const parseLabels = (entries: readonly string[]): string[] | null => {
  if (entries.length === 1 && entries[0] === "default") return null;
  return entries.length === 1 && entries[0] === "none" ? [] : [...entries];
};

/** `name=value` pairs. */
export const parsePairs = (
  entries: readonly string[],
  what: string,
): readonly (readonly [string, string])[] =>
  entries.map((entry) => {
    const at = entry.indexOf("=");
    if (at < 1) throw usage(`${what}: NAME=VALUE, not ${entry}`);
    return [entry.slice(0, at), entry.slice(at + 1)];
  });

/** `Name: value`, as curl has it. */
export const parseHeaders = (entries: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    entries.map((entry) => {
      const at = entry.indexOf(":");
      if (at < 1) throw usage("--header: 'Name: value'");
      return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    }),
  );

/** `server/tool`; the tool's name may hold slashes. */
export const parseTool = (text: string): { readonly server: string; readonly name: string } => {
  const at = text.indexOf("/");
  if (at < 1 || at === text.length - 1) throw usage(`${text}: a tool is written SERVER/TOOL`);
  return { server: text.slice(0, at), name: text.slice(at + 1) };
};
