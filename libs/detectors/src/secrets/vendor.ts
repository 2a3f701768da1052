import type { Match } from "../detector.ts";
import { createAutomaton } from "../text/automaton.ts";
import { startsToken } from "../text/characters.ts";
import { entropy } from "../text/entropy.ts";
import type { CredentialType } from "./credential.ts";
import { matchFormat, variablePart } from "./match-format.ts";
import { isPlaceholder } from "./placeholder.ts";
import { CREDENTIAL_TYPES } from "./table/index.ts";

const SCORE = 0.9;
const SCORE_CHECKED = 0.99;
/** A failed checksum does not clear a token: documented examples fail it, and must not pass as harmless. */
const SCORE_UNCHECKED = 0.75;
/** Above what a generic assignment scores, so that the vendor names the finding. */
const SCORE_NEAR = 0.88;
/** How far after its word a credential without a prefix of its own may start. */
const NEAR_WINDOW = 40;

type Anchor = { readonly row: CredentialType; readonly segment: number };

/** The segment to search for: the literal whose shortest text is longest, hence rarest. */
function anchorSegment(row: CredentialType): number {
  let best = -1;
  let bestLength = 0;
  row.format.forEach((segment, index) => {
    if (segment.kind !== "literal") return;
    const shortest = Math.min(...segment.texts.map((text) => text.length));
    if (shortest > bestLength) [best, bestLength] = [index, shortest];
  });
  return best;
}

/** Which rows a literal may begin, and the automaton over all literals. */
function index(rows: readonly CredentialType[]) {
  const anchors = new Map<string, Anchor[]>();
  for (const row of rows) {
    const segment = row.near === undefined ? anchorSegment(row) : -1;
    const format = row.format[segment];
    const texts = row.near ?? (format?.kind === "literal" ? format.texts : []);
    if (texts.length === 0) throw new Error(`${row.type}: a format without a literal needs "near" words`);
    for (const text of new Set(texts.map((candidate) => candidate.toLowerCase()))) {
      anchors.set(text, [...(anchors.get(text) ?? []), { row, segment }]);
    }
  }
  return { automaton: createAutomaton([...anchors.keys()]), anchors: [...anchors.values()] };
}

const INDEX = index(CREDENTIAL_TYPES);

function isWeakBody(body: string): boolean {
  return !/[0-9]/.test(body) || !/[A-Za-z]/.test(body) || entropy(body) < 3;
}

function score(row: CredentialType, token: string): number {
  const validity = row.check?.(token) ?? "unknown";
  if (validity === "valid") return SCORE_CHECKED;
  if (validity === "invalid") return SCORE_UNCHECKED;
  return row.near === undefined ? SCORE : SCORE_NEAR;
}

function matchAt(text: string, row: CredentialType, at: number, segment: number): Match | undefined {
  const span = matchFormat(text, row, at, segment);
  if (span === undefined) return undefined;
  const body = variablePart(text, row, span);
  if (isPlaceholder(body) || (row.isWeak === true && isWeakBody(body))) return undefined;
  return { ...span, type: row.type, score: score(row, text.slice(span.start, span.end)) };
}

function matchNear(text: string, row: CredentialType, wordStart: number, from: number): Match | undefined {
  if (!startsToken(text, wordStart)) return undefined;
  for (let at = from + 1; at <= from + NEAR_WINDOW && at < text.length; at++) {
    if (!startsToken(text, at) || text.charCodeAt(at) === 10) continue;
    const match = matchAt(text, row, at, 0);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Credentials with a format that their vendor documents. */
export function scanVendorCredentials(text: string): Match[] {
  const matches: Match[] = [];
  INDEX.automaton.scan(text, (literal, start, end) => {
    for (const { row, segment } of INDEX.anchors[literal] ?? []) {
      const match = segment === -1 ? matchNear(text, row, start, end) : matchAt(text, row, start, segment);
      if (match !== undefined) matches.push(match);
    }
  });
  return matches;
}

/** A member's whole value, read by the name of the member: `{"heroku_api_key": "…"}`. */
export function scanNamedCredential(text: string, name: string): Match[] {
  const matches: Match[] = [];
  const prefix = `${name.toLowerCase()} `;
  INDEX.automaton.scan(prefix, (literal) => {
    for (const { row, segment } of INDEX.anchors[literal] ?? []) {
      const match = segment === -1 ? matchAt(text, row, 0, 0) : undefined;
      if (match !== undefined) matches.push(match);
    }
  });
  return matches;
}
