import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consistencyRanges,
  emptyRoot,
  extend,
  type Hash,
  inclusionRanges,
  leafHash,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "./merkle.ts";

const sha256 = (...parts: readonly Uint8Array[]): Hash =>
  createHash("sha256").update(Buffer.concat(parts)).digest();
const split = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);
/** MTH of RFC 9162, section 2.1.1, word for word. */
const mth = (leaves: readonly Uint8Array[]): Hash => {
  const [only] = leaves;
  if (only === undefined) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), only);
  const k = split(leaves.length);
  return sha256(Uint8Array.of(1), mth(leaves.slice(0, k)), mth(leaves.slice(k)));
};

const data = Array.from({ length: 70 }, (_, index) => new TextEncoder().encode(`leaf ${index}`));
const hashes = data.map(leafHash);
const proofOf = (ranges: ReturnType<typeof inclusionRanges>): readonly Hash[] =>
  ranges.map(({ first, count }) => mth(data.slice(first, first + count)));
const flip = (hash: Hash, at = 0): Hash => hash.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe("a tree", () => {
  it("has the root that the RFC defines, whatever the steps in which it grew", () => {
    expect(emptyRoot).toEqual(mth([]));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 8 }), (steps) => {
        let tree: ReturnType<typeof extend> = { size: 0, frontier: [] };
        for (const step of steps) {
          tree = extend(tree.size, tree.frontier, hashes.slice(tree.size, Math.min(70, tree.size + step)));
        }
        expect(rootOf(tree.frontier)).toEqual(mth(data.slice(0, tree.size)));
      }),
    );
  });

  it("tells a leaf from a node: no pair of hashes passes for a leaf", () => {
    const [left = emptyRoot, right = emptyRoot] = hashes;
    expect(leafHash(Buffer.concat([left, right]))).not.toEqual(nodeHash(left, right));
  });

  it("does not grow from a state that is not its own", () => {
    expect(() => extend(3, hashes.slice(0, 1), hashes.slice(3, 5))).toThrow(RangeError);
  });
});

describe("an inclusion proof", () => {
  it("holds for every leaf of every size, and for no other place", () => {
    for (let size = 1; size <= 40; size += 1) {
      const root = mth(data.slice(0, size));
      for (let index = 0; index < size; index += 1) {
        const proof = proofOf(inclusionRanges(index, size));
        const leaf = hashes[index] ?? emptyRoot;
        expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(leaf, (index + 1) % (size + 1), size, proof, root)).toBe(false);
      }
    }
  });

  it("holds for nothing that differs in a leaf, a hash, their order, their number or the root", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 70 }), fc.nat(), fc.nat(), (size, pick, where) => {
        const index = pick % size;
        const leaf = hashes[index] ?? emptyRoot;
        const root = mth(data.slice(0, size));
        const proof = proofOf(inclusionRanges(index, size));
        const at = where % proof.length;
        const refused = (...args: Parameters<typeof verifyInclusion>): void =>
          expect(verifyInclusion(...args)).toBe(false);
        refused(flip(leaf, where % 32), index, size, proof, root);
        refused(leaf, index, size, proof.with(at, flip(proof[at] ?? root, where % 32)), root);
        refused(leaf, index, size, proof.slice(1), root);
        refused(leaf, index, size, [...proof, root], root);
        refused(leaf, index, size, proof, flip(root, where % 32));
        if (proof.length > 1) refused(leaf, index, size, proof.toReversed(), root);
      }),
    );
  });
});

describe("a consistency proof", () => {
  it("holds for every pair of sizes, and for no tree that differs in what was before", () => {
    for (let size = 1; size <= 33; size += 1) {
      const second = { size, root: mth(data.slice(0, size)) };
      for (let smaller = 1; smaller <= size; smaller += 1) {
        const first = { size: smaller, root: mth(data.slice(0, smaller)) };
        const proof = smaller === size ? [] : proofOf(consistencyRanges(smaller, size));
        expect(verifyConsistency(first, second, proof)).toBe(true);
        expect(verifyConsistency({ ...first, root: flip(first.root) }, second, proof)).toBe(false);
        expect(verifyConsistency(first, { ...second, root: flip(second.root) }, proof)).toBe(false);
        expect(verifyConsistency(first, second, [...proof, second.root])).toBe(false);
      }
    }
    expect(
      verifyConsistency(
        { size: 2, root: mth(data.slice(0, 2)) },
        { size: 1, root: mth(data.slice(0, 1)) },
        [],
      ),
    ).toBe(false);
  });
});
