import type { DefinitionChange } from "@portcullis/contracts";
import { showChange, showOne } from "./show.ts";
import { type Described, unifiedDiff } from "./unified.ts";
import { type Difference, differences } from "./walk.ts";

const MAX_CHANGES = 200;

export type Comparison = { readonly changes: readonly DefinitionChange[]; readonly diff: string };

const shown = (difference: Difference): DefinitionChange => {
  const { kind, pointer } = difference;
  switch (kind) {
    case "added":
      return { kind, pointer, before: null, after: showOne(difference.after) };
    case "removed":
      return { kind, pointer, before: showOne(difference.before), after: null };
    case "changed":
      return { kind, pointer, ...showChange(difference.before, difference.after) };
  }
};

const instructionChange = (before: string | null, after: string | null): readonly Difference[] => {
  const pointer = "/instructions";
  if (before === after) return [];
  if (before === null) return [{ kind: "added", pointer, after }];
  return [
    after === null ? { kind: "removed", pointer, before } : { kind: "changed", pointer, before, after },
  ];
};

/**
 * What changed between two definitions of a tool, leaf by leaf. The order of members does not count; elements of arrays
 * that name themselves are matched by their names. Bounded: at most 200 changes, and a diff of at most 64 KiB or so.
 *
 * @example
 * compareDefinitions(
 *   { definition: { name: "add", description: "Adds." }, instructions: null },
 *   { definition: { name: "add", description: "Adds.\u200b" }, instructions: null },
 * ).changes; // [{ kind: "changed", pointer: "/description", before: "Adds.", after: "Adds.\\u{200b}" }]
 */
export const compareDefinitions = (before: Described, after: Described): Comparison => {
  const changes: DefinitionChange[] = instructionChange(before.instructions, after.instructions).map(shown);
  const diff = unifiedDiff(before, after);
  for (const difference of differences(before.definition, after.definition)) {
    if (changes.length === MAX_CHANGES - 1) {
      const rest = { before: "…", after: "… (more changes than are listed)" };
      return { changes: [...changes, { kind: "changed", pointer: "", ...rest }], diff };
    }
    changes.push(shown(difference));
  }
  return { changes, diff };
};
