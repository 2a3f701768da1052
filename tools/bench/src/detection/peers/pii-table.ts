import { table } from "../../statistics.ts";
import { countOf } from "../counts.ts";
import { addSpans, noSpans, type Span, spanScore } from "../spans.ts";
import { plainRate } from "../wilson.ts";
import type { Measured } from "./measure.ts";
import { type Answer, isFlagged } from "./peer.ts";
import { GENERATED_SET, type PeerText } from "./texts.ts";

type Read = { readonly text: PeerText; readonly answer: Answer };

const spansOf = ({ pii }: Answer): readonly Span[] | undefined =>
  pii === undefined || typeof pii === "boolean"
    ? undefined
    : pii.map(([start, end]) => ({ start, end, type: "" }));

/** Overlap of spans, whatever their types are called. */
const spanCells = (read: readonly Read[]): readonly string[] => {
  const counts = noSpans();
  for (const { text, answer } of read) {
    const found = spansOf(answer);
    if (found === undefined) return ["–", "–", "–"];
    addSpans(counts, text.expected ?? [], found, "overlap");
  }
  const { precision, recall, f1 } = spanScore(counts);
  return [precision, recall, f1].map((value) => value.toFixed(3));
};

const shareCells = (read: readonly Read[]): readonly string[] => {
  const said = read.map(({ text, answer }) => ({ label: text.label, flagged: isFlagged(answer, "pii") }));
  const { attacks, found, harmless, flagged } = countOf(said);
  return [plainRate(found, attacks), plainRate(flagged, harmless)];
};

export const piiTable = (texts: readonly PeerText[], measured: readonly Measured[]): string =>
  table(
    [
      "package",
      "texts read",
      "generated texts: found",
      "without personal data: flagged",
      "spans: precision",
      "recall",
      "F1",
      "identifiers: found",
      "look-alikes: flagged",
    ],
    measured.flatMap(({ peer, readings }) => {
      const reading = readings.get("pii");
      if (reading === undefined) return [];
      const read = texts.flatMap((text, index): Read[] => {
        const answer = reading.answers[index];
        return answer === undefined ? [] : [{ text, answer }];
      });
      const generated = read.filter(({ text }) => text.set === GENERATED_SET);
      const identifiers = read.filter(({ text }) => text.set !== GENERATED_SET);
      return [
        [
          peer.package,
          String(read.length),
          ...shareCells(generated),
          ...spanCells(generated),
          ...shareCells(identifiers),
        ],
      ];
    }),
  );
