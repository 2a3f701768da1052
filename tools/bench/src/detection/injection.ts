import type { Row } from "@portcullis/train";
import { table } from "../statistics.ts";
import { countOf, groupBy, showF1 } from "./counts.ts";
import { injectionRows, type Source } from "./data.ts";
import { isFlagged } from "./engine.ts";
import { rate } from "./wilson.ts";

type Said = { readonly row: Row; readonly label: 0 | 1; readonly flagged: boolean };

const line = (name: string, said: readonly Said[]): readonly string[] => {
  const counts = countOf(said);
  return [
    name,
    said[0]?.row.kind ?? "",
    String(counts.attacks),
    rate(counts.found, counts.attacks),
    String(counts.harmless),
    rate(counts.flagged, counts.harmless),
    showF1(counts),
  ];
};

/** The shipped engine over the development data, set by set, at the thresholds that it ships with. */
export const injectionAsShipped = (source: Source): string => {
  const said = injectionRows(source).map(
    (row): Said => ({ row, label: row.label, flagged: isFlagged("injection", row.text, row.kind) }),
  );
  const byKind = groupBy(said, ({ row }) => row.kind);
  return table(
    ["set", "kind", "attacks", "recall", "harmless", "false positives", "F1"],
    [
      ...[...groupBy(said, ({ row }) => row.set)].map(([set, rows]) => line(set, rows)),
      ...[...byKind].map(([kind, rows]) => line(`all of kind ${kind}`, rows)),
    ],
  );
};
