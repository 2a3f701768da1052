import { resolve } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import type { Calibration } from "@portcullis/detectors/training";
import { calibrate, calibrated, thresholdOf } from "./calibrate.ts";
import { worthLearning } from "./clean.ts";
import { type Document, toDocument } from "./documents.ts";
import { type HeldOut, leaveOneOut } from "./evaluate.ts";
import {
  corpusRows,
  developmentRows,
  disguisedRows,
  embeddedRows,
  type Row,
  repositoryRows,
  standsAlone,
} from "./rows.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const SEED = 1;
const EMBEDDED = 6_000;
const DISGUISED = 2_600;
export const KINDS: readonly ContentKind[] = ["prompt", "tool_arguments", "tool_result", "tool_description"];

/**
 * What each kind learns from. Results and prompts have enough of their own; arguments and descriptions, of which there is no
 * development data, learn from the other kinds of the own corpus as well.
 */
const LEARNS_FROM: Readonly<Record<ContentKind, (row: Row) => boolean>> = {
  prompt: (row) => row.kind === "prompt",
  tool_arguments: (row) => row.set === "own",
  tool_result: (row) => row.kind === "tool_result",
  tool_description: (row) => row.set === "own" && row.kind !== "prompt",
};

/** All rows that a model is trained on; `folder` holds the development data. */
export const trainingRows = async (folder: string): Promise<readonly Row[]> => {
  const written = [...developmentRows(folder), ...(await corpusRows()), ...repositoryRows(ROOT)];
  return [
    ...written.filter(standsAlone),
    ...embeddedRows(written, EMBEDDED, SEED),
    ...disguisedRows(written, DISGUISED, SEED),
  ];
};

/** What whole sets left out say of a kind. */
export type Examination = {
  readonly learned: readonly Document[];
  readonly heldOut: readonly HeldOut[];
  readonly calibration: Calibration;
  readonly threshold: number;
};

/** Scores every text of a kind by a model that has seen nothing of its fold, and sets calibration and threshold by that. */
export const examine = (rows: readonly Row[], kind: ContentKind): Examination => {
  const documents = rows.filter(LEARNS_FROM[kind]).map((row) => toDocument(row, kind));
  const learned = worthLearning(documents, leaveOneOut(documents, kind));
  const heldOut = leaveOneOut(documents, kind, learned);
  const calibration = calibrate(heldOut);
  return { learned, heldOut, calibration, threshold: thresholdOf(calibration, heldOut) };
};

/** A row with the probability that a model which saw nothing of its fold gives it. */
export type HeldOutScore = { readonly row: Row; readonly score: number };

export const heldOutScores = (
  rows: readonly Row[],
  kind: ContentKind,
): { readonly threshold: number; readonly scores: readonly HeldOutScore[] } => {
  const { heldOut, calibration, threshold } = examine(rows, kind);
  return {
    threshold,
    scores: heldOut.map((item) => ({ row: item.document.row, score: calibrated(calibration, item) })),
  };
};
