/** References whose text matters to a detector: blanks, punctuation of syntax, nothing at all. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["rsquo", "'"],
  ["lsquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["hairsp", " "],
  ["puncsp", " "],
  ["numsp", " "],
  ["NewLine", "\n"],
  ["Tab", "\t"],
  ["shy", "\u00ad"],
  ["zwnj", "\u200c"],
  ["zwj", "\u200d"],
  ["lrm", "\u200e"],
  ["rlm", "\u200f"],
  ["ZeroWidthSpace", "\u200b"],
  ["NoBreak", "\u2060"],
  ["InvisibleTimes", "\u2062"],
  ["InvisibleComma", "\u2063"],
  ["ic", "\u2063"],
  ["it", "\u2062"],
  ["colon", ":"],
  ["semi", ";"],
  ["sol", "/"],
  ["bsol", "\\"],
  ["lpar", "("],
  ["rpar", ")"],
  ["lsqb", "["],
  ["lbrack", "["],
  ["rsqb", "]"],
  ["rbrack", "]"],
  ["lcub", "{"],
  ["lbrace", "{"],
  ["rcub", "}"],
  ["rbrace", "}"],
  ["excl", "!"],
  ["quest", "?"],
  ["commat", "@"],
  ["num", "#"],
  ["dollar", "$"],
  ["percnt", "%"],
  ["plus", "+"],
  ["ast", "*"],
  ["equals", "="],
  ["period", "."],
  ["comma", ","],
  ["lowbar", "_"],
  ["UnderBar", "_"],
  ["hyphen", "-"],
  ["dash", "-"],
  ["ndash", "-"],
  ["mdash", "-"],
  ["vert", "|"],
  ["verbar", "|"],
  ["grave", "`"],
]);

/** Numeric references may lack the semicolon (HTML, section 13.2.5.80). It looks at 18 characters at most. */
const ENTITY =
  /&(?:#([0-9]{1,7})(?:;|(?![0-9]))|#[xX]([0-9a-fA-F]{1,6})(?:;|(?![0-9a-fA-F]))|([A-Za-z]{2,15});)/y;
/** What an ampersand that was itself written as a reference may begin. */
const INNER = /(?:amp;){1,4}/y;

export type Reference = { readonly output: string; readonly end: number };

function decode(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}

function readOne(text: string, at: number): Reference | undefined {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const [, decimal, hex, name] = match;
  const output = name === undefined ? decode(decimal, hex) : NAMED.get(name);
  return output === undefined ? undefined : { output, end: ENTITY.lastIndex };
}

/**
 * The character reference (HTML, section 13.5) that starts at `at`, decoded; nothing when there is none. One
 * that was escaped a second time (`&amp;lt;`) is decoded to the end.
 */
export function readEntity(text: string, at: number): Reference | undefined {
  const outer = readOne(text, at);
  if (outer?.output !== "&") return outer;
  INNER.lastIndex = outer.end;
  const from = INNER.test(text) ? INNER.lastIndex : outer.end;
  // The last `;` of the escaped ampersand stands where the `&` of the inner reference would stand.
  const code = text.charCodeAt(from);
  const isName = code === 35 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const inner = isName ? readOne(`&${text.slice(from, from + 18)}`, 0) : undefined;
  return inner === undefined
    ? { output: "&", end: from }
    : { output: inner.output, end: from + inner.end - 1 };
}
