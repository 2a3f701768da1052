import type { Match } from "../detector.ts";
import { secretLikelihood } from "./likely-secret.ts";

/** `Bearer` (RFC 6750) and `Basic` (RFC 7617) credentials, and the user option of curl. All parts are bounded. */
const BEARER = /\b(?:Bearer|bearer|Token|token)[ \t]{1,3}([A-Za-z0-9\-._~+/]{16,2048}={0,2})(?![A-Za-z0-9])/y;
const BASIC = /\b(?:Basic|basic)[ \t]{1,3}([A-Za-z0-9+/]{8,1024}={0,2})(?![A-Za-z0-9])/y;
const CURL_USER = /(?:-u|--user)[ =]{0,3}["']?([^\s:"'$]{1,64}):["']?([^\s"'$]{3,128})["']?/y;

function basicUser(encoded: string): boolean {
  const decoded = Buffer.from(encoded, "base64").toString("utf8");
  return /^[\x20-\x7e]{0,128}:[\x20-\x7e]{1,128}$/.test(decoded);
}

function each(text: string, anchor: string, visit: (at: number) => void): void {
  for (let at = text.indexOf(anchor); at !== -1; at = text.indexOf(anchor, at + anchor.length)) visit(at);
}

/** Credentials of HTTP requests, as headers or as a curl command. */
export function scanAuthorization(text: string): Match[] {
  const matches: Match[] = [];
  const sticky = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (const word of ["Bearer ", "bearer ", "Token "]) {
    each(text, word, (at) => {
      const token = sticky(BEARER, at)?.[1];
      if (token === undefined || secretLikelihood(token, "token") === 0) return;
      const start = text.indexOf(token, at + word.length - 1);
      matches.push({ start, end: start + token.length, type: "authorization_header", score: 0.8 });
    });
  }
  for (const word of ["Basic ", "basic "]) {
    each(text, word, (at) => {
      const token = sticky(BASIC, at)?.[1];
      if (token === undefined || !basicUser(token)) return;
      const start = text.indexOf(token, at + word.length - 1);
      matches.push({ start, end: start + token.length, type: "authorization_header", score: 0.8 });
    });
  }
  if (!text.includes("curl")) return matches;
  for (const option of ["-u", "--user"]) {
    each(text, option, (at) => {
      const match = sticky(CURL_USER, at);
      const password = match?.[2];
      if (match === null || password === undefined || secretLikelihood(password, "password") === 0) return;
      matches.push({ start: at, end: at + match[0].length, type: "curl_credentials", score: 0.8 });
    });
  }
  return matches;
}
