import type { Category } from "@portcullis/detectors";
import { table } from "../../statistics.ts";
import { type Counts, countOf, groupBy, showF1 } from "../counts.ts";
import { plainRate, rate } from "../wilson.ts";
import type { Measured } from "./measure.ts";
import { isFlagged } from "./peer.ts";
import type { PeerText } from "./texts.ts";

/** A column that was not measured with the packages, but stands beside them. */
export type ExtraColumn = {
  readonly title: string;
  readonly countsOf: (set: string | undefined) => Counts | undefined;
};

type Column = ExtraColumn;

const columnOf = ({ peer, readings }: Measured, category: Category, texts: readonly PeerText[]): Column => {
  const { answers = [] } = readings.get(category) ?? {};
  const read = texts.slice(0, answers.length).map(({ set, label }, index) => ({
    set,
    label,
    flagged: isFlagged(answers[index], category),
  }));
  return {
    title: peer.package,
    countsOf: (set) => countOf(set === undefined ? read : read.filter((text) => text.set === set)),
  };
};

const cell = (counts: Counts | undefined): string =>
  counts === undefined
    ? "–"
    : `${plainRate(counts.found, counts.attacks)} / ${plainRate(counts.flagged, counts.harmless)}`;

/** Recall and share of harmless texts flagged, per set and package; what a package did not come to read is left out. */
export const setTable = (
  category: Category,
  texts: readonly PeerText[],
  measured: readonly Measured[],
  extra: readonly ExtraColumn[] = [],
): string => {
  const claiming = measured.filter(({ readings }) => readings.has(category));
  const [own, ...others] = claiming.map((one) => columnOf(one, category, texts));
  const columns = [...(own === undefined ? [] : [own]), ...extra, ...others];
  const line = (name: string, show: (column: Column) => string): readonly string[] => [
    name,
    ...columns.map(show),
  ];
  const all = ({ countsOf }: Column): Counts =>
    countsOf(undefined) ?? { attacks: 0, found: 0, harmless: 0, flagged: 0 };
  return table(
    ["set: recall / harmless flagged", ...columns.map(({ title }) => title)],
    [
      ...[...groupBy(texts, ({ set }) => set).keys()]
        .toSorted()
        .map((set) => line(set, ({ countsOf }) => cell(countsOf(set)))),
      line("all: recall", (column) => rate(all(column).found, all(column).attacks)),
      line("all: harmless flagged", (column) => rate(all(column).flagged, all(column).harmless)),
      line("all: F1", (column) => showF1(all(column))),
      line("texts read", (column) => String(all(column).attacks + all(column).harmless)),
    ],
  );
};
