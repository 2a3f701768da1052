/** The ways in which a value can stand in a text without being readable at first sight. */
export const formNames = ["raw", "json", "url", "hex", "reversed", "base64", "unseparated"] as const;
export type FormName = (typeof formNames)[number];

/**
 * The characters of base 64 that depend on the value alone, for each of the three places at which it can begin within a
 * group of three bytes; in both alphabets (RFC 4648, sections 4 and 5).
 */
const base64Forms = (value: string): readonly string[] =>
  [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const text = bytes.toString("base64").replace(/=+$/, "");
    // A first or last character that also holds bits of a neighbour can be anything.
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((bytes.length * 8) / 6);
    const sure = text.slice(from, to);
    return [sure, sure.replaceAll("+", "-").replaceAll("/", "_")];
  });

/**
 * All forms of a value in lower case: who searches a text in lower case finds upper case, lower case and any mixture.
 * @example formsOf("a/b c"); // raw, %-encoded, hex, reversed, base 64 …
 */
export const formsOf = (value: string): readonly (readonly [FormName, string])[] => {
  const forms: (readonly [FormName, string])[] = [
    ["raw", value],
    ["json", JSON.stringify(value).slice(1, -1)],
    ["url", encodeURIComponent(value)],
    ["hex", Buffer.from(value).toString("hex")],
    ["reversed", [...value].toReversed().join("")],
    ...base64Forms(value).map((form) => ["base64", form] as const),
    ["unseparated", value.replaceAll(/[\s:-]/g, "")],
  ];
  const seen = new Set<string>();
  return forms.flatMap(([name, form]) => {
    const text = form.toLowerCase();
    if (seen.has(text)) return [];
    seen.add(text);
    return [[name, text] as const];
  });
};
