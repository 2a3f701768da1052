import { table } from "../statistics.ts";
import { countOf } from "./counts.ts";
import { isFlagged } from "./engine.ts";
import { SHORT_RESULTS } from "./short-results.ts";
import { rate } from "./wilson.ts";

/** The shipped engine over whole results of one line. */
export const shortTable = (): string => {
  const groups = SHORT_RESULTS.map(({ name, label, texts }) => ({
    name,
    counts: countOf(texts.map((text) => ({ label, flagged: isFlagged("injection", text, "tool_result") }))),
  }));
  const sum = (read: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((total, group) => total + read(group), 0);
  return table(
    ["lines", "attacks", "recall", "harmless", "false positives"],
    [
      ...groups.map(({ name, counts }) => [
        name,
        String(counts.attacks),
        rate(counts.found, counts.attacks),
        String(counts.harmless),
        rate(counts.flagged, counts.harmless),
      ]),
      [
        "all",
        String(sum(({ counts }) => counts.attacks)),
        rate(
          sum(({ counts }) => counts.found),
          sum(({ counts }) => counts.attacks),
        ),
        String(sum(({ counts }) => counts.harmless)),
        rate(
          sum(({ counts }) => counts.flagged),
          sum(({ counts }) => counts.harmless),
        ),
      ],
    ],
  );
};
