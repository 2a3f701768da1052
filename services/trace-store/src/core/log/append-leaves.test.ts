import { rootOf } from "@portcullis/ledger";
import { expect, it } from "vitest";
import { naiveLeaf, naiveRoot } from "../../../test/support/naive-tree.ts";
import { type Appended, appendLeaves, type TreeNode } from "./append-leaves.ts";

const leaves = Array.from({ length: 70_000 }, (_, index) => naiveLeaf(`leaf ${index}`));
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString("hex");

/** Appends all leaves up to `total` in pieces of the given sizes, again and again. */
const appendIn = (pieces: readonly number[], total: number): Appended => {
  let state: Appended = { size: 0, frontier: [], nodes: [] };
  const nodes: TreeNode[] = [];
  for (let turn = 0; state.size < total; turn += 1) {
    const piece = leaves.slice(state.size, Math.min(total, state.size + (pieces[turn % pieces.length] ?? 1)));
    state = appendLeaves(state.size, state.frontier, piece);
    nodes.push(...state.nodes);
  }
  return { ...state, nodes };
};

it.each([
  [[1], 700],
  [[255, 1, 256, 257], 5_000],
  [[3, 1_000, 17], 20_000],
  [[10_000], 70_000],
])("gives the RFC's root in pieces of %j", (pieces, total) => {
  const { size, frontier, nodes } = appendIn(pieces, total);
  expect(size).toBe(total);
  expect(hex(rootOf(frontier))).toBe(hex(naiveRoot(leaves.slice(0, total))));
  for (const { level, index, hash } of nodes) {
    const width = 2 ** level;
    expect(hex(hash)).toBe(hex(naiveRoot(leaves.slice(index * width, (index + 1) * width))));
  }
  const expected = [8, 16, 24].flatMap((level) =>
    Array.from({ length: Math.floor(total / 2 ** level) }, (_, index) => `${level}:${index}`),
  );
  expect(nodes.map(({ level, index }) => `${level}:${index}`).toSorted()).toEqual(expected.toSorted());
});

it("adds nothing where there is nothing", () => {
  const { frontier } = appendIn([300], 300);
  expect(appendLeaves(300, frontier, [])).toEqual({ size: 300, frontier, nodes: [] });
});
