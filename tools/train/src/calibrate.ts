import type { Calibration } from "@portcullis/detectors/training";
import type { HeldOut } from "./evaluate.ts";
import type { Row } from "./rows.ts";
import { thresholdAt } from "./statistics.ts";

/** Share of harmless development texts of a kind that may be found. */
const MAX_FALSE_POSITIVES = 0.01;
/** The same for harmless texts of the own corpus, which are written to look like attacks. */
const MAX_HARD_FALSE_POSITIVES = 0.03;
const STEPS = 4_000;
const RATE = 0.05;

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * How far the model and the named signals are to be believed, on texts that the model has not seen: logistic regression
 * of two numbers, both labels of equal weight. Neither voice may count against an attack.
 */
export const calibrate = (heldOut: readonly HeldOut[]): Calibration => {
  let model = 1;
  let signals = 1;
  let bias = 0;
  const attacks = heldOut.filter(({ document }) => document.row.label === 1).length;
  const weightOf = (label: number): number =>
    label === 1 ? 0.5 / attacks : 0.5 / (heldOut.length - attacks);
  for (let step = 0; step < STEPS; step++) {
    let [byModel, bySignals, byBias] = [0, 0, 0];
    for (const { document, model: score } of heldOut) {
      const { label } = document.row;
      const error = (logistic(model * score + signals * document.signals + bias) - label) * weightOf(label);
      byModel += error * score;
      bySignals += error * document.signals;
      byBias += error;
    }
    model = Math.max(0, model - RATE * byModel);
    signals = Math.max(0, signals - RATE * bySignals);
    bias -= RATE * byBias;
  }
  return { model, signals, bias };
};

export const calibrated = (by: Calibration, { document, model }: HeldOut): number =>
  logistic(by.model * model + by.signals * document.signals + by.bias);

/**
 * One threshold for a kind, the same for every set, fixed on its harmless texts: those of the development data where it
 * has them, and the harder ones of the own corpus with a greater allowance.
 */
export const thresholdOf = (by: Calibration, heldOut: readonly HeldOut[]): number => {
  const scores = (isMeant: (row: Row) => boolean): number[] =>
    heldOut
      .filter(({ document: { row } }) => row.label === 0 && isMeant(row))
      .map((item) => calibrated(by, item));
  const own = thresholdAt(
    scores((row) => row.set === "own"),
    MAX_HARD_FALSE_POSITIVES,
  );
  const development = scores((row) => row.family === undefined && row.set !== "embedded");
  return development.length === 0 ? own : Math.max(own, thresholdAt(development, MAX_FALSE_POSITIVES));
};
