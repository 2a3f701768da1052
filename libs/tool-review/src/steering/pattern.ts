import type { Concept } from "./concepts.ts";
import type { Hit, Language } from "./phrasebook.ts";

/**
 * A pattern is concepts in their order, separated by blanks: `not ~12 inform|show ~30 user`. `~n` allows that many
 * characters before the next one (40 where nothing is said), `~=n` the same within one clause, `//` lets it be in the
 * following sentence, `@ja,de` at the end limits the pattern to languages whose word order it is.
 */
type Slot = {
  readonly concepts: ReadonlySet<Concept>;
  readonly gap: number;
  readonly isStrict: boolean;
  readonly mayCross: boolean;
};
export type Pattern = { readonly slots: readonly Slot[]; readonly languages: ReadonlySet<Language> | null };

const DEFAULT_GAP = 40;
/** What one sentence adds to a distance that crosses into the next. */
const CROSSING = 60;

export const parsePattern = (text: string): Pattern => {
  const slots: Slot[] = [];
  let gap = DEFAULT_GAP;
  let isStrict = false;
  let mayCross = false;
  let languages: Pattern["languages"] = null;
  for (const part of text.split(" ")) {
    if (part === "//") mayCross = true;
    else if (part.startsWith("~")) {
      isStrict = part.startsWith("~=");
      gap = Number(part.slice(isStrict ? 2 : 1));
    } else if (part.startsWith("@")) languages = new Set(part.slice(1).split(",") as Language[]);
    else {
      slots.push({ concepts: new Set(part.split("|") as Concept[]), gap, isStrict, mayCross });
      gap = DEFAULT_GAP;
      isStrict = false;
      mayCross = false;
    }
  }
  return { slots, languages };
};

/** Said in English inside of text in any language: file names, technical words. */
const UNIVERSAL: ReadonlySet<Concept> = new Set([
  "private_file",
  "secret",
  "system_prompt",
  "sink",
  "address",
  "field",
  "harm",
  "model",
  "redirect",
]);

export type PlacedHit = Hit & { readonly sentence: number; readonly clause: number };
export type Place = {
  readonly sentence: number;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
};

export type Reach = Place & { readonly first: Place };

export const speaks = (hit: Hit, language: Language): boolean =>
  hit.language === language || (hit.language === "en" && UNIVERSAL.has(hit.concept));

const isClose = (last: Place, hit: PlacedHit, slot: Slot): boolean => {
  if (last.sentence === hit.sentence && slot.isStrict && last.clause !== hit.clause) return false;
  if (last.sentence === hit.sentence) return hit.start >= last.end && hit.start - last.end <= slot.gap;
  return slot.mayCross && last.sentence + 1 === hit.sentence && hit.start <= slot.gap + CROSSING;
};

/**
 * Takes a pattern one hit further. `reached` holds, for each slot, the latest place where the pattern came that far: the
 * latest is the closest, so nothing is missed, and a hit costs a constant time. Answers with the first place of a match.
 */
export const advance = (
  { slots }: Pattern,
  reached: (Reach | undefined)[],
  hit: PlacedHit,
): Place | undefined => {
  for (let index = slots.length - 1; index >= 0; index--) {
    const slot = slots[index];
    if (slot === undefined || !slot.concepts.has(hit.concept)) continue;
    const last = reached[index - 1];
    if (index > 0 && (last === undefined || !isClose(last, hit, slot))) continue;
    const { sentence, clause, start, end } = hit;
    const first = last?.first ?? { sentence, clause, start, end };
    if (index === slots.length - 1) return first;
    reached[index] = { sentence, clause, start, end, first };
  }
  return undefined;
};
