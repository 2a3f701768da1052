/** A literal or a word of a text. */
export type Value = { readonly start: number; readonly end: number; readonly isQuoted: boolean };

export const MAX_VALUE = 512;
/** What may stand between an operator and a value: emphasis, closing tags, an opening bracket, a line break. */
const LEAD =
  /(?:\*{1,3}|_{2}|<\/?[A-Za-z]{1,12}>|[ \t]|\r?\n[ \t]{0,32}(?=["'`])|[[{(](?=[ \t]{0,2}\\?["'`])){0,6}/y;
/** A tag or a block of YAML, a here-document: the value stands behind it or on the line below. */
const INTRODUCTION =
  /!!?[A-Za-z]{2,10}[ \t]{1,2}|[|>][+-]?\d?[ \t]{0,2}\r?\n[ \t]{1,32}|<<[-~]?\\?["']?[A-Za-z_]{2,16}["']?[ \t]{0,2}\r?\n[ \t]{0,32}/y;
/** `Pwd={x};`: braces as quotes (ODBC). */
const BRACED = /\{([^{}\s]{4,128})\}(?=["']?(?:;|$))/y;
/** String prefixes, and wrappers that make an object of a literal. */
const WRAPPER =
  /(?:(?:new[ ]{1,2})?[A-Za-z_.:]{0,32}(?:[Ss]tring|str|bytes|[Bb]uffer\.from|b64decode|atob|[Ss]ecret(?:Str|String)?|SecureString|literal|[Dd]efault|Some|of|from(?:hex|Hex|_hex|Base64String)?|unhexlify|decodeString|byte)!?(?:\((?=[rbf@]?["'`])|[ ](?=["']))|![A-Z][A-Za-z]{1,10}[ ](?=["'])|[fbruFBRU@$LN]{1,2}(?=["']))/y;
const SCHEME = /(?:Bearer|Basic|Token|token|ApiKey|Api-Token|apikey|key|SSWS|GenieKey)[ \t]{1,3}/y;
const BARE_END = /[\s"'`,;<>]/;
const CLOSERS: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "”",
  "„": "“",
  "«": "»",
  "「": "」",
  "『": "』",
  "‘": "’",
};
const BRACKETS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function readQuoted(text: string, at: number): Value | undefined {
  const isEscaped = text.charAt(at) === "\\";
  const quote = text.charAt(isEscaped ? at + 1 : at);
  const closer = isEscaped ? `\\${quote}` : (CLOSERS[quote] ?? quote);
  let start = at + (isEscaped ? 2 : 1);
  const isTriple = !isEscaped && text.startsWith(quote.repeat(2), start) && text.charAt(start + 2) !== "";
  if (isTriple) start += 2;
  const window = text.slice(start, start + MAX_VALUE + 3);
  for (let close = window.indexOf(closer); close !== -1; close = window.indexOf(closer, close + 1)) {
    if (!isEscaped && window.charAt(close - 1) === "\\" && window.charAt(close - 2) !== "\\") continue;
    return { start, end: start + close, isQuoted: true };
  }
  return undefined;
}

/** The punctuation of the sentence or the expression round a bare word is no part of it. */
function trimBare(text: string, start: number, from: number): number {
  let end = from;
  for (;;) {
    const last = text.charAt(end - 1);
    const opener = BRACKETS[last];
    const isLoose = opener !== undefined && !text.slice(start, end - 1).includes(opener);
    if (end <= start || !(isLoose || ".?:|\\*".includes(last))) return end;
    end--;
  }
}

function readBare(text: string, start: number): Value | undefined {
  const window = text.slice(start, start + MAX_VALUE + 1);
  const found = window.search(BARE_END);
  if (found === -1 && window.length > MAX_VALUE) return undefined;
  let end = start + (found === -1 ? window.length : found);
  // The next field of a query or a form.
  const next = /&(?:amp;)?[A-Za-z_][\w.-]{0,31}=/.exec(text.slice(start, end));
  if (next !== null) end = start + next.index;
  end = trimBare(text, start, end);
  return end > start ? { start, end, isQuoted: false } : undefined;
}

/** The value at `at`, behind what wraps it; nothing where none ends within {@link MAX_VALUE} characters. */
export function readValue(text: string, at: number): Value | undefined {
  let start = skip(INTRODUCTION, text, skip(LEAD, text, at));
  BRACED.lastIndex = start;
  const braced = text.charAt(start) === "{" ? BRACED.exec(text)?.[1] : undefined;
  if (braced !== undefined && !/^[A-Za-z_.]{1,40}$/.test(braced))
    return { start: start + 1, end: start + 1 + braced.length, isQuoted: true };
  start = skip(WRAPPER, text, start);
  const first = text.charAt(start);
  const isQuoted =
    first !== "" &&
    ("\"'`".includes(first) || first in CLOSERS || (first === "\\" && /["'`]/.test(text.charAt(start + 1))));
  if (!isQuoted) return readBare(text, skip(SCHEME, text, start));
  const value = readQuoted(text, start);
  if (value === undefined) return undefined;
  const inner = skip(SCHEME, text, value.start);
  return inner < value.end ? { ...value, start: inner } : value;
}
