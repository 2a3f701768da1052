import type { Counts } from "../counts.ts";
import { countOf } from "../counts.ts";
import type { Source } from "../data.ts";
import type { HeldOutKind } from "../held-out.ts";
import { costTable } from "./cost-table.ts";
import { type Measured, measureAll } from "./measure.ts";
import { piiTable } from "./pii-table.ts";
import { type ExtraColumn, setTable } from "./set-table.ts";
import { peerTexts } from "./texts.ts";

const faultsOf = ({ peer, fault, readings }: Measured): readonly string[] => [
  ...(fault === undefined ? [] : [`- ${peer.package}: could not be timed: ${fault}`]),
  ...[...readings].flatMap(([category, { fault: reason, answers }]) =>
    reason === undefined
      ? []
      : [`- ${peer.package}, ${category}: ${reason}, with ${answers.length} texts read`],
  ),
];

/** The engine without what it has learnt of a set: the fair figure beside packages that have not seen the set either. */
const heldOutColumn = (kinds: readonly HeldOutKind[]): ExtraColumn => {
  const said = kinds.flatMap(({ threshold, scores }) =>
    scores
      .filter(({ isOwn }) => !isOwn)
      .map(({ set, label, score }) => ({ set, label, flagged: score > threshold })),
  );
  return {
    title: "the same, sets held out",
    countsOf: (set): Counts => countOf(set === undefined ? said : said.filter((one) => one.set === set)),
  };
};

/** All packages on the same texts, on this machine. */
export const peersSection = async (
  source: Source,
  heldOut: readonly HeldOutKind[] | undefined,
): Promise<string> => {
  const texts = peerTexts(source);
  const { measured, installFault } = await measureAll(texts);
  const faults = measured.flatMap(faultsOf);
  const notes = measured.flatMap(({ peer }) =>
    peer.note === undefined ? [] : [`- ${peer.package}: ${peer.note}.`],
  );
  const parts = [
    "Each package as its documentation says to use it, with its own thresholds, in a process of its own with a time limit; a package is asked only for what it claims. The texts are a sample by seed of the sets above, the same for all. Sizes are what has to be on disk to use a package, its dependencies included.",
    notes.join("\n"),
    ...(installFault === undefined ? [] : [`The packages could not be installed: ${installFault}`]),
    ...(faults.length === 0 ? [] : [`What went wrong:\n\n${faults.join("\n")}`]),
    "### Cost",
    costTable(measured),
    "### Injection",
    `${heldOut === undefined ? "This engine was trained on these sets; see the figures with sets held out." : "This engine was trained on these sets. The column beside it, which reads all texts of a set, is the fair one: the model had seen nothing of the origin."}`,
    setTable("injection", texts.injection, measured, heldOut === undefined ? [] : [heldOutColumn(heldOut)]),
    "### Secrets",
    setTable("secrets", texts.secrets, measured),
    "### Personal data",
    "Spans by overlap, whatever their type is called.",
    piiTable(texts.pii, measured),
  ];
  return parts.join("\n\n");
};
