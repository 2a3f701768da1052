import type { Emit, Rule, TextContext } from "../detector.ts";
import { isAlnum } from "../text/characters.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { digitRunStarts } from "./digit-groups.ts";
import { isValuesOnly, mayGuess, namesOther, wordsOfName, wordTest } from "./evidence.ts";
import { type FormIndex, type IdSpec, indexForms } from "./id-spec.ts";
import { ID_SPECS } from "./ids/index.ts";

const SCORE = {
  word: 0.95,
  strong: 0.9,
  telling: 0.8,
  whole: 0.83,
  unchecked: 0.86,
  wholeUnchecked: 0.82,
} as const;
/** How far after and before a word for it an identifier may stand. */
const AHEAD = 48;
const BEHIND = 24;
/** A longer text is no single value of the member that names it. */
const MAX_NAMED = 64;
/** Words this short stand inside others too often to be matched there. */
const SHORT_WORD = 5;

const isChecked = ({ check, strength }: IdSpec): boolean => check !== undefined && strength !== "context";
/** Needs nothing beside it: a strong check, or a form that tells. */
const SELF_EVIDENT = indexForms(
  ID_SPECS.filter(isChecked).map((spec) => (spec.strength === "strong" ? spec : { ...spec, forms: [] })),
);
const WHOLE = indexForms(ID_SPECS.filter((spec) => spec.whole ?? isChecked(spec)));

function passes({ check }: IdSpec, id: string): boolean {
  return check === undefined || check(id);
}

/** Milliseconds of this era, the commonest bare number of thirteen digits. */
function isEpochMillis(id: string): boolean {
  return /^1[4-8]\d{11}$/.test(id);
}

/** Milliseconds whose first digits are also a year and a month. */
function isDatedMillis(id: string): boolean {
  return /^17(?:0[1-9]|1[0-2])\d{9}$/.test(id);
}

function isBareNumber(id: string): boolean {
  return /^\d+$/.test(id);
}

/** A candidate that stands for itself. */
function emitSelfEvident(candidate: Candidate, name: string, emit: Emit): void {
  const { start, end, id, hasLower, isInRow, forms } = candidate;
  if (hasLower) return;
  const isOther = isBareNumber(id) && (isDatedMillis(id) || namesOther(name));
  for (const { spec, isTelling } of forms) {
    const isStrong = spec.strength === "strong" && !isOther;
    if (!isStrong && !(isTelling && !isInRow)) continue;
    if (passes(spec, id))
      emit({ start, end, type: spec.type, score: isStrong ? SCORE.strong : SCORE.telling });
  }
}

/** A candidate in a text that is values only. */
function emitWhole(text: string, { start, end, id, isInRow, forms }: Candidate, emit: Emit): void {
  // Numbers in groups that blanks join to more digits may be any part of a longer number.
  if (isInRow && text.slice(start, end).includes(" ")) return;
  if (isEpochMillis(id)) return;
  for (const { spec } of forms) {
    if (!passes(spec, id)) continue;
    emit({ start, end, type: spec.type, score: isChecked(spec) ? SCORE.whole : SCORE.wholeUnchecked });
  }
}

/** A candidate beside a word for some of the specs, or under a member name that is one. */
function emitNamed({ start, end, id, forms }: Candidate, emit: Emit): void {
  for (const { spec } of forms) {
    if (!passes(spec, id)) continue;
    emit({ start, end, type: spec.type, score: isChecked(spec) ? SCORE.word : SCORE.unchecked });
  }
}

const WORD_TESTS = ID_SPECS.map((spec) => [spec, wordTest(spec.words)] as const);
const MAX_NAMES = 512;
const indexByName = new Map<string, FormIndex | undefined>();

/** The forms that a member name, as words, announces. */
function formsOfName(name: string): FormIndex | undefined {
  if (indexByName.has(name)) return indexByName.get(name);
  const specs = WORD_TESTS.filter(([, isNear]) => isNear(name)).map(([spec]) => spec);
  if (indexByName.size >= MAX_NAMES) indexByName.clear();
  const index = specs.length === 0 ? undefined : indexForms(specs);
  indexByName.set(name, index);
  return index;
}

/** Identifiers by their check digits, their form, the member name, or as the whole text. */
export function scanIdentifiers(
  text: string,
  starts: readonly number[],
  context: TextContext,
  emit: Emit,
): void {
  if (starts.length === 0) return;
  const name = wordsOfName(context.name);
  findCandidates(text, SELF_EVIDENT, starts, (candidate) => emitSelfEvident(candidate, name, emit));
  const named = name === "" || text.length > MAX_NAMED ? undefined : formsOfName(name);
  if (named !== undefined) findCandidates(text, named, starts, (candidate) => emitNamed(candidate, emit));
  const mayBeWhole = context.kind === "prompt" && context.origin === "plain" && !namesOther(name);
  if (mayBeWhole && isValuesOnly(text))
    findCandidates(text, WHOLE, starts, (candidate) => emitWhole(text, candidate, emit));
}

/** Ways in which a phrase is written in prose, member names and headers. */
function literalsOf(word: string): string[] {
  if (!word.includes(" ")) return [word];
  return [" ", "_", "-", ""].map((joint) => word.replaceAll(" ", joint));
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 0xbf && code < 0x250);
}

/** A word begins here: after no letter or digit, or with the capital of a `camelCase` name. */
function beginsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (!isLetter(before) && !isAlnum(before)) return true;
  const first = text.charCodeAt(start);
  return first > 64 && first < 91 && before > 96 && before < 123;
}

function ruleOf(literals: readonly string[], specs: readonly IdSpec[]): Rule {
  let index: FormIndex | undefined;
  return {
    literals,
    at(text, start, end, context, emit) {
      const first = text.charCodeAt(start);
      if (!mayGuess(context) || (isLetter(first) && !beginsWord(text, start))) return;
      if (end - start <= SHORT_WORD && isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)))
        return;
      index ??= indexForms(specs);
      const visit = (candidate: Candidate): void => emitNamed(candidate, emit);
      findCandidates(text, index, digitRunStarts(text, end, Math.min(text.length, end + AHEAD)), visit);
      findCandidates(text, index, digitRunStarts(text, Math.max(0, start - BEHIND), start), visit);
    },
  };
}

function wordRules(): Rule[] {
  const byLiteral = new Map<string, Set<IdSpec>>();
  for (const spec of ID_SPECS) {
    for (const literal of spec.words.flatMap(literalsOf)) {
      const specs = byLiteral.get(literal) ?? new Set();
      byLiteral.set(literal, specs.add(spec));
    }
  }
  const numbers = new Map(ID_SPECS.map((spec, number) => [spec, number]));
  const groups = new Map<string, { readonly literals: string[]; readonly specs: readonly IdSpec[] }>();
  for (const [literal, specs] of byLiteral) {
    const key = [...specs].map((spec) => numbers.get(spec)).join();
    const group = groups.get(key) ?? { literals: [], specs: [...specs] };
    groups.set(key, group);
    group.literals.push(literal);
  }
  return [...groups.values()].map(({ literals, specs }) => ruleOf(literals, specs));
}

/** Identifiers that need a word beside them are looked for only there. */
export const identifierRules: readonly Rule[] = wordRules();
