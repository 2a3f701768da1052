import { inspect } from "node:util";

/**
 * The forms that a credential is looked for in, written apart from what removes them: a form that the remover forgot is
 * found here.
 */
const formsOf = (value: string): readonly string[] => {
  const bytes = Buffer.from(value, "utf8");
  const inside = (offset: number): string =>
    // Only what the value alone decides: neighbours have a part in the first and the last characters.
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .slice(offset === 0 ? 0 : offset + 1)
      .slice(0, -4);
  const base64 = [0, 1, 2].map(inside);
  return [
    value,
    encodeURIComponent(value),
    new URLSearchParams([["", value]]).toString().slice(1),
    JSON.stringify(value).slice(1, -1),
    JSON.stringify(JSON.stringify(value)).slice(3, -3),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    bytes.toString("latin1"),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ].filter((form) => form.length >= 4);
};

/** What of the values can be read in something, be it a text, an envelope or an error. Empty where nothing leaks. */
export const findLeaks = (values: readonly string[], where: unknown): readonly string[] => {
  const text = typeof where === "string" ? where : inspectAll(where);
  return [...new Set(values.flatMap(formsOf))].filter((form) => text.includes(form));
};

/** As a crash would dump it: hidden members, causes and what is behind getters. */
const inspectAll = (value: unknown): string => {
  const options = {
    depth: null,
    showHidden: true,
    maxArrayLength: null,
    maxStringLength: null,
    getters: true,
  } as const;
  const json = (() => {
    try {
      return JSON.stringify(value);
    } catch {
      return "";
    }
  })();
  return `${inspect(value, options)}\n${json}`;
};
