import { blindTable } from "./blind.ts";
import type { Source } from "./data.ts";
import type { Part } from "./document.ts";
import { evasionTable } from "./evasion.ts";
import { type HeldOutKind, heldOutTables, scoreHeldOut } from "./held-out.ts";
import { injectionAsShipped } from "./injection.ts";
import { peersSection } from "./peers/section.ts";
import { piiSection } from "./pii.ts";
import { secretsSection } from "./secrets.ts";
import { shortTable } from "./short.ts";
import { speedSection } from "./speed.ts";

export const TITLES: Readonly<Record<Part, string>> = {
  injection: "Injection",
  evasions: "Evasions",
  secrets: "Secrets",
  pii: "Personal data",
  speed: "Speed",
  peers: "Beside npm packages",
};

/** What parts of one run share. */
export type Run = { readonly source: Source; heldOut: readonly HeldOutKind[] | undefined };

const injection = async (run: Run): Promise<string> => {
  run.heldOut = await scoreHeldOut(run.source);
  return [
    "### Sets held out",
    "The honest figures: every set is scored by a model that was trained without it and without all sets of the same origin, which share texts. The own corpus and the documents with embedded orders are scored by fifths. AUC and recall at 1 % false positives set the attacks of an origin against its own harmless texts where it has a hundred, else against those of all development sets of the kind. The threshold is the one that ships, one for each kind of text, whatever the set; it and two weights are fixed on these same scores. Rows read plain text only: what decoding adds is under Evasions.",
    heldOutTables(run.heldOut),
    "### The blind set",
    "The shipped engine, decoding and all, over texts written by somebody who had seen neither it nor its training corpus, hard on purpose; nothing was trained on them, see tools/bench/blind. Mistakes in one half were looked at, those in the other never.",
    blindTable(),
    "### Results of one line",
    "The shipped engine over whole results of a few words, harmless ones of the kinds that servers send every day and orders as short, written before it was tuned for such texts and never learned from.",
    shortTable(),
    "### As shipped",
    "In-sample: the shipped model was trained on these sets, so this says what it remembers, not what it does with unseen texts.",
    injectionAsShipped(run.source),
  ].join("\n\n");
};

export const MEASURES: Readonly<Record<Part, (run: Run) => string | Promise<string>>> = {
  injection,
  evasions: ({ source }) => evasionTable(source),
  secrets: ({ source }) => secretsSection(source),
  pii: ({ source }) => piiSection(source),
  speed: ({ source }) => speedSection(source),
  peers: ({ source, heldOut }) => peersSection(source, heldOut),
};
