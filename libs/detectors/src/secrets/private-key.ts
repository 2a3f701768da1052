import type { Match, Rule } from "../detector.ts";
import { BASE64, inAlphabet } from "../text/characters.ts";
import { isPlaceholder } from "./placeholder.ts";

const BEGIN = "-----BEGIN ";
const END = "-----END ";
const LABEL = /^(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Longest header line, and longest key (an RSA key of 16384 bits in PEM has about 12,700 characters). */
const MAX_LABEL = 64;
const MAX_BODY = 16_384;
/** Fewer characters of key material after a header are a mention of the format, not a key. */
const MIN_MATERIAL = 40;
const PUTTY_BODY = 8_192;
/** RFC 7517, RFC 8037: the members of a JSON Web Key that are private. */
const JWK_PRIVATE = /"(?:d|k)"[ \t]{0,4}:[ \t]{0,4}"[A-Za-z0-9_-]{20,1400}"/;
const JWK_REACH = 1_024;

function material(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < MIN_MATERIAL; at++) {
    if (inAlphabet(BASE64, text.charCodeAt(at))) count++;
  }
  return count;
}

/** `...` and the like in the first line: an excerpt of a manual. */
function isElided(block: string): boolean {
  const first = block.slice(0, 120).replace(/\\[rn]|\s/g, "");
  return (
    /\.{3}|…|\*{3}|<|\bYOUR|EXAMPLE|x{6}|X{6}|\$\{|\{\{/.test(first) || isPlaceholder(first.slice(0, 40))
  );
}

function keyType(label: string, block: string): string {
  if (label.startsWith("PGP")) return "pgp_private_key";
  const isEncrypted = label.startsWith("ENCRYPTED") || /Proc-Type: ?4, ?ENCRYPTED/.test(block.slice(0, 120));
  return isEncrypted ? "encrypted_private_key" : "private_key";
}

/** The block whose header begins at `start`, whole or cut off. */
function readBlock(text: string, start: number): Match | undefined {
  const bodyStart = start + BEGIN.length;
  const label = LABEL.exec(text.slice(bodyStart, bodyStart + MAX_LABEL))?.[0];
  if (label === undefined) return undefined;
  const offset = bodyStart + label.length;
  // Both searches stay inside this block, so a text of headers only costs one look at each.
  const block = text.slice(offset, offset + MAX_BODY);
  const nextBegin = block.indexOf(BEGIN);
  const closing = block.indexOf(END);
  const isClosed = closing !== -1 && (nextBegin === -1 || closing < nextBegin);
  const bodyEnd = isClosed ? closing : nextBegin === -1 ? block.length : nextBegin;
  if (material(block, 0, bodyEnd) < MIN_MATERIAL || isElided(block)) return undefined;
  const isPem = /^(?:[\s"'+,\\rn]{1,24}|[^\n]{0,4})[A-Za-z0-9+/=\\:, .-]{16}/.test(block);
  if (
    !isPem ||
    (!isClosed &&
      !/^[\\rn\s"'+>|#*/-]{0,24}[A-Za-z0-9+/]{24}|^[\s\\rn]{1,8}[A-Z][A-Za-z-]{2,16}: /.test(block))
  )
    return undefined;
  const end = Math.min(text.length, offset + bodyEnd + (isClosed ? END.length + label.length : 0));
  return { start, end: Math.max(end, offset), type: keyType(label, block), score: isClosed ? 0.99 : 0.85 };
}

function findIn(text: string, from: number, reach: number, needle: string): number {
  const found = text.slice(from, from + reach).indexOf(needle);
  return found === -1 ? -1 : from + found;
}

/** PEM (RFC 7468, RFC 1421), OpenSSH and PGP (RFC 9580) private keys; SSH2, PuTTY, JWK and XML key files. */
export const privateKeyRules: readonly Rule[] = [
  {
    literals: [BEGIN],
    at(text, start, _end, _context, emit): void {
      const match = readBlock(text, start);
      if (match !== undefined) emit(match);
    },
  },
  {
    literals: ["---- begin ssh2 encrypted private key ----"],
    at(text, start, end, _context, emit): void {
      const closing = findIn(text, end, MAX_BODY, "---- END SSH2");
      if (material(text, end, closing === -1 ? text.length : closing) < MIN_MATERIAL) return;
      emit({ start, end: closing === -1 ? end : closing, type: "encrypted_private_key", score: 0.95 });
    },
  },
  {
    literals: ["-----begin openvpn static key v1-----"],
    at(text, start, end, _context, emit): void {
      const closing = findIn(text, end, MAX_BODY, "-----END OpenVPN");
      if (material(text, end, closing === -1 ? text.length : closing) < MIN_MATERIAL) return;
      if (isElided(text.slice(end, end + 120))) return;
      emit({ start, end: closing === -1 ? end : closing, type: "private_key", score: 0.95 });
    },
  },
  {
    literals: ["putty-user-key-file-"],
    at(text, start, end, _context, emit): void {
      const lines = findIn(text, end, PUTTY_BODY, "Private-Lines:");
      if (lines === -1) return;
      emit({ start, end: lines + 14, type: "private_key", score: 0.95 });
    },
  },
  {
    literals: ['"kty"'],
    at(text, start, _end, { origin }, emit): void {
      if (origin === "transformed") return;
      // The members of a key stand in any order, in one object without inner ones.
      const from = Math.max(0, start - JWK_REACH);
      const before = text.slice(from, start);
      const after = text.slice(start, start + 2 * JWK_REACH);
      const opened = Math.max(before.lastIndexOf("{"), 0);
      const closed = after.indexOf("}");
      const match = JWK_PRIVATE.exec(before.slice(opened) + (closed === -1 ? after : after.slice(0, closed)));
      if (match === null) return;
      const at = from + opened + match.index;
      emit({ start: at, end: at + match[0].length, type: "private_key", score: 0.9 });
    },
  },
  {
    literals: ["<rsakeyvalue>"],
    at(text, start, end, _context, emit): void {
      const match = /<D>([A-Za-z0-9+/=\s]{40,4096})<\/D>/.exec(text.slice(end, end + MAX_BODY));
      if (match !== null)
        emit({ start, end: end + match.index + match[0].length, type: "private_key", score: 0.95 });
    },
  },
];
