import { rootOf, verifyInclusion } from "@portcullis/ledger";
import { expect, it } from "vitest";
import { naiveLeaf, naiveRoot } from "../../../test/support/naive-tree.ts";
import { appendLeaves } from "./append-leaves.ts";
import {
  frontierOfRange,
  intervalsOf,
  MissingNodeError,
  type NodeLookup,
  proofOf,
  proofRanges,
} from "./tree-reads.ts";

const SIZE = 66_000;
const leaves = Array.from({ length: SIZE }, (_, index) => naiveLeaf(`leaf ${index}`));
const stored = new Map(
  appendLeaves(0, [], leaves).nodes.map(({ level, index, hash }) => [`${level}:${index}`, hash]),
);
const lookup: NodeLookup = (level, index) => (level === 0 ? leaves[index] : stored.get(`${level}:${index}`));
const sizes = [1, 2, 255, 256, 257, 511, 4_096, 65_535, 65_536, 65_537, SIZE];

it.each(sizes)("finds the root and every kind of proof of the first %i leaves", (size) => {
  const root = naiveRoot(leaves.slice(0, size));
  expect(Buffer.from(rootOf(frontierOfRange({ first: 0, count: size }, lookup)))).toEqual(Buffer.from(root));
  for (const index of [0, 1, 127, 255, 256, size >> 1, size - 257, size - 2, size - 1]) {
    const leaf = leaves[index];
    if (index < 0 || index >= size || leaf === undefined) continue;
    const proof = proofOf(index, size, lookup);
    expect(verifyInclusion(leaf, index, size, proof, root)).toBe(true);
  }
});

it("needs few rows, however large the log is", () => {
  const size = 100_000_000 - 1;
  for (const index of [0, 1, 12_345_678, 67_108_863, size - 1]) {
    const rows = intervalsOf(proofRanges(index, size)).reduce((sum, { count }) => sum + count, 0);
    expect(rows).toBeLessThan(2_500);
  }
  const frontier = intervalsOf([{ first: 0, count: size }]).reduce((sum, { count }) => sum + count, 0);
  expect(frontier).toBeLessThan(1_100);
});

it("never makes up a hash that is not there", () => {
  const holed: NodeLookup = (level, index) => (level === 8 && index === 3 ? undefined : lookup(level, index));
  expect(() => proofOf(0, SIZE, holed)).toThrow(MissingNodeError);
});

it("reads all that the proofs of several leaves need, and each of it once", () => {
  for (const size of [3, 8, 13, 300]) {
    for (let one = 0; one < size; one += 1) {
      const other = (one * 7 + 1) % size;
      const ranges = [...proofRanges(one, size), ...proofRanges(other, size)];
      const read = new Set(
        intervalsOf(ranges).flatMap(({ level, first, count }) =>
          Array.from({ length: count }, (_, offset) => `${level}:${first + offset}`),
        ),
      );
      const limited: NodeLookup = (level, index) =>
        read.has(`${level}:${index}`) ? lookup(level, index) : undefined;
      for (const index of [one, other]) expect(() => proofOf(index, size, limited)).not.toThrow();
    }
  }
});
