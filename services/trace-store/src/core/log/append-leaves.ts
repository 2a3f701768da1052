import { extend, type Frontier } from "@portcullis/ledger";

/** Every 8th level of a tree is stored: 0 are the leaves, 8 the subtrees of 256 of them, and so on. */
export const LEVEL_STEP = 8;
const TILE = 2 ** LEVEL_STEP;
/** Enough for 2^48 leaves. */
const LEVELS = 6;

/** A complete subtree: number `index` of those with 2^`level` leaves. */
export type TreeNode = { readonly level: number; readonly index: number; readonly hash: Uint8Array };

export type Appended = {
  readonly size: number;
  readonly frontier: Frontier;
  /** Subtrees of the stored levels above the leaves that were completed. */
  readonly nodes: readonly TreeNode[];
};

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
};

/** Hashes from a frontier's end that belong to the tile under way of each stored level, the leaves first. */
const splitFrontier = (size: number, frontier: Frontier): readonly Frontier[] => {
  const parts: Frontier[] = [];
  let end = frontier.length;
  for (let step = 0; step < LEVELS; step += 1) {
    const count = ones(Math.floor(size / TILE ** step) % TILE);
    parts.push(frontier.slice(end - count, end));
    end -= count;
  }
  return parts;
};

/**
 * Appends leaf hashes to a tree of which only the frontier is known.
 * @param frontier hashes of the complete subtrees of the tree, the largest first
 */
export const appendLeaves = (size: number, frontier: Frontier, leaves: readonly Uint8Array[]): Appended => {
  const nodes: TreeNode[] = [];
  const parts: Frontier[] = [];
  let items = leaves;
  splitFrontier(size, frontier).forEach((before, step) => {
    let part = before;
    let count = Math.floor(size / TILE ** step);
    const completed: Uint8Array[] = [];
    for (let at = 0; at < items.length; ) {
      const room = TILE - (count % TILE);
      const chunk = items.slice(at, at + room);
      part = extend(count % TILE, part, chunk).frontier;
      count += chunk.length;
      at += chunk.length;
      const [root] = part;
      if (count % TILE !== 0 || root === undefined) continue;
      nodes.push({ level: (step + 1) * LEVEL_STEP, index: count / TILE - 1, hash: root });
      completed.push(root);
      part = [];
    }
    parts.push(part);
    items = completed;
  });
  return { size: size + leaves.length, frontier: parts.toReversed().flat(), nodes };
};
