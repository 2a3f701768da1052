import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { calibrated } from "./calibrate.ts";
import { type HeldOut, report } from "./evaluate.ts";
import { fit } from "./fit.ts";
import { foldOf } from "./folds.ts";
import { examine, KINDS, trainingRows } from "./recipe.ts";
import { shareAbove } from "./statistics.ts";
import { type Part, writeModel } from "./write.ts";

/**
 * Trains the injection model: `npm run train:detection [-- folder of the development data]`. Prints what whole sets left out
 * say of it, then trains on everything and writes libs/detectors/src/injection/model/trained.ts. The same data and
 * seed give the same file.
 */
const root = resolve(import.meta.dirname, "../../..");
const folder = process.argv[2] ?? join(root, "../shared/data/detection");
if (!existsSync(join(folder, "injection.jsonl"))) {
  console.error(`no injection.jsonl in ${folder}: name the folder of the development data`);
  process.exit(1);
}

const describe = (
  kind: ContentKind,
  heldOut: readonly HeldOut[],
  part: { readonly calibration: Parameters<typeof calibrated>[0]; readonly threshold: number },
): void => {
  const scoreOf = (item: HeldOut): number => calibrated(part.calibration, item);
  const { groups, mean, pooled } = report(heldOut, scoreOf);
  console.log(
    `\n${kind}: threshold ${part.threshold.toFixed(4)}, calibration ${JSON.stringify(part.calibration)}`,
  );
  for (const group of groups) {
    const attacks = heldOut
      .filter(({ document }) => document.row.label === 1)
      .filter((h) => foldOf(h.document) === group.set)
      .map(scoreOf);
    const harmless = heldOut
      .filter(({ document }) => document.row.label === 0)
      .filter((h) => foldOf(h.document) === group.set)
      .map(scoreOf);
    console.log(
      `  ${group.set.padEnd(28)} ${String(group.attacks).padStart(5)} attacks, AUC ${group.auc.toFixed(3)}, recall at 1 % ${group.recall.toFixed(3)}, at the threshold ${shareAbove(attacks, part.threshold).toFixed(3)}, false positives ${shareAbove(harmless, part.threshold).toFixed(4)} of ${harmless.length}`,
    );
  }
  console.log(
    `  mean AUC ${mean.auc.toFixed(3)}, recall ${mean.recall.toFixed(3)}; pooled AUC ${pooled.auc.toFixed(3)}, recall ${pooled.recall.toFixed(3)}`,
  );
};

const rows = await trainingRows(folder);
const parts = KINDS.map((kind): Part => {
  const { learned, heldOut, calibration, threshold } = examine(rows, kind);
  describe(kind, heldOut, { calibration, threshold });
  return { kind, model: fit(learned, kind), calibration, threshold };
});
writeModel(join(root, "libs/detectors/src/injection/model/trained.ts"), parts);
