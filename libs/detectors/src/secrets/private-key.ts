import type { Match } from "../detector.ts";
import { BASE64, inAlphabet } from "../text/characters.ts";

const BEGIN = "-----BEGIN ";
const END = "-----END ";
const LABEL = /^(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Longest header line, and longest key (an RSA key of 16384 bits in PEM has about 12,700 characters). */
const MAX_LABEL = 64;
const MAX_BODY = 16_384;
/** Fewer characters of key material after a header are a mention of the format, not a key. */
const MIN_MATERIAL = 40;
const PUTTY = "PuTTY-User-Key-File-";

function material(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < MIN_MATERIAL; at++) {
    if (inAlphabet(BASE64, text.charCodeAt(at))) count++;
  }
  return count;
}

function keyType(label: string): string {
  return label.startsWith("PGP") ? "pgp_private_key" : "private_key";
}

/** PEM (RFC 7468, RFC 1421), OpenSSH and PGP (RFC 9580) private key blocks, whole or cut off; PuTTY files. */
export function scanPrivateKeys(text: string): Match[] {
  const matches: Match[] = [];
  let from = 0;
  for (let start = text.indexOf(BEGIN); start !== -1; start = text.indexOf(BEGIN, from)) {
    const bodyStart = start + BEGIN.length;
    from = bodyStart;
    const label = LABEL.exec(text.slice(bodyStart, bodyStart + MAX_LABEL))?.[0];
    if (label === undefined) continue;
    // Both searches stay inside this block, so a text of headers only costs one look at each.
    const block = text.slice(bodyStart + label.length, bodyStart + label.length + MAX_BODY);
    const nextBegin = block.indexOf(BEGIN);
    const closing = block.indexOf(END);
    const isClosed = closing !== -1 && (nextBegin === -1 || closing < nextBegin);
    const bodyEnd = isClosed ? closing : nextBegin === -1 ? block.length : nextBegin;
    const offset = bodyStart + label.length;
    from = offset + bodyEnd;
    if (material(block, 0, bodyEnd) < MIN_MATERIAL) continue;
    const closingLine = isClosed ? END.length + label.length : 0;
    const end = Math.min(text.length, offset + bodyEnd + closingLine);
    matches.push({ start, end, type: keyType(label), score: isClosed ? 0.99 : 0.85 });
  }
  for (let start = text.indexOf(PUTTY); start !== -1; start = text.indexOf(PUTTY, start + 1)) {
    const lines = text.indexOf("Private-Lines:", start);
    if (lines === -1) break;
    matches.push({ start, end: Math.min(text.length, lines + 14), type: "private_key", score: 0.95 });
    start = lines;
  }
  return matches;
}
