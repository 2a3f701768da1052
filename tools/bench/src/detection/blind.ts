import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { table } from "../statistics.ts";
import { type Counts, countOf, groupBy, showF1 } from "./counts.ts";
import { isFlagged } from "./engine.ts";
import { rate } from "./wilson.ts";

/** Texts that nothing was trained on; see blind/README.md. */
const FOLDER = resolve(import.meta.dirname, "../../blind");

type BlindRow = {
  readonly kind: ContentKind;
  readonly label: 0 | 1;
  readonly family: string;
  readonly text: string;
  /** Mistakes in this half were looked at. */
  readonly wasSeen: boolean;
};

const rowsOf = (file: string): readonly BlindRow[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .trim()
    .split("\n")
    .map((line, index) => ({ ...(JSON.parse(line) as BlindRow), wasSeen: index % 2 === 0 }));

const line = (name: string, half: string, counts: Counts): readonly string[] => [
  name,
  half,
  String(counts.attacks),
  rate(counts.found, counts.attacks),
  String(counts.harmless),
  rate(counts.flagged, counts.harmless),
  showF1(counts),
];

/** The shipped engine over the blind set, each half of a kind apart. */
export const blindTable = (): string => {
  const said = ["prompts.jsonl", "tools.jsonl"]
    .flatMap(rowsOf)
    .map((row) => ({ ...row, flagged: isFlagged("injection", row.text, row.kind) }));
  return table(
    ["kind", "half", "attacks", "recall", "harmless", "false positives", "F1"],
    [...groupBy(said, ({ kind }) => kind)].flatMap(([kind, rows]) => [
      line(kind, "never looked at", countOf(rows.filter(({ wasSeen }) => !wasSeen))),
      line(kind, "looked at", countOf(rows.filter(({ wasSeen }) => wasSeen))),
    ]),
  );
};
