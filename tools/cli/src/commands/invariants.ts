import { type Balance, type InvariantReport, invariantReportSchema } from "@portcullis/contracts";
import { exitCodes } from "../failure.ts";
import type { Group } from "../group.ts";
import { safeText } from "../output/safe-text.ts";
import type { Shell } from "../shell.ts";

const endings = [
  ["completed", "completed"],
  ["blocked", "blocked"],
  ["denied", "denied"],
  ["withheld", "withheld"],
  ["failed", "failed"],
  ["pending", "pending"],
  ["rejected", "rejected"],
  ["unknown", "unknown"],
] as const satisfies readonly (readonly [string, keyof Balance["ended"]])[];

/** `12 received = 9 completed + 2 blocked + 1 open`. */
const balanceText = ({ org, received, atTheDoor, ended, open, unbalanced }: Balance): string => {
  const came = `${received} received${atTheDoor === 0 ? "" : ` + ${atTheDoor} at the door`}`;
  const went = [
    ...endings.flatMap(([outcome, word]) => ((ended[outcome] ?? 0) > 0 ? [`${ended[outcome]} ${word}`] : [])),
    ...(open > 0 ? [`${open} open`] : []),
  ];
  const right = went.length === 0 ? "0" : went.join(" + ");
  return `  ${org ?? "all orgs"}: ${came} ${unbalanced === 0 ? "=" : "≠"} ${right}${unbalanced === 0 ? "" : `: ${unbalanced} do not fit`}`;
};

const verdicts = {
  hold: "All of them hold.",
  violated: "They do NOT all hold.",
  unchecked: "NOT CHECKED: nobody has looked lately, so nothing can be said.",
} as const satisfies Record<InvariantReport["state"], string>;

const linesOf = (shell: Shell, report: InvariantReport): readonly string[] => {
  const lines = report.invariants.flatMap(({ name, says, value, holds, since, examples }) => {
    const line = safeText(`${holds ? "✓" : "✗"} ${name} = ${value}, since ${since}: ${says}`);
    return holds
      ? [line]
      : [shell.palette.red(line), ...examples.map((example) => safeText(`    ${example}`))];
  });
  const { window, rows } = report.balance;
  const undecided =
    report.undecided === 0
      ? []
      : [`${report.undecided} calls left of which no trace can say who allowed them: nobody lived to tell.`];
  const end = verdicts[report.state];
  return [
    ...lines,
    ...undecided,
    ...(window === null ? [] : [`Requests from ${window.from} to ${window.to}:`]),
    ...rows.map((row) => safeText(balanceText(row))),
    report.state === "hold" ? shell.palette.green(end) : shell.palette.red(end),
  ];
};

/** What must be 0 at any time: `portcullis invariants`. */
export const invariants: Group = (parser, on) =>
  parser.command(
    "invariants",
    "Show what must be 0 at any time, and whether it is; exits with 1 where something is not, or nobody looked",
    (args) => args,
    on(async (shell) => {
      const { raw, value } = await shell.api().read("/v1/invariants", invariantReportSchema);
      shell.show(raw, () => linesOf(shell, value).join("\n"));
      return value.state === "hold" ? exitCodes.ok : exitCodes.refused;
    }),
  );
