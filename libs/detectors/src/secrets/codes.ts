import type { Rule } from "../detector.ts";
import { isMonotonous, sequentialShare } from "./placeholder.ts";

/** From a word for a code to its digits. */
const DIGITS =
  /(?:s|[ -]code|[ -]number)?["'`*]{0,3}[ \t]{0,3}(?:\([^()\n]{1,32}\)[ \t]{0,2})?(?:(?:is|ist|es|est|é|war|was|lautet)(?=[ :])|[:=])[:\t ]{0,4}["'`*]{0,3}(\d{4,8}|\d{3}[ -]\d{3})(?![\w.,:/%-]?\d|\w)/iy;
/** `abcd-ef12`, `1a2b3c4d5e`: the first of a list of codes that are good for one login each. */
const RECOVERY =
  /(?:s|\(s\))?[^A-Za-z0-9]{1,16}(?:\d{1,2}[.)][ ]{1,3})?((?=[a-z]{0,9}-?[a-z]{0,9}\d)[a-z0-9]{4,8}-[a-z0-9]{4,8}|(?=[a-z]{0,16}\d)[a-z0-9]{8,16})(?![\w-])/iy;
const OTPAUTH = /[^\s"'<>?]{1,200}\?(?:[^\s"'<>]{0,120}&(?:amp;)?)?secret=([A-Z2-7]{16,128})/iy;
const TOTP_SECRET = /["'`]?[ \t]{0,4}[:=][ \t]{0,4}["'`]?([A-Z2-7]{16,64})={0,6}(?![A-Za-z0-9])/y;
/** The secret of the example in the Key URI format (github.com/google/google-authenticator/wiki). */
const DOCUMENTED_SEED = "JBSWY3DPEHPK3PXP";
/** Twelve to 24 words of a wallet (BIP 39: three to eight letters each). */
const MNEMONIC =
  /[^A-Za-z0-9]{0,4}(?:is|:|=)?[^A-Za-z0-9]{1,8}((?:[a-z]{3,8}(?:[ ]|,[ ]?)){11,23}[a-z]{3,8})(?![a-z])/y;
/** Words of prose that BIP 39 has not. */
const PROSE =
  /\b(?:the|and|for|with|from|are|was|were|has|have|this|which|should|must|your|not|but|when|then|than|into|its|their|them|each)\b/;

function isRealCode(digits: string): boolean {
  return !isMonotonous(digits) && sequentialShare(digits) < 1 && !/^(?:19|20)\d\d$/.test(digits);
}

function sticky(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly value: string; readonly start: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const value = match?.[1];
  if (match === null || value === undefined) return undefined;
  return { value, start: match.index + match[0].lastIndexOf(value) };
}

function codeRule(
  literals: readonly string[],
  type: string,
  isWord: (text: string, start: number, end: number) => boolean,
): Rule {
  return {
    literals,
    at(text, start, end, { origin }, emit): void {
      if (origin === "transformed" || !isWord(text, start, end)) return;
      const found = sticky(DIGITS, text, end);
      if (found === undefined || !isRealCode(found.value.replace(/\D/g, ""))) return;
      emit({ start: found.start, end: found.start + found.value.length, type, score: 0.7 });
    },
  };
}

const standsAlone = (text: string, start: number): boolean =>
  start === 0 || !/[\w-]/.test(text.charAt(start - 1));

/** Numbers that let somebody in: PINs, one-time codes, recovery codes, seeds of authenticators and wallets. */
export const codeRules: readonly Rule[] = [
  codeRule(["pin"], "pin_code", (text, start, end) => {
    if (!standsAlone(text, start)) return false;
    return text.slice(start, end) === "PIN" || /^[ -](?:code|number)|^ is \d/i.test(text.slice(end, end + 8));
  }),
  codeRule(
    [
      "verification code",
      "security code",
      "login code",
      "sign-in code",
      "authentication code",
      "one-time code",
      "one-time password",
      "one time password",
      "2fa code",
      "mfa code",
      "access code",
      "door code",
      "gate code",
      "alarm code",
      "unlock code",
      "otp",
      "passcode",
      "bestätigungscode",
      "sicherheitscode",
      "código de verificación",
      "code de vérification",
      "código de verificação",
      "验证码",
      "認証コード",
      "код подтверждения",
    ],
    "one_time_code",
    standsAlone,
  ),
  {
    literals: ["recovery code", "backup code"],
    at(text, _start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : sticky(RECOVERY, text, end);
      if (found === undefined || sequentialShare(found.value) > 0.5 || isMonotonous(found.value)) return;
      emit({ start: found.start, end: found.start + found.value.length, type: "recovery_code", score: 0.75 });
    },
  },
  {
    literals: ["otpauth://"],
    at(text, start, end, _context, emit): void {
      const found = sticky(OTPAUTH, text, end);
      if (found === undefined || found.value === DOCUMENTED_SEED || isMonotonous(found.value)) return;
      emit({ start, end: found.start + found.value.length, type: "otp_seed", score: 0.95 });
    },
  },
  {
    literals: [
      "otp_secret",
      "totp_secret",
      "totpsecret",
      "otpsecret",
      "totp secret",
      "totp_seed",
      "totp",
      "otp_seed",
      "mfa_secret",
      "2fa secret",
    ],
    at(text, _start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : sticky(TOTP_SECRET, text, end);
      if (found === undefined || found.value === DOCUMENTED_SEED || !/[2-7]/.test(found.value)) return;
      emit({ start: found.start, end: found.start + found.value.length, type: "otp_seed", score: 0.85 });
    },
  },
  {
    literals: ["mnemonic", "seed phrase", "recovery phrase", "seed words", "secret phrase", "wallet phrase"],
    at(text, _start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : sticky(MNEMONIC, text, end);
      if (found === undefined || PROSE.test(found.value)) return;
      if (new Set(found.value.split(/[ ,]+/)).size < 8) return;
      emit({
        start: found.start,
        end: found.start + found.value.length,
        type: "wallet_mnemonic",
        score: 0.9,
      });
    },
  },
];
