import type { StageLatency, TraceAggregate, traceListSchema, traceViewSchema } from "@portcullis/contracts";
import type { z } from "zod";
import { safeText } from "../../output/safe-text.ts";
import type { Shell } from "../../shell.ts";

export const showList = (shell: Shell, raw: unknown, value: z.infer<typeof traceListSchema>): void => {
  shell.show(raw, () =>
    shell.table(
      [
        { title: "REQUEST", value: (row) => row.requestId },
        { title: "AT", value: (row) => row.receivedAt },
        { title: "ORG", value: (row) => row.org },
        { title: "OUTCOME", value: (row) => row.outcome, paint: shell.state },
        { title: "CODE", value: (row) => row.code },
        {
          title: "TOOL",
          value: (row) => (row.tool === null ? null : `${row.server ?? ""}/${row.tool}`),
          flexible: true,
        },
        { title: "FOUND", value: (row) => row.categories.join(",") },
        { title: "MS", value: (row) => row.durationMs },
      ],
      value.traces,
    ),
  );
  if (!shell.json && value.next !== null) shell.say(`more: --cursor ${safeText(value.next)}`);
};

export const traceText = (shell: Shell, value: z.infer<typeof traceViewSchema>): string =>
  [
    shell.details([
      ["request", value.requestId],
      ["received", value.receivedAt],
      ["org, key", [value.org, value.key].filter((each) => each !== null).join(", ")],
      ["outcome", [value.outcome, value.code].filter((each) => each !== null).join(" ")],
      ["verdict", value.verdict],
      ["ended at", value.endedAt],
      ["tool", value.tool && `${value.tool.server}/${value.tool.name} ${value.tool.arguments.text}`],
      ["decision", value.decision && `${value.decision.effect}: ${value.decision.reason}`],
      [
        "findings",
        value.findings.map((each) => `${each.category}/${each.type} at ${each.pointer}`).join("; "),
      ],
    ]),
    ...value.stages.map(({ stage, ms, instance }) =>
      safeText(`  ${stage.padEnd(16)} ${ms.toFixed(1).padStart(8)} ms  ${instance}`),
    ),
  ].join("\n");

const BARS = "▁▂▃▄▅▆▇█";
const MAX_BARS = 60;

/** Counts as bars, relative to the largest; neighbours are added up where there are too many. */
export const bars = (counts: readonly number[]): string => {
  const size = Math.max(1, Math.ceil(counts.length / MAX_BARS));
  const sums = Array.from({ length: Math.ceil(counts.length / size) }, (_, index) =>
    counts.slice(index * size, (index + 1) * size).reduce((sum, count) => sum + count, 0),
  );
  const most = Math.max(1, ...sums);
  return sums.map((sum) => (sum === 0 ? " " : BARS[Math.ceil((sum / most) * BARS.length) - 1])).join("");
};

const latencyTable = (shell: Shell, latency: readonly StageLatency[]): string =>
  shell.table(
    [
      { title: "STAGE", value: (row) => row.stage },
      { title: "COUNT", value: (row) => row.count },
      { title: "P50 MS", value: (row) => row.p50.toFixed(1) },
      { title: "P90 MS", value: (row) => row.p90.toFixed(1) },
      { title: "P99 MS", value: (row) => row.p99.toFixed(1) },
      { title: "MAX MS", value: (row) => row.max.toFixed(1) },
    ],
    latency.filter(({ count }) => count > 0),
  );

export const showAggregate = (shell: Shell, raw: unknown, value: TraceAggregate): void =>
  shell.show(raw, () => {
    const rows = [
      ...value.groups.map(({ values, ...series }) => ({
        ...series,
        name: values.map((each) => each ?? "-").join(" / "),
      })),
      ...(value.other.total === 0 ? [] : [{ ...value.other, name: "(others)" }]),
      { ...value.all, name: "(all traces)" },
    ];
    const counts = shell.table(
      [
        {
          title: value.by.length === 0 ? "" : value.by.join(" / ").toUpperCase(),
          value: (row) => row.name,
          flexible: true,
        },
        { title: "TOTAL", value: (row) => row.total },
        { title: `${value.from} … ${value.to}`, value: (row) => bars(row.counts) },
      ],
      rows,
    );
    return value.latency === undefined ? counts : `${counts}\n\n${latencyTable(shell, value.latency)}`;
  });
