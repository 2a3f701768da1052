/** JSON Pointers (RFC 6901). */

export const appendToken = (pointer: string, token: string): string =>
  `${pointer}/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`;

export const tokensOf = (pointer: string): readonly string[] =>
  pointer === ""
    ? []
    : pointer
        .slice(1)
        .split("/")
        .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));

/** Those at or below a place, with their pointers relative to it. */
export const under = <F extends { readonly pointer: string }>(
  findings: readonly F[],
  prefix: string,
): readonly F[] =>
  findings
    .filter(({ pointer }) => pointer === prefix || pointer.startsWith(`${prefix}/`))
    .map((finding) => ({ ...finding, pointer: finding.pointer.slice(prefix.length) }));

export const pointerOf = (tokens: readonly string[]): string => tokens.reduce(appendToken, "");

/** The text that a finding is about: a string, the decimal text of a number, or the member name itself. */
export const textAt = (root: unknown, pointer: string, target: "value" | "key"): string => {
  const tokens = tokensOf(pointer);
  if (target === "key") return tokens.at(-1) ?? "";
  let value = root;
  for (const token of tokens) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return "";
    value = (value as Readonly<Record<string, unknown>>)[token];
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};
