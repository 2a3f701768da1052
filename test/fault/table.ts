import type { Account, Counts } from "./count.ts";

const columns: readonly (readonly [keyof Counts, string])[] = [
  ["attempted", "attempted"],
  ["answered", "answered"],
  ["acked", "acked"],
  ["stored", "stored"],
  ["lost", "lost"],
  ["duplicated", "duplicated"],
  ["executedTwice", "executed twice"],
  ["blockedButRan", "blocked but ran"],
  ["completedWithoutRun", "completed, not run"],
  ["contradicting", "contradicting"],
  ["unexpected", "unexpected"],
];

const row = (name: string, counts: Counts, strikes: string): string =>
  `| ${[name, strikes, ...columns.map(([column]) => String(counts[column]))].join(" | ")} |`;

/** The table in Markdown. @param strikes how often each fault struck */
export const tableOf = ({ byFault, total }: Account, strikes: ReadonlyMap<string, number>): string =>
  [
    `| fault | strikes | ${columns.map(([, title]) => title).join(" | ")} |`,
    `| --- | --: | ${columns.map(() => "--:").join(" | ")} |`,
    ...[...byFault].map(([name, counts]) => row(name, counts, String(strikes.get(name) ?? "–"))),
    row("**all**", total, String([...strikes.values()].reduce((sum, each) => sum + each, 0))),
  ].join("\n");

/** What must be nought; empty where the campaign holds. */
export const faultsIn = ({ total, everything }: Account): readonly string[] => [
  ...(
    [
      "lost",
      "duplicated",
      "executedTwice",
      "blockedButRan",
      "completedWithoutRun",
      "contradicting",
      "unexpected",
    ] as const
  )
    .filter((column) => total[column] !== 0)
    .map((column) => `${column} = ${total[column]}`),
  ...(["duplicated", "open"] as const)
    .filter((column) => everything[column] !== 0)
    .map((column) => `${column} of all requests = ${everything[column]}`),
];
