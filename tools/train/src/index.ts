/** What the detection benchmark measures with. */
export { pick, type Random, seeded } from "./corpus/random.ts";
export { type HeldOutScore, heldOutScores, KINDS, trainingRows } from "./recipe.ts";
export { developmentRows, type Row } from "./rows.ts";
export { auc, shareAbove, thresholdAt } from "./statistics.ts";
