import { secretLikelihood } from "./likely-secret.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isGeneric, letterRuns } from "./words.ts";

const TEMPLATE = /^[$<%[*]|\$\{|\$\(|<%|\{\{|\{[A-Za-z_]{1,40}\}|%s|^\.{2,}|…/;

function unbrace(text: string): string {
  return /^\{.{1,200}\}$/.test(text) ? text.slice(1, -1) : text;
}

function isDocumented(text: string): boolean {
  return text !== "" && !/[0-9]/.test(text) && isGeneric(letterRuns(text).join(""));
}

/**
 * Whether a user and a password that were written as a pair are somebody's, and not `user:password` of a manual.
 * Either may be empty: a token may stand in both places.
 */
export function isRealPair(user: string, password: string): boolean {
  if (password.startsWith("//") || TEMPLATE.test(password) || (password === "" && TEMPLATE.test(user)))
    return false;
  if (password === "") return secretLikelihood(user, "token") > 0 || secretLikelihood(user, "password") > 0;
  if (user === "" && password.includes(":")) return false;
  const inner = unbrace(password);
  if (inner.length < 4 || inner === user || isDocumented(inner) || isPlaceholder(inner)) return false;
  if (secretLikelihood(inner, "password") > 0) return true;
  // In a pair a weak password is one as well, unless it is a bare word: `Welcome1`, `s3cret!`.
  return /[0-9]/.test(inner) && /[A-Za-z]/.test(inner) && inner.length >= 8 && !isPlaceholder(user);
}

/** `user:password` in base64 (RFC 7617); nothing where it does not decode to that. */
export function decodePair(
  encoded: string,
): { readonly user: string; readonly password: string } | undefined {
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon === -1 || decoded.length > 512 || !/^[\x20-\x7e]{3,512}$/.test(decoded)) return undefined;
  return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
