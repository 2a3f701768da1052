import { writeFileSync } from "node:fs";
import type { ContentKind } from "@portcullis/detectors";
import type { Calibration } from "@portcullis/detectors/training";
import type { Linear } from "./fit.ts";

const MAX_BYTE = 127;
/** Shorter runs of zeros cost less as they stand. */
const MIN_RUN = 9;

/** Weights as signed bytes in base64, runs of zeros written as `~`, their length in base 36, and `~`. */
export const encodeTable = (weights: Float32Array): { readonly text: string; readonly scale: number } => {
  const sorted = Float32Array.from(weights, Math.abs).sort();
  // The few greatest weights are cut, so that the others keep their precision.
  const greatest = sorted[Math.floor(sorted.length * 0.9999)] || 1;
  const scale = greatest / MAX_BYTE;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MAX_BYTE, Math.min(MAX_BYTE, Math.round(weight / scale))),
  );
  let text = "";
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    while (end < bytes.length && bytes[end] === 0) end++;
    if (end - at >= MIN_RUN) {
      text += `${Buffer.from(bytes.buffer, start, at - start).toString("base64")}~${(end - at).toString(36)}~`;
      start = end;
    }
    at = Math.max(end, at + 1);
  }
  return { text: text + Buffer.from(bytes.buffer, start, bytes.length - start).toString("base64"), scale };
};

/** What was learned for one kind of text. */
export type Part = {
  readonly kind: ContentKind;
  readonly model: Linear;
  readonly calibration: Calibration;
  readonly threshold: number;
};

/** Writes the module that the engine loads. */
export const writeModel = (file: string, parts: readonly Part[]): void => {
  const tables = parts.map((part) => ({
    ...part,
    ...encodeTable(part.model.weights),
    name: part.kind.toUpperCase(),
    // The bias of the model is taken into that of the calibration.
    bias: part.calibration.bias + part.calibration.model * part.model.bias,
  }));
  const record = (read: (table: (typeof tables)[number]) => string): string =>
    `{ ${tables.map((table) => `${table.kind}: ${read(table)}`).join(", ")} }`;
  const number = (value: number): string => String(Number(value.toPrecision(6)));
  writeFileSync(
    file,
    [
      "// Written by `npm run train:detection` (tools/train); not edited by hand.",
      'import { decodeTable, type TrainedModel } from "./model.ts";',
      "",
      ...tables.map(
        ({ name, text, scale }) =>
          `const ${name} = { table: decodeTable("${text}"), scale: ${number(scale)} };`,
      ),
      "",
      "export const MODEL: TrainedModel = {",
      `  weights: ${record(({ name }) => name)},`,
      `  calibration: ${record(({ calibration, bias }) => `{ model: ${number(calibration.model)}, signals: ${number(calibration.signals)}, bias: ${number(bias)} }`)},`,
      `  thresholds: ${record(({ threshold }) => number(threshold))},`,
      "};",
      "",
    ].join("\n"),
  );
};
