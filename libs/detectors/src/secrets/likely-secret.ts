import { entropy } from "../text/entropy.ts";
import type { Expectation } from "./names.ts";
import { type Form, isElsewhere, isOrdinary } from "./not-secret.ts";
import { isPassphrase } from "./passphrase.ts";
import { isPlaceholder, sequentialShare } from "./placeholder.ts";
import { isGeneric, letterRuns, readsAsWord, wordShare } from "./words.ts";

const MAX_LENGTH = 512;
const UUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const HEX = /^(?:0x)?[0-9a-f]{16,512}$/i;
/** Algorithms, formats, counts and ordinals, which sentences about secrets are full of. */
const TERM =
  /^(?:(?:base|utf|sha|aes|rsa|dsa|md|oauth|http|ipv|rfc|iso|pkcs|argon|scrypt|ed|curve|secp|prime|nist|tls|ssl|wpa|p|rs|hs|es|ps|x|v|step|option|part|type|level|version|round|python|sqlite|log4j|s|oidc|saml|fido|u2f|pbkdf|blake|keccak|crc)[-_ ]?\d[\w/.:-]{0,24}|\d{1,5}[-/]?[a-z][a-z-]{0,16}|[A-Z]{1,6}[-_]?\d{1,4}|[a-z]{3,12}[-_]\d{1,4})$/i;
/** The part of them that keeps its sense before an exclamation mark, where a password has one: `hunter2!`. */
const SHORT_TERM = /^(?:[A-Z]{1,6}[-_]?\d{1,4}|[a-z]{2,3}\d{1,4}|\d{1,5}[-/]?[a-z]{1,4})$/;
/** A number that nobody reads as a year, a date, a time or a count. */
const NUMBER = /^(?!(?:19|20)\d{6}$|1[4-9]\d{8}$)\d{7,12}$/;

function classCount(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((set) => set.test(value)).length;
}

/** Quotation marks and full stops round a word are no part of what it is. */
function trimPunctuation(value: string): string {
  return value.replace(/^[.,:;!?*()'"-]{1,4}/, "").replace(/[.,:;!?*()'"-]{1,4}$/, "");
}

/** Letters of words only, whatever parts them; in any script. */
function isWords(value: string): boolean {
  if (/[0-9]/.test(value)) return false;
  if (!/^[A-Za-z\W_]*$/.test(value) || /[^\0-\x7f]/.test(value)) return true;
  const runs = letterRuns(value);
  return runs.every((run) => isGeneric(run) || readsAsWord(run)) && !/[$^#%&=~]|[!@][A-Za-z]/.test(value);
}

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

function unleet(value: string, one: string): string {
  const letters = trimPunctuation(value).replace(/[013457@$!]/g, (mark) => LEET[mark] ?? one);
  return letters.replace(/[^A-Za-z]/g, "").toLowerCase();
}

/** `Password123!`, `p@ssw0rd`, `secret-token-2`: generic words with what forms demand added. */
function isGenericValue(value: string): boolean {
  if (value.replace(/\D/g, "").length > 6) return false;
  const runs = letterRuns(value);
  if (isGeneric(runs.join(""))) return true;
  // A sentence about passwords: `MustHave8Characters`, `generatedpassword1`.
  const isSaid = wordShare(value) >= 0.75 && /password|passwd|secret|token|apikey/i.test(value);
  if (isSaid || (runs.length >= 4 && 2 * runs.filter(isGeneric).length >= runs.length)) return true;
  return isGeneric(unleet(value, "l")) || isGeneric(unleet(value, "i"));
}

/** What base64 hides: `not my real password`, a page token in JSON. */
function decodedText(value: string): string | undefined {
  if (value.length < 12 || !/^[A-Za-z0-9+/_-]{12,512}={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, "base64").toString("utf8");
  return /^[\x09\x0a\x0d\x20-\x7e]{8,400}$/.test(text) ? text : undefined;
}

/** Digits are a password only where they are a literal, and nobody's counting. */
function isNumberPassword(value: string, form: Form): boolean {
  return form === "quoted" && new Set(value).size >= 5 && sequentialShare(value) < 0.5;
}

function passwordScore(value: string, form: Form): number {
  const core = trimPunctuation(value);
  if (NUMBER.test(value)) return isNumberPassword(value, form) ? 0.6 : 0;
  if (value.length < (form === "said" ? 6 : 5) || core.length < 4) return 0;
  if (isOrdinary(value) || isWords(core) || isGenericValue(core)) return 0;
  const classes = classCount(value);
  if (form === "said" && (TERM.test(core) || !/[0-9!@#$%^&*]/.test(core) || !/[A-Za-z]/.test(core))) return 0;
  if (form === "bare" && core.length < 8 && (value === core ? TERM : SHORT_TERM).test(core)) return 0;
  if (classes < 2) {
    const isOdd = value.length >= 8 && letterRuns(value).every((run) => !readsAsWord(run));
    return isOdd && form !== "said" ? 0.6 : 0;
  }
  return entropy(value) >= 2.25 ? Math.min(0.85, 0.55 + 0.1 * classes) : 0;
}

function isIdentifier(value: string): boolean {
  return wordShare(value) >= 0.6;
}

function tokenScore(value: string, form: Form, isLoose: boolean): number {
  if (value.length < 10 || value.includes("\\")) return 0;
  if (UUID.test(value))
    return isLoose || form === "said" || isPlaceholder(value.replaceAll("-", "")) ? 0 : 0.7;
  if (isOrdinary(value) || isWords(value) || isGenericValue(value) || isIdentifier(value)) return 0;
  const bits = entropy(value);
  const hasDigits = /[0-9]/.test(value) && /[A-Za-z]/.test(value);
  if (!hasDigits && !(classCount(value) >= 2 && value.length >= 20 && bits >= 3.8)) return 0;
  if (form === "said" && (TERM.test(value) || value.length < 12)) return 0;
  return bits >= (value.length <= 16 ? 2.75 : 3) ? Math.min(0.85, 0.4 + 0.1 * bits) : 0;
}

/** A name that promises little: the value has to look like nothing but key material. */
function weakScore(value: string, form: Form): number {
  if (value.length < 16 || form === "said" || UUID.test(value) || HEX.test(value)) return 0;
  if (classCount(value.replace(/[^A-Za-z0-9]/g, "")) < 3 || wordShare(value) >= 0.35) return 0;
  return entropy(value) >= 3.5 ? Math.min(tokenScore(value, form, true), 0.7) : 0;
}

/** How likely a value is a secret, given what its name promises; 0 when it is not. */
export function secretLikelihood(value: string, expectation: Expectation, form: Form = "quoted"): number {
  if (value.length > MAX_LENGTH) return 0;
  if (expectation === "password" && form === "quoted" && isPassphrase(value)) return 0.65;
  if (isElsewhere(value, form)) return 0;
  const text = decodedText(value);
  if (text !== undefined) {
    if (/^[^:\s]{0,64}:[^\s]{1,128}$/.test(text))
      return secretLikelihood(text.slice(text.indexOf(":") + 1), "password", form);
    return isElsewhere(text, "quoted") || isWords(text) || isGenericValue(text) ? 0 : 0.6;
  }
  if (expectation === "password") return passwordScore(value, form);
  return expectation === "weak" ? weakScore(value, form) : tokenScore(value, form, expectation === "loose");
}
