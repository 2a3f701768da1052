import type { ContentKind } from "@portcullis/detectors";
import type { Document } from "./documents.ts";
import { bestWindow, DEFAULTS, type FitOptions, fit } from "./fit.ts";
import { foldOf } from "./folds.ts";
import { auc, shareAbove, thresholdAt } from "./statistics.ts";

/** A document scored by a model that has seen nothing of its group. */
export type HeldOut = { readonly document: Document; readonly model: number };

/** Every fold of the texts of a kind is scored by a model trained on all the others that are in `learned`, see folds.ts. */
export const leaveOneOut = (
  documents: readonly Document[],
  kind: ContentKind,
  learned: readonly Document[] = documents,
  options: FitOptions = DEFAULTS,
): readonly HeldOut[] =>
  [...new Set(documents.map(foldOf))].flatMap((fold) => {
    const model = fit(
      learned.filter((document) => foldOf(document) !== fold),
      kind,
      options,
    );
    return documents
      .filter((document) => document.row.kind === kind && foldOf(document) === fold)
      .map((document) => ({ document, model: bestWindow(model, document).score }));
  });

export type SetReport = {
  readonly set: string;
  readonly attacks: number;
  readonly harmless: number;
  readonly auc: number;
  /** Recall at the score that 1 % of the harmless texts exceed. */
  readonly recall: number;
};

/** Per group: its attacks against its own harmless texts where it has a hundred, else against those of all groups. */
export const report = (
  heldOut: readonly HeldOut[],
  scoreOf: (item: HeldOut) => number,
): {
  readonly groups: readonly SetReport[];
  readonly mean: Pick<SetReport, "auc" | "recall">;
  readonly pooled: Pick<SetReport, "auc" | "recall">;
} => {
  const scores = (label: 0 | 1, group?: string): number[] =>
    heldOut
      .filter(
        ({ document }) => document.row.label === label && (group === undefined || foldOf(document) === group),
      )
      .map(scoreOf);
  const allHarmless = scores(0);
  const compare = (attacks: readonly number[], harmless: readonly number[]) => ({
    auc: auc(attacks, harmless),
    recall: shareAbove(attacks, thresholdAt(harmless, 0.01)),
  });
  const names = [...new Set(heldOut.map(({ document }) => foldOf(document)))];
  const groups = names.flatMap((set): SetReport[] => {
    const attacks = scores(1, set);
    if (attacks.length === 0) return [];
    const own = scores(0, set);
    const harmless = own.length >= 100 ? own : allHarmless;
    return [{ set, attacks: attacks.length, harmless: harmless.length, ...compare(attacks, harmless) }];
  });
  const mean = (read: (item: SetReport) => number): number =>
    groups.reduce((sum, item) => sum + read(item), 0) / groups.length;
  return {
    groups,
    mean: { auc: mean((g) => g.auc), recall: mean((g) => g.recall) },
    pooled: compare(scores(1), allHarmless),
  };
};
