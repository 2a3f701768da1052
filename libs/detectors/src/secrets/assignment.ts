import type { Emit, Rule, TextContext } from "../detector.ts";
import { type Binding, bindingAfter, bindingAfterNative, formOf, nameAround } from "./binding.ts";
import { secretLikelihood } from "./likely-secret.ts";
import { classifyName, type Expectation } from "./names.ts";
import { readValue, type Value } from "./read-value.ts";

/** Parts of names; the whole name round a hit is classified, so short ones are no risk. */
const STEMS = [
  "pass",
  "pwd",
  "psw",
  "psk",
  "secret",
  "token",
  "key",
  "cred",
  "auth",
  "salt",
  "hmac",
  "jwt",
  "kennwort",
  "contrase",
  "senha",
  "parola",
  "wachtwoord",
  "motdepasse",
  "bearer",
  "sess",
  "cookie",
  "pw",
  "rootpw",
  "bindpw",
  "otp",
];
/** Whole words of scripts that write them without a boundary or inflect them. */
const NATIVE: readonly (readonly [string, Expectation])[] = [
  ["密码", "password"],
  ["密碼", "password"],
  ["口令", "password"],
  ["パスワード", "password"],
  ["暗証番号", "password"],
  ["비밀번호", "password"],
  ["пароль", "password"],
  ["密钥", "token"],
  ["密鑰", "token"],
  ["令牌", "token"],
  ["シークレット", "token"],
  ["トークン", "token"],
  ["ключ", "token"],
  ["токен", "token"],
  ["хасло", "password"],
  ["hasło", "password"],
  ["lösenord", "password"],
  ["şifre", "password"],
  ["clave", "password"],
  ["schlüssel", "token"],
];

/** The picture of a badge: its token is there for everybody. */
const BADGE = /\.svg\?[^\s"'()]{0,72}$/;

const KEY = /keys?$/i;

/** What stood one blank before a name belongs to it: `api key`, `page token`. */
const WORD_BEFORE = /[A-Za-z]{1,16}[ ]$/;
/** `export KEY=…`, `String key = …`: words of a language, which say nothing about a key. */
const DECLARATION = /^(?:export|string|public)[ ]$/i;
const ASSIGNS = /^(?:\[\])?[ ]{0,4}=[^=]/;

function expectationAt(
  text: string,
  name: { readonly start: number; readonly end: number },
): Expectation | undefined {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, name.start - 17), name.start))?.[0] ?? "";
  const before = DECLARATION.test(word) && ASSIGNS.test(text.slice(name.end, name.end + 6)) ? "" : word;
  const whole = text.slice(name.start, name.end);
  const alone = classifyName(whole);
  if (alone === "password") return alone;
  return classifyName(`${before}${whole}`);
}

export function typeOf(expectation: Expectation): string {
  return expectation === "password" ? "generic_password" : "generic_secret";
}

/** `storePassword`, `api_key`: no word of a sentence. */
const IDENTIFIER = /[a-z][A-Z]|[A-Za-z]_[A-Za-z]/;

function judge(
  text: string,
  name: { readonly start: number; readonly end: number },
  binding: Binding,
  value: Value,
  expectation: Expectation,
  emit: Emit,
): void {
  const said = text.slice(name.start, name.end);
  // `rpcpassword=rpcpassword`: what it is called, or a variable of its name.
  if (said.toLowerCase() === text.slice(value.start, value.end).toLowerCase()) return;
  // Cells and words that merely follow a name hold anything: a password there must look like key material.
  const isLoose =
    binding.kind === "cell" || (binding.kind === "direct" && value.isQuoted && !IDENTIFIER.test(said));
  const score = secretLikelihood(
    text.slice(value.start, value.end),
    expectation,
    isLoose ? "said" : formOf(binding.kind, value.isQuoted),
  );
  if (score > 0) emit({ start: value.start, end: value.end, type: typeOf(expectation), score });
}

/** A cell is followed by the bar that ends it. */
function isCell(text: string, value: Value): boolean {
  return /^["'`*]{0,3}[ \t]{0,24}\|/.test(text.slice(value.end, value.end + 28));
}

function at(text: string, start: number, end: number, context: TextContext, emit: Emit): void {
  if (context.origin === "transformed") return;
  const name = nameAround(text, start, end);
  // Most names are not of a secret, and a word before one makes a difference to keys alone.
  const said = text.slice(name.start, name.end);
  if (classifyName(said) === undefined && !KEY.test(said)) return;
  const binding = bindingAfter(text, name);
  if (binding === undefined) return;
  const expectation = expectationAt(text, name);
  if (expectation === undefined) return;
  if (BADGE.test(text.slice(Math.max(0, name.start - 80), name.start))) return;
  const value = readValue(text, binding.at);
  if (value === undefined || (binding.kind === "cell" && !isCell(text, value))) return;
  judge(text, name, binding, value, expectation, emit);
}

function nativeRule([word, expectation]: readonly [string, Expectation]): Rule {
  return {
    literals: [word],
    at(text, start, end, context, emit): void {
      if (context.origin === "transformed") return;
      let after = end;
      while (after < end + 4 && /[\u0400-\u04ff"'»”]/.test(text.charAt(after))) after++;
      const binding = bindingAfterNative(text, after);
      const value = binding === undefined ? undefined : readValue(text, binding.at);
      if (binding !== undefined && value !== undefined) {
        // These scripts put no blank between a word and what follows it.
        const latin = /^[\x21-\x7e]{1,256}/.exec(text.slice(value.start, value.end))?.[0].length ?? 0;
        const name = { start, end };
        judge(
          text,
          name,
          { ...binding, kind: "said" },
          { ...value, end: value.start + latin },
          expectation,
          emit,
        );
      }
    },
  };
}

/** `password = …`, `"apiKey": "…"`, `my token is …`: any secret whose name is written before it. */
export const assignmentRules: readonly Rule[] = [{ literals: STEMS, at }, ...NATIVE.map(nativeRule)];

/** The same for a JSON member, whose name stands apart from its value. */
export function scanNamedSecret(text: string, name: string, emit: Emit): void {
  const expectation = classifyName(name);
  if (expectation === undefined) return;
  const value = readValue(text, 0);
  if (value === undefined) return;
  const { start } = value;
  const end = text.trimEnd().length;
  const score = start < end ? secretLikelihood(text.slice(start, end), expectation) : 0;
  if (score > 0) emit({ start, end, type: typeOf(expectation), score });
}
