import type { Match } from "../detector.ts";
import { createAutomaton } from "../text/automaton.ts";
import { type Expectation, secretLikelihood } from "./likely-secret.ts";

/** Words that name a secret, in the languages that configuration is written in. */
const NAMES: ReadonlyMap<string, Expectation> = new Map<string, Expectation>([
  ["password", "password"],
  ["passwd", "password"],
  ["passphrase", "password"],
  ["passcode", "password"],
  ["pwd", "password"],
  ["passwort", "password"],
  ["kennwort", "password"],
  ["mot de passe", "password"],
  ["contrasena", "password"],
  ["senha", "password"],
  ["_pass", "password"],
  ["secret", "token"],
  ["token", "token"],
  ["api_key", "token"],
  ["api-key", "token"],
  ["apikey", "token"],
  ["api key", "token"],
  ["access_key", "token"],
  ["access-key", "token"],
  ["accesskey", "token"],
  ["access key", "token"],
  ["auth_key", "token"],
  ["authkey", "token"],
  ["private_key", "token"],
  ["privatekey", "token"],
  ["account_key", "token"],
  ["accountkey", "token"],
  ["encryption_key", "token"],
  ["encryptionkey", "token"],
  ["signing_key", "token"],
  ["license_key", "token"],
  ["credential", "token"],
]);
const WORDS = [...NAMES.keys()];
const AUTOMATON = createAutomaton(WORDS);

/** From the end of the word to its value; every part is bounded. */
const SEPARATOR =
  /[A-Za-z0-9_.-]{0,24}["'`]?\]?(?:[ \t]{0,8}(?:=>|:=|={1,3}|:)|[ \t]{1,3}(?:is|was|ist|est|es)(?=[ \t"'`])|["'`]?,(?=[ \t]{0,2}["'`]))[ \t]{0,8}/y;
const QUOTES = "\"'`";
const MAX_VALUE = 256;
const UNQUOTED_END = /[\s"'`,;<>)\]}|\\]/;

/** The value at `at`: what its quotes hold, or up to a character that ends a bare word. */
function readValue(text: string, at: number): { readonly start: number; readonly end: number } | undefined {
  const quote = text.charAt(at);
  const window = text.slice(at, at + MAX_VALUE + 2);
  if (quote !== "" && QUOTES.includes(quote)) {
    const close = window.indexOf(quote, 1);
    return close === -1 ? undefined : { start: at + 1, end: at + close };
  }
  const found = window.search(UNQUOTED_END);
  let end = at + (found === -1 ? window.length : found);
  if (end - at > MAX_VALUE) return undefined;
  // The full stop of a sentence is no part of its last word.
  while (end > at && ".?:".includes(text.charAt(end - 1))) end--;
  return { start: at, end };
}

/** `password = …`, `"apiKey": "…"`, `my token is …`: any secret whose name is written before it. */
export function scanAssignments(text: string): Match[] {
  const matches: Match[] = [];
  AUTOMATON.scan(text, (literal, _start, end) => {
    SEPARATOR.lastIndex = end;
    if (!SEPARATOR.test(text)) return;
    const value = readValue(text, SEPARATOR.lastIndex);
    const expectation = NAMES.get(WORDS[literal] ?? "") ?? "token";
    if (value === undefined) return;
    const score = secretLikelihood(text.slice(value.start, value.end), expectation);
    if (score > 0) matches.push({ ...value, type: "generic_secret", score });
  });
  return matches;
}

/** The same for a JSON member, whose name stands apart from its value. */
export function scanNamedSecret(text: string, name: string): Match[] {
  let expectation: Expectation | undefined;
  AUTOMATON.scan(name, (literal) => {
    expectation ??= NAMES.get(WORDS[literal] ?? "");
  });
  if (expectation === undefined) return [];
  const score = secretLikelihood(text, expectation);
  return score > 0 ? [{ start: 0, end: text.length, type: "generic_secret", score }] : [];
}
