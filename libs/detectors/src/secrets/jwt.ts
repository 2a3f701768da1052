import type { Rule } from "../detector.ts";
import { BASE64URL, inAlphabet, runEnd, startsToken } from "../text/characters.ts";

/** `{"` in base64url: how every JSON object of a JOSE header begins. */
const ANCHOR = "eyJ";
const MAX_HEADER = 8_192;
const MAX_PART = 65_536;
const MIN_SIGNATURE = 20;
const DOT = 46;
/** Parts of a JWE in compact form (RFC 7516, section 7.1). */
const JWE_PARTS = 5;

function readObject(encoded: string): object | undefined {
  const text = Buffer.from(encoded, "base64url").toString("utf8");
  // An exception costs more than all that goes before it.
  if (!text.startsWith("{") || !text.trimEnd().endsWith("}")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Ends of the parts from `start` on that are parted by dots, at most as many as a JWE has. */
function partEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  let at = start;
  while (ends.length < JWE_PARTS) {
    const end = runEnd(text, at, BASE64URL, MAX_PART);
    ends.push(end);
    if (text.charCodeAt(end) !== DOT) break;
    at = end + 1;
  }
  return ends;
}

/**
 * JSON Web Tokens (RFC 7519) as JWS or JWE: the header is a JSON object that names an algorithm, and the payload of
 * a JWS one as well. A token counts whether or not it is signed, expired, or known from documentation.
 */
export const jwtRule: Rule = {
  literals: [ANCHOR],
  at(text, start, end, _context, emit): void {
    if (text.slice(start, end) !== ANCHOR || !startsToken(text, start)) return;
    if (inAlphabet(BASE64URL, text.charCodeAt(start - 1)) && text.charAt(start - 2) !== "\\") return;
    const headerEnd = runEnd(text, start, BASE64URL, MAX_HEADER);
    if (text.charCodeAt(headerEnd) !== DOT) return;
    const header = readObject(text.slice(start, headerEnd));
    if (header === undefined || !("alg" in header)) return;
    const ends = partEnds(text, start);
    const last = ends.at(-1) ?? headerEnd;
    if ("enc" in header && ends.length === JWE_PARTS) {
      emit({ start, end: last, type: "jwe", score: 0.95 });
      return;
    }
    const payloadEnd = ends[1] ?? headerEnd;
    if (readObject(text.slice(headerEnd + 1, payloadEnd)) === undefined) return;
    const signatureEnd = ends[2] ?? payloadEnd;
    const isSigned = signatureEnd - payloadEnd > MIN_SIGNATURE;
    emit({ start, end: isSigned ? signatureEnd : payloadEnd, type: "jwt", score: isSigned ? 0.95 : 0.85 });
  },
};

/** PASETO tokens of all versions, and PASERK keys that are kept secret (paseto.io, paserk). */
export const pasetoRule: Rule = {
  literals: [
    "v1.local.",
    "v2.local.",
    "v3.local.",
    "v4.local.",
    "v1.public.",
    "v2.public.",
    "v3.public.",
    "v4.public.",
    "k1.secret.",
    "k2.secret.",
    "k3.secret.",
    "k4.secret.",
    "k1.local.",
    "k2.local.",
    "k3.local.",
    "k4.local.",
  ],
  at(text, start, end, _context, emit): void {
    if (!startsToken(text, start) || text.charCodeAt(start - 1) === DOT) return;
    let last = runEnd(text, end, BASE64URL, MAX_PART);
    if (last - end < 42) return;
    if (text.charCodeAt(last) === DOT) last = Math.max(last, runEnd(text, last + 1, BASE64URL, MAX_PART));
    emit({
      start,
      end: last,
      type: text.charAt(start).toLowerCase() === "k" ? "paserk_key" : "paseto",
      score: 0.9,
    });
  },
};
