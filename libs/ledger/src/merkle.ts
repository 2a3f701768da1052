import { createHash } from "node:crypto";

/**
 * Merkle trees with the hashing of RFC 9162, section 2.1: leaves and nodes have domains of their own, so that none can pass for the other. Hashes are
 * 32 bytes; sizes and indices are integers below 2^53.
 */
export type Hash = Uint8Array;

/** The hashes of the complete subtrees that a tree consists of, the largest first: all that is needed to go on adding leaves. */
export type Frontier = readonly Hash[];

const HASH_BYTES = 32;
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

const sha256 = (...parts: readonly (Uint8Array | string)[]): Hash => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** @param data bytes, or text in UTF-8 */
export const leafHash = (data: Uint8Array | string): Hash => sha256(LEAF, data);
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(NODE, left, right);
/** The root of a tree without a leaf: the hash of nothing. */
export const emptyRoot: Hash = sha256();

export const isSameHash = (a: Hash, b: Hash): boolean =>
  a.length === HASH_BYTES && b.length === HASH_BYTES && Buffer.compare(a, b) === 0;

export const rootOf = (frontier: Frontier): Hash =>
  frontier.length === 0 ? emptyRoot : frontier.reduceRight((right, left) => nodeHash(left, right));

/** Appends leaves, given by their hashes. */
export const extend = (
  size: number,
  frontier: Frontier,
  leaves: Iterable<Hash>,
): { readonly size: number; readonly frontier: Frontier } => {
  const stack = [...frontier];
  let count = size;
  for (const leaf of leaves) {
    let hash = leaf;
    // A leaf completes one subtree for each of the trailing ones of the size.
    for (let rest = count; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = stack.pop();
      if (left === undefined) throw new RangeError("the frontier is not that of a tree of this size");
      hash = nodeHash(left, hash);
    }
    stack.push(hash);
    count += 1;
  }
  return { size: count, frontier: stack };
};

/** A complete subtree: it holds the leaves from `index × 2^level` on, 2^level of them. */
export type Subtree = { readonly level: number; readonly index: number };

/** Which complete subtrees the frontier of a tree of this size consists of, the largest first. */
export const frontierRanges = (size: number): readonly Subtree[] => {
  const found: Subtree[] = [];
  let first = 0;
  for (let level = 52; level >= 0; level -= 1) {
    const width = 2 ** level;
    if (size - first < width) continue;
    found.push({ level, index: first / width });
    first += width;
  }
  return found;
};

const largestPowerBelow = (size: number): number => {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
};

/** Leaves from `first` on, `count` of them; its hash is that of the tree of just these. */
export type LeafRange = { readonly first: number; readonly count: number };

/** The ranges of leaves whose hashes are the inclusion proof of a leaf, in the proof's order (RFC 9162, section 2.1.3.1). */
export const inclusionRanges = (index: number, size: number): readonly LeafRange[] => {
  if (index < 0 || index >= size) throw new RangeError("the tree has no such leaf");
  const ranges: LeafRange[] = [];
  let first = 0;
  let count = size;
  while (count > 1) {
    const half = largestPowerBelow(count);
    if (index - first < half) {
      ranges.push({ first: first + half, count: count - half });
      count = half;
    } else {
      ranges.push({ first, count: half });
      first += half;
      count -= half;
    }
  }
  return ranges.toReversed();
};

/** Whether a leaf stands at this place of the tree with this root (RFC 9162, section 2.1.3.2). */
export const verifyInclusion = (
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean => {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  const ranges = inclusionRanges(index, size);
  if (proof.length !== ranges.length || proof.some((hash) => hash.length !== HASH_BYTES)) return false;
  const computed = ranges.reduce((hash, { first }, at) => {
    const other = proof[at] ?? emptyRoot;
    return first < index ? nodeHash(other, hash) : nodeHash(hash, other);
  }, leaf);
  return isSameHash(computed, root);
};

/** The ranges whose hashes show that a tree grew out of a smaller one (RFC 9162, section 2.1.4.1). */
export const consistencyRanges = (smaller: number, size: number): readonly LeafRange[] => {
  if (smaller < 1 || smaller > size) throw new RangeError("not a tree that this one grew out of");
  const ranges: LeafRange[] = [];
  let first = 0;
  let count = size;
  let isWhole = true;
  while (smaller - first < count) {
    const half = largestPowerBelow(count);
    if (smaller - first <= half) {
      ranges.push({ first: first + half, count: count - half });
      count = half;
    } else {
      ranges.push({ first, count: half });
      first += half;
      count -= half;
      isWhole = false;
    }
  }
  return (isWhole ? ranges : [...ranges, { first, count }]).toReversed();
};

/** Whether the tree with the second root begins with the leaves of the one with the first (RFC 9162, section 2.1.4.2). */
export const verifyConsistency = (
  first: { readonly size: number; readonly root: Hash },
  second: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean => {
  if (first.size > second.size) return false;
  if (first.size === second.size) return proof.length === 0 && isSameHash(first.root, second.root);
  if (first.size === 0) return proof.length === 0 && isSameHash(first.root, emptyRoot);
  const ranges = consistencyRanges(first.size, second.size);
  if (proof.length !== ranges.length || proof.some((hash) => hash.length !== HASH_BYTES)) return false;
  // Where the smaller tree is a complete subtree of the larger one, its own root is the first hash.
  const isWhole = ranges.every((range) => range.first >= first.size);
  let [old, grown] = isWhole ? [first.root, first.root] : [proof[0] ?? emptyRoot, proof[0] ?? emptyRoot];
  for (let at = isWhole ? 0 : 1; at < ranges.length; at += 1) {
    const hash = proof[at] ?? emptyRoot;
    if ((ranges[at]?.first ?? 0) >= first.size) grown = nodeHash(grown, hash);
    else [old, grown] = [nodeHash(hash, old), nodeHash(hash, grown)];
  }
  return isSameHash(old, first.root) && isSameHash(grown, second.root);
};
