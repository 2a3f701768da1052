import { pick, type Random } from "./random.ts";
import type { CorpusRow, RowMeta } from "./row.ts";

/** Words by the name of their slot; a word may have slots of its own. */
export type Slots = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{([a-z]+)\}/g;

const fill = (shape: string, slots: Slots, random: Random): string =>
  shape.replaceAll(SLOT, (_, name: string) => fill(pick(random, slots[name] ?? []), slots, random));

/** Share of the sentences that lose their full stop, as many results do. */
const WITHOUT_STOP = 0.3;

const asSentence = (text: string, random: Random): string => {
  const spelt = text.replaceAll(/\b(an?) (?=[aeio]|un(?!i))/gi, "an ").replaceAll(/\ban (?![aeiou])/gi, "a ");
  const begun = spelt.charAt(0).toUpperCase() + spelt.slice(1);
  return begun.endsWith(".") && random() < WITHOUT_STOP ? begun.slice(0, -1) : begun;
};

/** `each` texts of every shape, such as `the {thing} of the {whole}.`; what they share is their shape. */
export const made = (
  meta: RowMeta,
  shapes: string,
  slots: Slots,
  each: number,
  random: Random,
): readonly CorpusRow[] =>
  shapes
    .trim()
    .split("\n")
    .flatMap((line): readonly CorpusRow[] => {
      const shape = line.trim();
      const texts = Array.from({ length: each }, () => asSentence(fill(shape, slots, random), random));
      return [...new Set(texts)].map((text) => ({ ...meta, shape, text }));
    });

/** Words of a list, parted by commas. */
export const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());
