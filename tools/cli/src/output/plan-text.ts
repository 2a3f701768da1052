import type { Change, Step } from "@portcullis/manifest";
import type { Paint, Palette } from "./paint.ts";
import { safeText } from "./safe-text.ts";

const signs = {
  create: "+",
  enable: "+",
  approve: "+",
  update: "~",
  label: "~",
  submit: "~",
  reject: "-",
  suspend: "-",
  retire: "-",
  disable: "-",
  delete: "-",
  revoke: "-",
} as const satisfies Record<Step["action"], string>;

const paintOf = (palette: Palette, sign: string): Paint =>
  sign === "+" ? palette.green : sign === "-" ? palette.red : palette.yellow;

const showValue = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** Before and after as lines; lines that both begin or end with are left out. */
const changeLines = ({ path, before, after }: Change, palette: Palette): readonly string[] => {
  const [old, young] = [before, after].map((value) =>
    value === undefined ? [] : safeText(showValue(value)).trimEnd().split("\n"),
  );
  const from = old ?? [];
  const to = young ?? [];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail))
    tail += 1;
  const rows = [
    ...from.slice(head, from.length - tail).map((line) => palette.red(`- ${line}`)),
    ...to.slice(head, to.length - tail).map((line) => palette.green(`+ ${line}`)),
  ];
  const label = safeText(path);
  return rows.length === 0 ? [] : [`    ${palette.dim(label)}`, ...rows.map((row) => `      ${row}`)];
};

/** One step: what is done to what, and what of it changes. */
export const showStep = (step: Step, palette: Palette): string => {
  const sign = signs[step.action];
  const title = paintOf(palette, sign)(`${sign} ${step.action.padEnd(7)} ${safeText(step.target)}`);
  return [title, ...step.changes.flatMap((change) => changeLines(change, palette))].join("\n");
};

export const showPlan = (steps: readonly Step[], palette: Palette): string =>
  steps.length === 0
    ? palette.green("Everything is as the file says.")
    : [
        ...steps.map((step) => showStep(step, palette)),
        `${steps.length} step${steps.length === 1 ? "" : "s"}`,
      ].join("\n");
