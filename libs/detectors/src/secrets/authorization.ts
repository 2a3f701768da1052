import type { Rule } from "../detector.ts";
import { decodePair, isRealPair } from "./basic-user.ts";
import { secretLikelihood } from "./likely-secret.ts";

const TOKEN = /[ \t+]{1,3}["']?([A-Za-z0-9\-._~+/]{16,4096}={0,2})(?![A-Za-z0-9])/y;
const ENCODED = /[ \t+]{1,3}["']?([A-Za-z0-9+/_-]{8,1024}={0,2})(?![A-Za-z0-9])/y;
/** `"auth": "…"` of Docker's config.json, `_auth=…` of .npmrc. */
const AUTH_VALUE = /["']?[ \t]{0,4}[:=][ \t\r\n]{0,4}["']?([A-Za-z0-9+/]{8,1024}={0,2})(?![A-Za-z0-9+/=:])/y;

function valueAt(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly value: string; readonly start: number } | undefined {
  pattern.lastIndex = at;
  const value = pattern.exec(text)?.[1];
  return value === undefined ? undefined : { value, start: text.indexOf(value, at) };
}

function standsAlone(text: string, start: number): boolean {
  return start === 0 || !/[A-Za-z0-9_]/.test(text.charAt(start - 1)) || text.charAt(start - 2) === "\\";
}

function isRealBasic(encoded: string): boolean {
  const pair = decodePair(encoded);
  if (pair === undefined) return false;
  const isKeyOnly = pair.password === "" && pair.user.length >= 6 && /^[\w.-]{1,128}$/.test(pair.user);
  return isKeyOnly || isRealPair(pair.user, pair.password);
}

/** `Bearer` (RFC 6750) and `Basic` (RFC 7617) credentials of HTTP requests, wherever they are quoted. */
export const authorizationRules: readonly Rule[] = [
  {
    literals: ["bearer"],
    at(text, start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : valueAt(TOKEN, text, end);
      if (found === undefined || !standsAlone(text, start) || secretLikelihood(found.value, "token") === 0)
        return;
      emit({
        start: found.start,
        end: found.start + found.value.length,
        type: "authorization_header",
        score: 0.86,
      });
    },
  },
  {
    literals: ["basic"],
    at(text, start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : valueAt(ENCODED, text, end);
      if (found === undefined || !standsAlone(text, start) || !isRealBasic(found.value)) return;
      emit({
        start: found.start,
        end: found.start + found.value.length,
        type: "basic_authorization",
        score: 0.87,
      });
    },
  },
  {
    literals: ['"auth"', "_auth"],
    at(text, _start, end, { origin }, emit): void {
      const found = origin === "transformed" ? undefined : valueAt(AUTH_VALUE, text, end);
      if (found === undefined || !isRealBasic(found.value)) return;
      emit({ start: found.start, end: found.start + found.value.length, type: "registry_auth", score: 0.87 });
    },
  },
];
