import type { Match } from "../detector.ts";
import { BASE64URL, inAlphabet, runEnd } from "../text/characters.ts";

/** `{"` in base64url: how every JSON object of a JOSE header begins. */
const ANCHOR = "eyJ";
const MAX_HEADER = 2_048;
const MAX_PART = 16_384;
const MIN_SIGNATURE = 20;

function readHeader(encoded: string): string {
  return Buffer.from(encoded, "base64url").toString("utf8");
}

/**
 * JSON Web Tokens (RFC 7519): three base64url parts whose header names an algorithm. A token counts whether or
 * not its signature is good, and an unsigned one (`alg: none`) counts too.
 */
export function scanJsonWebTokens(text: string): Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (let start = text.indexOf(ANCHOR); start !== -1; start = text.indexOf(ANCHOR, from)) {
    // The next search starts behind this run: every character is in at most three parts.
    const headerEnd = runEnd(text, start, BASE64URL, MAX_PART);
    from = headerEnd;
    if (start > 0 && inAlphabet(BASE64URL, text.charCodeAt(start - 1))) continue;
    if (text.charAt(headerEnd) !== "." || headerEnd - start > MAX_HEADER) continue;
    const payloadEnd = runEnd(text, headerEnd + 1, BASE64URL, MAX_PART);
    if (payloadEnd === headerEnd + 1 || text.charAt(payloadEnd) !== ".") continue;
    const header = readHeader(text.slice(start, headerEnd));
    if (!header.includes('"alg"')) continue;
    const end = runEnd(text, payloadEnd + 1, BASE64URL, MAX_PART);
    if (end - payloadEnd - 1 < MIN_SIGNATURE && !header.includes('"none"')) continue;
    matches.push({ start, end, type: "jwt", score: 0.95 });
    from = end;
  }
  return matches;
}
