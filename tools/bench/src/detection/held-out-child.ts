import { writeFileSync } from "node:fs";
import { heldOutScores, KINDS, trainingRows } from "@portcullis/train";
import type { HeldOutKind } from "./held-out.ts";
import { sample } from "./sample.ts";

/** `node held-out-child.ts <folder> <kind> <file> <every>`: one kind, in a process of its own; writes JSON. */
const [folder = "", name = "", file = "", every = "1"] = process.argv.slice(2);
const kind = KINDS.find((one) => one === name);
if (kind === undefined) throw new RangeError(`no kind of text: ${name}`);

const all = await trainingRows(folder);
const rows = every === "1" ? all : sample(all, all.length / Number(every), 1);
const { threshold, scores } = heldOutScores(rows, kind);
const result: HeldOutKind = {
  kind,
  threshold,
  scores: scores.map(({ row: { set, group, label, family }, score }) => ({
    group: family !== undefined || set === "embedded" ? set : group,
    set,
    isOwn: family !== undefined || set === "embedded",
    label,
    score,
  })),
};
writeFileSync(file, JSON.stringify(result));
