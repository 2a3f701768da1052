import {
  emptyRoot,
  extend,
  type Frontier,
  frontierRanges,
  inclusionRanges,
  rootOf,
} from "@portcullis/ledger";
import { LEVEL_STEP } from "./append-leaves.ts";

/** Stored hashes that follow each other: level 0 are the leaves. */
export type Interval = { readonly level: number; readonly first: number; readonly count: number };
/** A range of leaves, aligned as the ranges of RFC 9162 are: `first` is a multiple of every subtree in it. */
export type LeafRange = { readonly first: number; readonly count: number };
/** A stored hash, or undefined where it is not there. */
export type NodeLookup = (level: number, index: number) => Uint8Array | undefined;

/** The complete subtrees that a range consists of, the largest first, each as the stored hashes below it. */
const intervalsOfRange = ({ first, count }: LeafRange): readonly Interval[] =>
  frontierRanges(count).map(({ level, index }) => {
    const stored = Math.floor(level / LEVEL_STEP) * LEVEL_STEP;
    const width = 2 ** (level - stored);
    return { level: stored, first: (first / 2 ** level + index) * width, count: width };
  });

/** What has to be read to know the hashes of some ranges; of intervals that begin in one place the longest. */
export const intervalsOf = (ranges: readonly LeafRange[]): readonly Interval[] => {
  const longest = new Map<string, Interval>();
  for (const interval of ranges.flatMap(intervalsOfRange)) {
    const key = `${interval.level}:${interval.first}`;
    if ((longest.get(key)?.count ?? 0) < interval.count) longest.set(key, interval);
  }
  return [...longest.values()];
};

/** The tree is not whole: a hash that must be there is not. */
export class MissingNodeError extends Error {
  constructor(level: number, index: number) {
    super(`the log has no hash ${index} of level ${level}`);
    this.name = "MissingNodeError";
  }
}

/**
 * Hashes of the complete subtrees of a range, the largest first.
 * @throws MissingNodeError
 */
export const frontierOfRange = (range: LeafRange, lookup: NodeLookup): Frontier =>
  intervalsOfRange(range).map(({ level, first, count }) => {
    const hashes = Array.from({ length: count }, (_, offset) => {
      const hash = lookup(level, first + offset);
      if (hash === undefined) throw new MissingNodeError(level, first + offset);
      return hash;
    });
    return extend(0, [], hashes).frontier[0] ?? emptyRoot;
  });

/** The ranges whose hashes are the inclusion proof of a leaf, in the proof's order (RFC 9162, section 2.1.3). */
export const proofRanges = (index: number, size: number): readonly LeafRange[] =>
  inclusionRanges(index, size);

/** @throws MissingNodeError */
export const proofOf = (index: number, size: number, lookup: NodeLookup): readonly Uint8Array[] =>
  proofRanges(index, size).map((range) => rootOf(frontierOfRange(range, lookup)));
