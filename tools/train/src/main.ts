import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { calibrate, calibrated, thresholdOf } from "./calibrate.ts";
import { toDocument } from "./documents.ts";
import { type HeldOut, leaveOneOut, report } from "./evaluate.ts";
import { fit } from "./fit.ts";
import { foldOf } from "./folds.ts";
import { corpusRows, developmentRows, embeddedRows, type Row } from "./rows.ts";
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

const SEED = 1;
const EMBEDDED = 6_000;
/** Kinds that share one table of weights. */
const GROUPS: Readonly<Record<string, readonly ContentKind[]>> = {
  PROMPT: ["prompt", "tool_arguments"],
  RESULT: ["tool_result"],
  DESCRIPTION: ["tool_description"],
};

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

const development = developmentRows(folder);
const corpus = await corpusRows();
const written = [...development, ...corpus];
const rows: readonly Row[] = [...written, ...embeddedRows(written, EMBEDDED, SEED)];
const parts = Object.entries(GROUPS).map(([name, kinds]): Part => {
  const documents = rows.filter((row) => kinds.includes(row.kind)).map(toDocument);
  const heldOut = leaveOneOut(documents);
  const byKind = kinds.map((kind) => {
    const own = heldOut.filter(({ document }) => document.row.kind === kind);
    const calibration = calibrate(own);
    const part = { calibration, threshold: thresholdOf(calibration, own) };
    describe(kind, own, part);
    return [kind, part] as const;
  });
  return { name, model: fit(documents), kinds: Object.fromEntries(byKind) };
});
writeModel(join(root, "libs/detectors/src/injection/model/trained.ts"), parts);
