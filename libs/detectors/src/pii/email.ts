import type { Match } from "../detector.ts";
import { isAlnum } from "../text/characters.ts";

/** RFC 5321, section 4.5.3.1. */
const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const LOCAL_SPECIALS = ".!#$%&'*+-/=?^_`{|}~";
/** Characters that RFC 5322 allows in a local part and that in real text enclose one. */
const LOCAL_EDGES = ".!#$%&'*/=?^`{|}~-";
/** Names of files and images are written like addresses: `logo@2x.png`. */
const FILE_EXTENSIONS = new Set([
  "png",
  "jpg",
  "jpeg",
  "gif",
  "svg",
  "webp",
  "ico",
  "css",
  "js",
  "mjs",
  "ts",
  "tsx",
  "jsx",
  "json",
  "html",
  "htm",
  "txt",
  "xml",
  "yaml",
  "yml",
  "lock",
  "tgz",
  "gz",
  "jar",
  "dll",
  "exe",
  "patch",
  "service",
  "local",
]);
const MIN_LABEL = 2;

/** Letters of scripts that put blanks between words: RFC 6531 mailboxes and internationalised names. */
function isSpacedLetter(code: number): boolean {
  return code > 0xbf && code < 0x1000 && code !== 0xd7 && code !== 0xf7;
}

/** Letters of Chinese, Japanese and Korean, where a sentence goes on to the mailbox without a blank. */
function isUnspacedLetter(code: number): boolean {
  return (code > 0x303f && code < 0xa000) || (code > 0xabff && code < 0xd7a4);
}

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAlnum(code) || isSpacedLetter(code) || LOCAL_SPECIALS.includes(text.charAt(at));
}

function isDomain(code: number): boolean {
  return isAlnum(code) || code === 45 || code === 46 || isSpacedLetter(code) || isUnspacedLetter(code);
}

const SEPARATORS = "=/?&|{`'";

function localStart(text: string, at: number): number {
  let start = at;
  const limit = Math.max(0, at - MAX_LOCAL - 1);
  while (start > limit && isUnspacedLetter(text.charCodeAt(start - 1))) start--;
  if (start < at) return start;
  while (start > limit && isLocal(text, start - 1)) start--;
  while (start < at && LOCAL_EDGES.includes(text.charAt(start))) start++;
  // What a mailbox name cannot hold in practice, and a query or a path puts before it.
  for (let i = at - 1; i >= start; i--) if (SEPARATORS.includes(text.charAt(i))) return i + 1;
  return start;
}

function domainEnd(text: string, at: number): number {
  let end = at + 1;
  const limit = Math.min(text.length, at + 1 + MAX_DOMAIN);
  for (; end < limit && isDomain(text.charCodeAt(end)); end++)
    if (isUnspacedLetter(text.charCodeAt(end)) && isAlnum(text.charCodeAt(end - 1))) break;
  while (end > at + 1 && ".-".includes(text.charAt(end - 1))) end--;
  return end;
}

function isHostname(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => label.length > 0 && label.length <= 63 && !/^-|-$/.test(label)) &&
    (/^[A-Za-z]{2,24}$/.test(top) ||
      /^[\u00c0-\ud7a3]{1,24}$/.test(top) ||
      /^xn--[A-Za-z0-9-]{2,59}$/.test(top)) &&
    !FILE_EXTENSIONS.has(top.toLowerCase())
  );
}

/** The user of `git@host:path`, and the password of `scheme://user:password@host`, are no mailboxes. */
function isUserInfo(text: string, start: number, end: number): boolean {
  const local = text.slice(start, text.indexOf("@", start));
  if (local === "git" && (text.charAt(end) === ":" || text.charAt(end) === "/")) return true;
  const before = text.slice(Math.max(0, start - 140), start);
  return /:\/\/[^\s/@]{0,128}$/.test(before);
}

/** E-mail addresses (RFC 5321), one look to both sides of each `@`. */
export function scanEmails(text: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const end = domainEnd(text, at);
    if (end - at < MIN_LABEL + 2 || !isHostname(text.slice(at + 1, end))) continue;
    const start = localStart(text, at);
    const local = text.slice(start, at);
    if (local.length === 0 || local.length > MAX_LOCAL || local.endsWith(".") || local.includes(".."))
      continue;
    if (isUserInfo(text, start, end)) continue;
    matches.push({ start, end, type: "email_address", score: 0.95 });
  }
  return matches;
}
