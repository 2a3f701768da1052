const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["colon", ":"],
  ["sol", "/"],
  ["bsol", "\\"],
  ["lpar", "("],
  ["rpar", ")"],
  ["lsqb", "["],
  ["rsqb", "]"],
  ["excl", "!"],
  ["commat", "@"],
  ["num", "#"],
  ["equals", "="],
  ["period", "."],
  ["comma", ","],
  ["lowbar", "_"],
  ["hyphen", "-"],
  ["vert", "|"],
  ["grave", "`"],
  ["NewLine", "\n"],
  ["Tab", "\t"],
  ["shy", ""],
  ["zwnj", ""],
  ["zwj", ""],
]);

/** Bounded on every part: it looks at 12 characters at most. */
const ENTITY = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

/** The character reference (HTML, section 13.5) that starts at `at`, decoded; nothing when there is none. */
export function readEntity(
  text: string,
  at: number,
): { readonly output: string; readonly end: number } | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const [, decimal, hex, name] = match;
  const end = ENTITY.lastIndex;
  if (name !== undefined) {
    const output = NAMED.get(name);
    return output === undefined ? undefined : { output, end };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { output: String.fromCodePoint(code), end };
}
