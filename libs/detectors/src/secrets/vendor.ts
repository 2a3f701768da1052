import type { Emit, Match, Rule, TextContext } from "../detector.ts";
import { createAutomaton } from "../text/automaton.ts";
import { inAlphabet } from "../text/characters.ts";
import { entropy } from "../text/entropy.ts";
import { foldText } from "../text/fold.ts";
import type { TypeInfo } from "../types.ts";
import type { CredentialType, Format } from "./credential.ts";
import { type FilledForm, filledAt, filledForms, isFillerUnit } from "./filled.ts";
import { isFiller, isMasked } from "./filler.ts";
import { matchFormat, variablePart } from "./match-format.ts";
import { findNamedValue, nameTells } from "./near.ts";
import { isPlaceholder } from "./placeholder.ts";
import { CREDENTIAL_TYPES } from "./table/index.ts";

const SCORE = 0.9;
const SCORE_CHECKED = 0.99;
/** A failed checksum does not clear a token: documented examples fail it, and must not pass as harmless. */
const SCORE_UNCHECKED = 0.75;
/** Above what a generic assignment scores, so that the vendor names the finding. */
const SCORE_NEAR = 0.88;
/** A prefix and the vendor's word beside it: it names the vendor better than the prefix alone. */
const SCORE_NEAR_PREFIX = 0.92;
/** Fewer fixed characters than this are chance in a text that is itself a guess. */
const MIN_CERTAIN_PREFIX = 4;
const UPPER_Z = 90;
const MAX_NAMED_VALUE = 4_096;
const SCHEME = /^(?:Bearer|Basic|Token|ApiKey|SSWS|GenieKey|App|Bot)[ ]{1,2}/i;

type Target = { readonly row: CredentialType; readonly format: Format; readonly segment: number };

/** A digest where a key of letters of both cases is expected. */
function isDigest(format: Format, body: string): boolean {
  if (body.length < 24 || !/^[0-9a-f-]{24,128}$/.test(body)) return false;
  return format.segments.every((segment) => segment.kind !== "run" || segment.alphabet.table[UPPER_Z] === 1);
}

function isWeakBody(body: string): boolean {
  return !/[0-9]/.test(body) || !/[A-Za-z]/.test(body) || entropy(body) < Math.min(3, body.length / 6);
}

function fixedLength(format: Format): number {
  return format.segments.reduce(
    (sum, segment) =>
      segment.kind === "literal" ? sum + Math.min(...segment.texts.map((text) => text.length)) : sum,
    0,
  );
}

/** Characters that stand without a blank at the head of the shortest token. */
function leastLength(format: Format): number {
  let length = 0;
  for (const segment of format.segments) {
    if (segment.kind === "run") length += segment.min;
    else if (segment.texts.some((text) => text.includes(" "))) return length;
  }
  return length;
}

function scoreOf(format: Format, token: string): number {
  const validity = format.check?.(token) ?? "unknown";
  if (validity === "valid") return SCORE_CHECKED;
  if (validity === "invalid") return SCORE_UNCHECKED;
  if (format.near === undefined) return SCORE;
  const isPrefixed = format.segments[0]?.kind === "literal" && fixedLength(format) >= 3;
  return isPrefixed ? SCORE_NEAR_PREFIX : SCORE_NEAR;
}

function matchAt(text: string, { row, format, segment }: Target, at: number): Match | undefined {
  const span = matchFormat(text, format.segments, at, segment);
  if (span === undefined) return undefined;
  const body = variablePart(text, format.segments, span);
  const token = text.slice(span.start, span.end);
  if (isFiller(body) || isMasked(text, span.end) || format.only?.(token) === false) return undefined;
  if (format.isWeak === true && (isPlaceholder(body) || isWeakBody(body) || isDigest(format, body))) {
    return undefined;
  }
  return { ...span, type: row.type, score: scoreOf(format, token) };
}

function emitAll(text: string, targets: readonly Target[], at: number, emit: Emit): void {
  for (const target of targets) {
    const match = matchAt(text, target, at);
    if (match !== undefined) emit(match);
  }
}

/** The segment to search for: the literal whose shortest text is longest, hence rarest; words are less rare. */
function anchorSegment(format: Format): number {
  let best = -1;
  let bestRarity = 0;
  format.segments.forEach((segment, index) => {
    if (segment.kind !== "literal") return;
    const rarity = Math.min(
      ...segment.texts.map((text) => (/^[a-z]+$/i.test(text) ? 0.8 * text.length : text.length + 0.5)),
    );
    if (rarity > bestRarity) [best, bestRarity] = [index, rarity];
  });
  return best;
}

function byAnchor(entries: readonly (readonly [string, Target])[]): ReadonlyMap<string, readonly Target[]> {
  const targets = new Map<string, Target[]>();
  for (const [anchor, target] of entries) {
    const key = foldText(anchor);
    targets.set(key, [...(targets.get(key) ?? []), target]);
  }
  return targets;
}

const ALL = CREDENTIAL_TYPES.flatMap((row) => row.formats.map((format) => ({ row, format })));

const PREFIXED = byAnchor(
  ALL.filter(({ format }) => format.near === undefined).flatMap(({ row, format }) => {
    const segment = anchorSegment(format);
    const anchor = format.segments[segment];
    if (anchor?.kind !== "literal") throw new Error(`${row.type}: a form without fixed text needs words`);
    return [...new Set(anchor.texts)].map((text) => [text, { row, format, segment }] as const);
  }),
);

const NAMED = byAnchor(
  ALL.flatMap(({ row, format }) =>
    (format.near ?? []).map((word) => [word, { row, format, segment: 0 }] as const),
  ),
);

/** Those with words of a vendor are in it as well: the prefix alone stands for itself where nothing else does. */
const FILLED = new Map<string, readonly FilledForm[]>();
for (const form of ALL.flatMap(({ format }) => filledForms(format))) {
  const key = foldText(form.prefix);
  FILLED.set(key, [...(FILLED.get(key) ?? []), form]);
}

/** What may follow an anchor, where a run follows it in all formats: one look turns most hits away. */
function followers(targets: readonly Target[], isFilled: boolean): Uint8Array | undefined {
  const table = new Uint8Array(128);
  for (const { format, segment } of targets) {
    const next = format.segments[segment + 1];
    if (next?.kind !== "run" || next.min === 0) return undefined;
    for (let code = 0; code < 128; code++)
      if (inAlphabet(next.alphabet, code) || (isFilled && isFillerUnit(code))) table[code] = 1;
  }
  return table;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function prefixedRule([anchor, targets]: readonly [string, readonly Target[]]): Rule {
  const certain = targets.filter(
    ({ format }) => format.isWeak !== true && fixedLength(format) >= MIN_CERTAIN_PREFIX,
  );
  const written = distinct(
    targets.flatMap(({ format, segment }) => {
      const literal = format.segments[segment];
      return literal?.kind === "literal" ? literal.texts.filter((text) => foldText(text) === anchor) : [];
    }),
  );
  const filled = FILLED.get(anchor) ?? [];
  const next = followers(targets, filled.length > 0);
  return {
    literals: [anchor],
    at(text: string, start: number, end: number, context: TextContext, emit: Emit): void {
      if (next !== undefined && next[text.charCodeAt(end)] !== 1) return;
      for (const form of written) {
        if (!text.startsWith(form, start)) continue;
        emitAll(text, context.origin === "transformed" ? certain : targets, start, emit);
        const isFilled = filled.length > 0 && isFillerUnit(text.charCodeAt(end));
        const match =
          isFilled && context.origin !== "transformed" ? filledAt(text, start, filled) : undefined;
        if (match !== undefined) emit(match);
        return;
      }
    },
  };
}

function namedRule([word, targets]: readonly [string, readonly Target[]]): Rule {
  const shortest = Math.min(...targets.map(({ format }) => leastLength(format)));
  return {
    literals: [word],
    at(text: string, start: number, end: number, context: TextContext, emit: Emit): void {
      if (context.origin === "transformed") return;
      findNamedValue(text, start, end, shortest, (at, isLinked) => {
        const matches = targets.flatMap((target) => matchAt(text, target, at) ?? []);
        if (matches.length === 0 || !isLinked()) return false;
        matches.forEach(emit);
        return true;
      });
    },
  };
}

/** Credentials with a format that their vendor documents, behind the engine's one search for literals. */
export const vendorRules: readonly Rule[] = [
  ...[...PREFIXED].map(prefixedRule),
  ...[...NAMED].map(namedRule),
];

const NAME_WORDS = [...NAMED.keys()];
const NAME_TARGETS = [...NAMED.values()];
/** Only for names of members, which are short. */
const NAME_AUTOMATON = createAutomaton(NAME_WORDS);

/** A member's whole value, read by the name of the member: `{"heroku_api_key": "…"}`. */
export function scanNamedCredential(text: string, name: string, emit: Emit): void {
  if (text.length > MAX_NAMED_VALUE || name.length > 128 || !nameTells(name)) return;
  const start = SCHEME.exec(text)?.[0].length ?? 0;
  const end = text.trimEnd().length;
  NAME_AUTOMATON.scan(name, (word) => {
    emitAll(text, NAME_TARGETS[word] ?? [], start, (match) => {
      if (match.end === end) emit(match);
    });
  });
}

const OWASP = ["LLM02:2025", "MCP01:2025"] as const;
const INFO: ReadonlyMap<string, TypeInfo> = new Map(
  CREDENTIAL_TYPES.map(({ type, title, provider, severity }) => [
    type,
    { title, provider, severity, owasp: OWASP },
  ]),
);

/** What a type of the tables is; `undefined` for a type that is in none of them. */
export function describeCredential(type: string): TypeInfo | undefined {
  return INFO.get(type);
}
