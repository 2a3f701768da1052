import { isAlnum } from "../text/characters.ts";
import {
  afterQuotedName,
  declared,
  fallbackAfter,
  inBraces,
  lineBelow,
  tokenAfter,
} from "./binding-forms.ts";
import type { Form } from "./not-secret.ts";

/** Where the value of a name begins, and how it is bound to it. */
export type Binding = {
  readonly at: number;
  /** `said`: by a verb of a sentence. `cell`: of a table. `option`: of a command. `direct`: `login x password y`. */
  readonly kind: "assigned" | "called" | "said" | "cell" | "option" | "direct";
};

const MAX_NAME_LEFT = 64;
const MAX_NAME_RIGHT = 48;

function isNameUnit(code: number): boolean {
  return isAlnum(code) || code === 95 || (code >= 0xc0 && code <= 0x24f);
}

/** `-` and `.` join the words of a name; at its end they are punctuation. */
function isJoint(code: number): boolean {
  return code === 45 || code === 46 || code === 36;
}

/** The whole identifier round a hit: `spring.datasource.password`, `X-Api-Key`. Bounded on both sides. */
export function nameAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const floor = Math.max(0, start - MAX_NAME_LEFT);
  let from = start;
  while (from > floor) {
    const code = text.charCodeAt(from - 1);
    if (!isNameUnit(code) && !(isJoint(code) && from - 1 > floor && isNameUnit(text.charCodeAt(from - 2))))
      break;
    from--;
  }
  const limit = Math.min(text.length, end + MAX_NAME_RIGHT);
  let to = end;
  while (to < limit) {
    const code = text.charCodeAt(to);
    if (!isNameUnit(code) && !(isJoint(code) && isNameUnit(text.charCodeAt(to + 1)))) break;
    to++;
  }
  return { start: from, end: to };
}

/** What may close a name (quotes, brackets, emphasis), then an operator of some language. */
const OPERATOR =
  /(?:\[\d{0,4}\])?(?:\\?["'`]|[)\]}*?]){0,4}[ \t]{0,48}(?:\([^()\n]{1,40}\)[ \t]{0,4})?(?::{1,3}=|=>|->|<-|[?|+!~]{0,2}={1,3}|:{1,2}|\|{1,2})[ \t]{0,48}/y;
/** `password: str = "x"`, `password string = "x"`: the type is skipped where a literal follows. */
const TYPED =
  /(?:[ \t]{1,2}As)?[ \t]{0,4}[&A-Za-z_][\w.<>[\]|?&]{0,40}(?: \| \w{1,20}){0,3}[ \t]{0,4}=[ \t]{0,8}(?=["'`])/y;
const CALL = /\([ \t]{0,4}(?=["'`])/y;
const ARGUMENT = /\\?["'`]\)?,[ \t]{0,8}(?=\\?["'`]|[fbru]["'])/y;
const SYMBOL = /,[ \t]{1,4}(?=["'])/y;
/** `name="password" value="x"`, `- name: DB_PASSWORD\n  value: x`, `{"Key": "token", "Value": "x"}`. */
const VALUE_MEMBER =
  /(?:["'`][,;]\s{0,24}|["'`]?[,;]?\s{1,24})["'`]?(?:value|Value|defaultValue|content|VALUE|ParameterValue)["'`]?[ \t]{0,4}[=:][ \t]{0,8}/y;
const XML_TEXT = /(?:[ \t][^<>\n]{1,80})?>(?:<!\[CDATA\[)?(?=\S)/y;
/** `<property name="password">x<`, `<string name="api_key">x<`, `<key>password</key><string>x<`. */
const XML_NAMED = /(?:["'][^<>\n"']{0,40}["']?>|<\/[A-Za-z]{1,10}>\s{0,24}<[A-Za-z]{1,12}>)(?:<!\[CDATA\[)?/y;
const OPTION = /[ \t]{1,4}(?=[^\s|&;-])/y;
const QUOTED = /[ \t]{1,4}(?:to[ \t]{1,2}|=[ \t]{0,2})?(?=["'`])/y;
/** Cisco writes the kind of the password before it. */
const WORD = /[ \t]{1,8}(?:[057][ ])?(?=[^\s"'`:=#])/y;
const DASH = /[ ]{1,2}[-–—][ ]{1,2}(?=[^\s-])/y;
/** Verbs that say what something is, in eight languages, with what may stand between: `for the wifi is now`. */
const SAID =
  /(?:[ ]{1,2}(?:for|of|on|to|in|für|zum|fürs|del?|para|pour|du|des?|do|da|от|для|к)(?:[ ]{1,2}[^\s:=]{1,24}){1,4}?)?[ ]{1,3}(?:is|was|will be|has been set to|set to|changed to|reset to|equals|to be|are|to|ist|war|lautet|es|era|est|était|é|e|è|это|был|теперь)[ ]{0,1}:?(?:[ ]{1,2}(?:now|currently|still|jetzt|nun|ahora|maintenant|agora|теперь|set to|simply|just|literally))?:?[ ]{1,2}/y;
const SAID_JOINED = /[ ]{0,2}(?:是|为|為|就是|は|が|는|은|:|=|→|—|–|-)[ ]{0,2}:?/y;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const SPACE = 32;
const TAB = 9;
const BRACE = 123;

function assigned(text: string, end: number): Binding | undefined {
  const at = sticky(OPERATOR, text, end);
  if (at === -1) return undefined;
  const typed = sticky(TYPED, text, at);
  if (typed !== -1) return { at: typed, kind: "assigned" };
  const fallback = fallbackAfter(text, at);
  if (fallback !== -1) return { at: fallback, kind: "assigned" };
  const below = lineBelow(text, at);
  if (below !== -1) return { at: below, kind: "said" };
  let bar = at - 1;
  while (bar > end && (text.charCodeAt(bar) === SPACE || text.charCodeAt(bar) === TAB)) bar--;
  return { at, kind: text.charAt(bar) === "|" ? "cell" : "assigned" };
}

const RARE: readonly (readonly [RegExp, Binding["kind"]])[] = [
  [VALUE_MEMBER, "assigned"],
  [ARGUMENT, "assigned"],
  [XML_NAMED, "assigned"],
];

function afterSpace(
  text: string,
  name: { readonly start: number; readonly end: number },
): Binding | undefined {
  const { start, end } = name;
  const first = text.charAt(start - 1);
  if (first === "-" || text.charAt(start) === "-") {
    const option = sticky(OPTION, text, end);
    if (option !== -1) return { at: option, kind: "option" };
  }
  const typed = sticky(TYPED, text, end);
  if (typed !== -1) return { at: typed, kind: "assigned" };
  const at = declared(text, name);
  if (at !== -1) return { at, kind: "assigned" };
  // "Pass `--verbose`", "passes to": the verb.
  if (/^pass$/i.test(text.slice(start, end))) return undefined;
  const said = sticky(SAID, text, end);
  if (said !== -1) return { at: said, kind: "said" };
  const dash = sticky(DASH, text, end);
  if (dash !== -1) return { at: dash, kind: "said" };
  const quoted = sticky(QUOTED, text, end);
  if (quoted !== -1) return { at: quoted, kind: "direct" };
  const token = tokenAfter(text, end);
  return token === -1 ? undefined : { at: token, kind: "said" };
}

const MAX_LOGIN = 160;
const LOGIN = /(?:^|\s)(?:machine|login|username)\s{1,4}(?!and\s|or\s|&)\S{1,80}\s{1,8}$/;

/** `machine h login u password p` (.netrc), `requirepass p`, `user u password p`. */
function direct(text: string, name: { readonly start: number; readonly end: number }): Binding | undefined {
  const word = text.slice(name.start, name.end);
  if (!/^(?:password|_authToken|requirepass|masterauth|storepass|keypass|rootpw|bindpw)$/.test(word))
    return undefined;
  const before = text.slice(Math.max(0, name.start - MAX_LOGIN), name.start);
  if (word === "password" && !LOGIN.test(before)) return undefined;
  const at = sticky(WORD, text, name.end);
  return at === -1 ? undefined : { at, kind: "direct" };
}

function isTagName(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    before === 60 || (before === 58 && /<[A-Za-z]{1,10}:$/.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** The value that is bound to the name at `name`, if one is. Looks a bounded number of characters to the right. */
export function bindingAfter(
  text: string,
  name: { readonly start: number; readonly end: number },
): Binding | undefined {
  const next = text.charCodeAt(name.end);
  // A part of an ARN or another name in parts: `…:secret:name`.
  if (next === 58 && text.charCodeAt(name.start - 1) === 58) return undefined;
  if (next === SPACE || next === TAB) {
    let at = name.end + 1;
    while (at < name.end + 48 && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
    const code = text.charCodeAt(at);
    if (isTagName(text, name.start)) {
      const inner = sticky(XML_TEXT, text, name.end);
      if (inner !== -1) return { at: inner, kind: "assigned" };
    }
    if (code === BRACE) {
      const property = inBraces(text, name.end);
      if (property !== -1) return { at: property, kind: "assigned" };
    }
    if (isAlnum(code) || code > 127) return afterSpace(text, name) ?? direct(text, name);
    return assigned(text, name.end) ?? afterSpace(text, name) ?? direct(text, name);
  }
  // End of the text, of a line or of a sentence: by far the most hits end here.
  if (next === 44 && text.charCodeAt(name.start - 1) === 58) {
    const symbol = sticky(SYMBOL, text, name.end);
    return symbol === -1 ? undefined : { at: symbol, kind: "assigned" };
  }
  if (Number.isNaN(next) || next === 46 || next === 44 || next === 59 || next === 13) return undefined;
  if (next === 10) {
    const member = sticky(VALUE_MEMBER, text, name.end);
    return member === -1 ? undefined : { at: member, kind: "assigned" };
  }
  if (next === 40) {
    const call = sticky(CALL, text, name.end);
    return call === -1 ? undefined : { at: call, kind: "called" };
  }
  if (next === BRACE) {
    const inner = inBraces(text, name.end);
    return inner === -1 ? undefined : { at: inner, kind: "assigned" };
  }
  const isTag = text.charCodeAt(name.start - 1) === 60 || text.charCodeAt(name.start - 1) === 58;
  const xml = isTag ? sticky(XML_TEXT, text, name.end) : -1;
  if (xml !== -1) return { at: xml, kind: "assigned" };
  const found = assigned(text, name.end);
  if (found !== undefined) return found;
  for (const [pattern, kind] of RARE) {
    const at = sticky(pattern, text, name.end);
    if (at !== -1) return { at, kind };
  }
  const quoted = next === 34 || next === 39 ? afterQuotedName(text, name.end) : -1;
  return quoted === -1 ? undefined : { at: quoted, kind: "assigned" };
}

/** The same after a word of a script that has no spaces or inflects its words. */
export function bindingAfterNative(text: string, end: number): Binding | undefined {
  const operator = sticky(OPERATOR, text, end);
  if (operator !== -1) return { at: operator, kind: "assigned" };
  const said = sticky(SAID, text, end);
  const at = said === -1 ? sticky(SAID_JOINED, text, end) : said;
  return at === -1 ? undefined : { at, kind: "said" };
}

export function formOf(kind: Binding["kind"], isQuoted: boolean): Form {
  if (kind === "said") return isQuoted ? "bare" : "said";
  return isQuoted ? "quoted" : "bare";
}
