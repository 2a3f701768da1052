import { isAlnum } from "../text/characters.ts";

/** `apiKey: process.env.KEY || "x"`, `os.getenv("KEY") or "x"`, `isLive ? live : "x"`: the literal at the end. */
const FALLBACK =
  /[A-Za-z_$][\w$.]{0,60}(?:\[["']\w{1,48}["']\]|\(["']\w{1,48}["']\))?[ \t]{0,2}(?:\|\||\?\?|\?:|[ \t]or|\?[^:?\n"'`]{1,60}:)[ \t]{0,4}(?=["'`])/y;
/** `Password { get; set; } = "x"` (C#). */
const PROPERTY = /[ \t]{0,2}\{[ \t]{0,2}get;[^{}\n"]{0,24}\}[ \t]{0,2}=[ \t]{0,2}(?=["@$])/y;
/** `password{"x"}` (C++). */
const BRACES = /\{[ \t]{0,2}(?=")/y;
/** The next line holds the value and nothing else: `password:\n  x`. */
const LINE_BELOW = /\r?\n[ \t]{0,16}(?=[^\s"'`#<>|-][^\s"'`<>|]{5,127}(?:\s{0,4}\n|\s{0,4}$))/y;
/** `<input name="password" type="hidden" value="x">`. */
const FORM_VALUE = /["'](?:[ \t]{1,4}[a-z-]{2,24}=["'][^"'<>\n]{0,48}["']){1,4}[ \t]{1,4}value=(?=["'])/y;
/** `variable "password" {\n  type = string\n  default = "x"` (HCL). */
const BLOCK_DEFAULT =
  /["'][ \t]{0,4}\{[ \t]{0,4}\r?\n(?:[ \t]{0,8}(?:type|description|sensitive|nullable)[ \t]{0,8}=[^\n]{0,120}\n){0,3}[ \t]{0,8}default[ \t]{0,8}=[ \t]{0,4}(?=["'])/y;
/** `name="password"\r\n\r\nx` of a form in parts (RFC 7578). */
const FORM_PART = /["']\r?\n(?:[A-Z][A-Za-z-]{2,30}:[^\r\n]{0,80}\r?\n){0,2}\r?\n/y;

/** Commands and declarations that take a name and then its value, with nothing in between. */
const DECLARES =
  /(?:^|[\s;&(])(?:set[ \t]{1,2}-[A-Za-z]{1,4}|setenv|setx|ENV|#[ \t]{0,2}define|configure[ \t]{1,2}set|setq|defparameter|(?:proxy_set|add|more_set)_header|fastcgi_param|user_pref)[ \t(]{1,4}["']?(?:X-)?$/;
const DECLARED = /[ \t]{1,4}(?=\S)/y;
const MAX_DECLARATION = 32;
/** `CREATE ROLE bob WITH LOGIN PASSWORD 'x'`. */
const ROLE =
  /\b(?:login|with|role|user|encrypted|superuser|createdb|inherit)[ \t\n]{1,4}(?:["'`\w]{1,40}[ \t\n]{1,4})?$/i;

/** `use token x please`: only what looks like nothing but a token follows a name without a word in between. */
const TOKEN = /[ \t]{1,2}([A-Za-z0-9+/_=.~-]{20,256})(?=[\s,;!?)]|\.\s|$)/y;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the literal begins that an expression behind an operator falls back to, or -1. */
export function fallbackAfter(text: string, at: number): number {
  return isAlnum(text.charCodeAt(at)) ? sticky(FALLBACK, text, at) : -1;
}

/** Where the value begins that stands alone on the line below a colon, or -1. */
export function lineBelow(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 58 ? sticky(LINE_BELOW, text, at) : -1;
}

/** Where a token begins that follows a name after a blank, or -1. */
export function tokenAfter(text: string, end: number): number {
  TOKEN.lastIndex = end;
  const token = TOKEN.exec(text)?.[1] ?? "";
  const isMixed = /[a-z]/.test(token) && /[A-Z]/.test(token) && /[0-9]/.test(token);
  return isMixed ? text.indexOf(token, end) : -1;
}

/** Where the value begins behind a name and a brace, or -1. */
export function inBraces(text: string, end: number): number {
  const property = sticky(PROPERTY, text, end);
  return property === -1 ? sticky(BRACES, text, end) : property;
}

/** Where the value begins behind a quoted name, or -1. */
export function afterQuotedName(text: string, end: number): number {
  for (const pattern of [FORM_VALUE, BLOCK_DEFAULT, FORM_PART]) {
    const at = sticky(pattern, text, end);
    if (at !== -1) return at;
  }
  return -1;
}

/** Where the value begins behind a name that a command or a declaration takes, or -1. */
export function declared(text: string, name: { readonly start: number; readonly end: number }): number {
  const before = text.slice(Math.max(0, name.start - MAX_DECLARATION), name.start);
  const isDeclared =
    DECLARES.test(before) ||
    (/["'N]/.test(text.charAt(name.end + 1)) &&
      /^password$/i.test(text.slice(name.start, name.end)) &&
      ROLE.test(before));
  return isDeclared ? sticky(DECLARED, text, name.end) : -1;
}
