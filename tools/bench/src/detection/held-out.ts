import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ContentKind } from "@portcullis/detectors";
import { auc, KINDS, shareAbove, thresholdAt } from "@portcullis/train";
import { table } from "../statistics.ts";
import { runNode } from "./child.ts";
import { countOf, groupBy, showF1 } from "./counts.ts";
import type { Source } from "./data.ts";
import { rate } from "./wilson.ts";

/** A text scored by a model that saw nothing of its group; `set` is a part of it. */
export type HeldOutScore = {
  readonly group: string;
  readonly set: string;
  readonly isOwn: boolean;
  readonly label: 0 | 1;
  readonly score: number;
};

export type HeldOutKind = {
  readonly kind: ContentKind;
  readonly threshold: number;
  readonly scores: readonly HeldOutScore[];
};

const TIME_LIMIT_MS = 480_000;
const ENOUGH_HARMLESS = 100;
const MAX_FALSE_POSITIVES = 0.01;

/** Trains without one origin after the other. Two kinds at a time, each in a process of its own. */
export const scoreHeldOut = async ({ folder, every }: Source): Promise<readonly HeldOutKind[]> => {
  const scratch = mkdtempSync(join(tmpdir(), "portcullis-held-out-"));
  try {
    const waiting = [...KINDS];
    const done: HeldOutKind[] = [];
    const work = async (): Promise<void> => {
      for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) {
        const file = join(scratch, kind);
        const child = join(import.meta.dirname, "held-out-child.ts");
        await runNode([child, folder, kind, file, String(every)], TIME_LIMIT_MS);
        done.push(JSON.parse(readFileSync(file, "utf8")) as HeldOutKind);
      }
    };
    await Promise.all([work(), work()]);
    return KINDS.flatMap((kind) => done.filter((one) => one.kind === kind));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const scoresOf = (scores: readonly HeldOutScore[], label: 0 | 1): readonly number[] =>
  scores.filter((one) => one.label === label).map(({ score }) => score);

type Ranking = { readonly auc: number; readonly recall: number };

/** Attacks of a group against its own harmless texts where it has enough, else against `others`. */
const rank = (own: readonly HeldOutScore[], others: readonly HeldOutScore[]): Ranking => {
  const common = scoresOf(others, 0);
  const near = scoresOf(own, 0);
  const harmless = near.length >= ENOUGH_HARMLESS || common.length === 0 ? near : common;
  const attacks = scoresOf(own, 1);
  return {
    auc: auc(attacks, harmless),
    recall: shareAbove(attacks, thresholdAt(harmless, MAX_FALSE_POSITIVES)),
  };
};

const NAMES: Readonly<Record<string, string>> = {
  own: "own corpus, by fifths",
  embedded: "embedded orders, by fifths",
  repository: "this repository, by fifths",
};

type Line = { readonly cells: readonly string[]; readonly ranking: Ranking | undefined };

const lineOf = (
  name: string,
  { kind, threshold }: HeldOutKind,
  own: readonly HeldOutScore[],
  others: readonly HeldOutScore[],
): Line => {
  const counts = countOf(own.map(({ label, score }) => ({ label, flagged: score > threshold })));
  const ranking = counts.attacks === 0 ? undefined : rank(own, others);
  const cells = [
    kind,
    name,
    String(counts.attacks),
    ranking === undefined ? "–" : ranking.auc.toFixed(3),
    ranking === undefined ? "–" : ranking.recall.toFixed(3),
    rate(counts.found, counts.attacks),
    String(counts.harmless),
    rate(counts.flagged, counts.harmless),
    showF1(counts),
  ];
  return { cells, ranking };
};

/** The name of a group, and of the sets in it where there are several. */
const groupName = (group: string, scores: readonly HeldOutScore[]): string => {
  const sets = new Set(scores.map(({ set }) => set));
  return NAMES[group] ?? (sets.size > 1 ? `${group} (${sets.size} sets)` : group);
};

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);

/** What the model says of origins that it has not seen. */
export const heldOutTables = (kinds: readonly HeldOutKind[]): string => {
  const rankings: Ranking[] = [];
  const lines = kinds.flatMap((one) => {
    const development = one.scores.filter(({ isOwn }) => !isOwn);
    const groups = [...groupBy(one.scores, ({ group }) => group)].map(([group, scores]) => {
      const line = lineOf(groupName(group, scores), one, scores, development);
      if (line.ranking !== undefined && scores[0]?.isOwn === false) rankings.push(line.ranking);
      return line.cells;
    });
    return development.length === 0
      ? groups
      : [...groups, lineOf("all development sets", one, development, development).cells];
  });
  const head = ["kind", "left out", "attacks", "AUC", "recall at 1 % false positives"];
  const text = table([...head, "recall at the threshold", "harmless", "false positives", "F1"], lines);
  return `${text}\n\nMean over the ${rankings.length} origins of the development data that have attacks: AUC ${mean(rankings.map((one) => one.auc))}, recall at 1 % false positives ${mean(rankings.map((one) => one.recall))}.`;
};
