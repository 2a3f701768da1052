import type { Document } from "./documents.ts";
import type { HeldOut } from "./evaluate.ts";

/** Log-odds of a model that has not seen the set. */
const CANNOT_BE_SEEN = -0.5;

/** Orders without the documents that they are put into, ordinary questions among them; another set embeds them all. */
const BARE_TASKS = "bipia_attack_strings_train";

/**
 * The documents to learn from. Sets of recorded games label every turn as an attack, "yes" and "what flavours?" among
 * them: what a model trained on all other sets would call harmless teaches it nothing but noise. So do tasks that stand
 * alone. Both are left out of training alone; every figure counts them.
 */
export const worthLearning = (
  documents: readonly Document[],
  heldOut: readonly HeldOut[],
): readonly Document[] => {
  const noise = new Set(
    heldOut
      .filter(
        ({ document: { row }, model }) =>
          row.label === 1 && row.family === undefined && model < CANNOT_BE_SEEN,
      )
      .map(({ document }) => document),
  );
  return documents.filter((document) => !noise.has(document) && document.row.set !== BARE_TASKS);
};
