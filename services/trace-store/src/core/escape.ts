/**
 * PostgreSQL stores no U+0000 in text and no lone surrogates in JSON, though both are valid in a JSON string. They are
 * written as the six characters of their JSON escape. The exact bytes of an event are kept in `events.body`.
 */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeOne = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

export const escapeText = (text: string): string => text.replace(UNSTORABLE, escapeOne);

/** The JSON text of a value that PostgreSQL can store as `jsonb`. */
export const storableJson = (value: unknown): string => {
  const text = JSON.stringify(value);
  // Serialised, both can only stand as escapes; almost no event has one.
  if (!/\\u0000|\\ud[89a-f]/i.test(text)) return text;
  return JSON.stringify(escapeAll(JSON.parse(text)));
};

const escapeAll = (value: unknown): unknown => {
  if (typeof value === "string") return escapeText(value);
  if (Array.isArray(value)) return value.map(escapeAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [escapeText(name), escapeAll(member)]),
  );
};
