import type { Json, JsonObject } from "./schemas.ts";

const MAX_STRING = 72;
const BEGIN = /<!-- event: generated[^>]*-->\n/;
const END = "<!-- end -->";

/** Signatures and the like would fill the page, and nobody reads them. */
const shorten = (value: Json): Json => {
  if (typeof value === "string")
    return value.length > MAX_STRING ? `${value.slice(0, MAX_STRING - 1)}…` : value;
  if (Array.isArray(value)) return value.map(shorten);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shorten(member)]));
};

/**
 * `docs/traces.md` with the example event in its place.
 * @throws where the page has no place for it
 */
export const withExampleEvent = (page: string, event: JsonObject): string => {
  const begin = BEGIN.exec(page);
  const end = page.indexOf(END);
  if (begin === null || end < begin.index) throw new Error("docs/traces.md has no place for an example");
  const start = begin.index + begin[0].length;
  return `${page.slice(0, start)}\n\`\`\`json\n${JSON.stringify(shorten(event), null, 2)}\n\`\`\`\n\n${page.slice(end)}`;
};
