import { isAlnum, startsToken } from "../text/characters.ts";

/** How far after its word a value may start, and on how many lines below. */
const WINDOW = 96;
const MAX_LINES = 2;
const NEWLINE = 10;
/** How much of the name may stand before the word: `API_KEY_FOR_` + `OKTA`. */
const MAX_HEAD = 32;
/** What a name says of a value that is to be kept secret. */
const SECRET_WORD =
  /key|token|secret|auth|passw|pwd|_pw\b|cred|bearer|private|passphrase|signature|api|[_.-]pat\b|\bpat\b|webhook|licen[cs]e|salt/i;
const SECRET_LAST =
  /(?:key|token|secret|password|pat|auth|bearer|credential)s?["'`\])*]{0,3}[ \t]{1,4}["'`]?$/i;
/** Names of values that look like keys and are public. */
const DIGEST_WORD =
  /sha-?\d|hash|digest|commit|checksum|md5|integrity|etag|revision|fingerprint|public|\brev\b|\bref\b|version|image|uuid|guid|trace|request.?id|session.?id|cache/i;
/** Between a name and its value: `= "`, `": "`, ` := `, ` => `, `>` (XML), `, "`. */
const OPERATOR =
  /[=:>(,|][ \t]{0,8}(?:[fbru]?\\{0,3}["'`]{1,3}|(?:Bearer|Token|Basic|SSWS|GenieKey|App|Bot)[ \t]{1,2})?$/i;
const VERB = /[ \t](?:is|was|ist|est|es)[ \t]{1,3}["'`]?$/i;
/** Nothing but the rest of a short name, and an operator. */
const DIRECT =
  /^[\w.$-]{0,24}\\{0,3}["'`\])]{0,2}[ \t]{0,8}(?:=>|:=|={1,3}|:)[ \t]{0,8}[fbru]?\\{0,3}["'`]{0,3}$/i;
/** The first argument of a call: `OktaClient("`. */
const CALL = /^[A-Za-z_.]{0,24}\([ \t]{0,2}["'`]$/;
const HEX_HEAD = /^[0-9a-f-]{24}/i;

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A word of a name starts here: after what is no letter, or at a hump (`myOktaToken`). */
function startsWord(text: string, at: number): boolean {
  if (startsToken(text, at)) return true;
  return isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at - 1));
}

/** The last letter begins a word of its own: `sumOf` has no `sumo`. */
function cutsHump(text: string, end: number): boolean {
  return (
    isUpper(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(end - 2)) && isLower(text.charCodeAt(end))
  );
}

function endsBeforeLetter(text: string, end: number): boolean {
  return !isLower(text.charCodeAt(end)) || !isLower(text.charCodeAt(end - 1));
}

/** A name that says nothing else about what it names. */
export function nameTells(name: string): boolean {
  return SECRET_WORD.test(name) || !DIGEST_WORD.test(name);
}

function headOf(text: string, start: number): string {
  let at = start;
  const limit = Math.max(0, start - MAX_HEAD);
  while (at > limit && (isAlnum(text.charCodeAt(at - 1)) || "_-.".includes(text.charAt(at - 1)))) at--;
  return text.slice(at, start);
}

/** Whether what stands between a vendor's word and a value makes the value the vendor's credential. */
function isLinked(text: string, start: number, end: number, at: number): boolean {
  const link = text.slice(end, at);
  const line = link.slice(link.lastIndexOf("\n") + 1);
  if (line.length < link.length) return SECRET_WORD.test(line) && OPERATOR.test(line);
  const name = headOf(text, start) + text.slice(start, at);
  if (SECRET_WORD.test(name)) return OPERATOR.test(link) || VERB.test(link) || SECRET_LAST.test(name);
  if (DIGEST_WORD.test(name) || !endsBeforeLetter(text, end)) return false;
  return DIRECT.test(link) || (CALL.test(link) && !HEX_HEAD.test(text.slice(at, at + 24)));
}

/** What a value may follow, inside what stands without blanks. */
const OPENERS = "=:\"'`,>([{|";
/** A hit tries so many places at most: between a name and its value stand few openers. */
const MAX_TRIES = 6;
const MARKS = new Uint8Array(128);
for (let code = 33; code < 127; code++) MARKS[code] = 1;
const AFTER = new Uint8Array(128);
for (const mark of OPENERS) AFTER[mark.charCodeAt(0)] = 1;
/** What no credential holds: a value ends before it. */
const ENDS = new Uint8Array(128);
for (const mark of "\"'`,<>()[]{};\\") ENDS[mark.charCodeAt(0)] = 1;

function runWithin(text: string, at: number, limit: number): number {
  let end = at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (MARKS[code] !== 1 || ENDS[code] === 1) break;
  }
  return end;
}

/**
 * Tries the places after a vendor's word where a credential of at least `shortest` characters may stand, up to
 * the first where `tryAt` finds one. `tryAt` is to look at a bounded window, and to ask for the link last.
 */
export function findNamedValue(
  text: string,
  start: number,
  end: number,
  shortest: number,
  tryAt: (at: number, isLinked: () => boolean) => boolean,
): void {
  if (!startsWord(text, start) || cutsHump(text, end)) return;
  const limit = Math.min(text.length, end + WINDOW);
  let lines = 0;
  let tries = 0;
  let at = end;
  while (at < limit) {
    // Prose is words shorter than any credential: they cost one look at each character.
    const runEnd = runWithin(text, at, limit + shortest);
    for (let place = at; place + shortest <= runEnd && place < limit; place++) {
      const opens = place === at ? at > end : AFTER[text.charCodeAt(place - 1)] === 1;
      if (!opens || AFTER[text.charCodeAt(place)] === 1) continue;
      if (tryAt(place, () => isLinked(text, start, end, place)) || ++tries === MAX_TRIES) return;
    }
    if (text.charCodeAt(runEnd) === NEWLINE && ++lines > MAX_LINES) return;
    at = runEnd + 1;
  }
}
