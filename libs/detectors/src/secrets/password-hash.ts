import type { Rule } from "../detector.ts";
import { DIGIT, HEX_ANY, runStart, TILDE_TOKEN } from "../text/characters.ts";

const CRYPT: readonly RegExp[] = [
  /\$2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])/y,
  /\$(?:1|apr1)\$[./A-Za-z0-9]{1,8}\$[./A-Za-z0-9]{22}(?![./A-Za-z0-9])/y,
  /\$5\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/y,
  /\$6\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}(?![./A-Za-z0-9])/y,
  /\$y\$[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}(?![./A-Za-z0-9])/y,
  /\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?[mtp]=[\dmtp=,]{1,40}\$[A-Za-z0-9+/]{8,88}\$[A-Za-z0-9+/]{16,172}/y,
  /\$(?:pbkdf2|scrypt)[a-z0-9-]{0,12}\$[\w=,.$-]{1,40}\$[./A-Za-z0-9+=]{8,88}\$[./A-Za-z0-9+=]{20,172}/y,
  /pbkdf2_sha(?:1|256|512)\$\d{1,9}\$[A-Za-z0-9+/]{4,64}\$[A-Za-z0-9+/]{24,96}={0,2}/y,
  /\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{24,160}={0,2}/iy,
];
const NT_LENGTH = 32;
const COLON = 58;

/** Where the line `user:rid:lm:nt` of pwdump begins that ends at `end`, or -1. */
function pwdumpStart(text: string, end: number): number {
  let at = end;
  for (let hash = 0; hash < 2; hash++) {
    const start = runStart(text, at, HEX_ANY, NT_LENGTH + 1);
    if (at - start !== NT_LENGTH || text.charCodeAt(start - 1) !== COLON) return -1;
    at = start - 1;
  }
  const rid = runStart(text, at, DIGIT, 10);
  if (rid === at || text.charCodeAt(rid - 1) !== COLON) return -1;
  const user = runStart(text, rid - 1, TILDE_TOKEN, 64);
  return user === rid - 1 ? -1 : user;
}

/** Hashes of passwords in the formats of crypt(5), of the PHC and of Django, and Windows' own in a dump. */
export const passwordHashRules: readonly Rule[] = [
  {
    literals: [
      "$2a$",
      "$2b$",
      "$2x$",
      "$2y$",
      "$1$",
      "$5$",
      "$6$",
      "$y$",
      "$apr1$",
      "$argon2",
      "$pbkdf2",
      "$scrypt",
      "pbkdf2_sha",
      "{ssha",
    ],
    at(text, start, _end, _context, emit): void {
      for (const pattern of CRYPT) {
        pattern.lastIndex = start;
        if (pattern.test(text)) {
          emit({ start, end: pattern.lastIndex, type: "password_hash", score: 0.9 });
          return;
        }
      }
    },
  },
  {
    literals: [":::"],
    at(text, start, _end, _context, emit): void {
      const line = pwdumpStart(text, start);
      if (line !== -1) emit({ start: line, end: start, type: "password_hash", score: 0.9 });
    },
  },
];
