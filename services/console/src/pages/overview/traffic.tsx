import { Chart, type Series } from "../../ui/chart.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Stat, Stats } from "../../ui/stat.tsx";
import { formatCount, formatMs } from "../../ui/time.tsx";
import { ALL_REQUESTS, type Range, type Scope, useCounts } from "./use-overview.ts";

const colors: Readonly<Record<string, string>> = {
  completed: "--series-1",
  blocked: "--series-2",
  denied: "--series-3",
  failed: "--series-4",
  rejected: "--series-5",
};

const labelOf = (range: Range) => {
  const isDay = range === "30d" || range === "7d";
  const format = new Intl.DateTimeFormat(undefined, {
    ...(isDay ? { month: "short", day: "numeric" } : {}),
    ...(range === "30d" ? {} : { hour: "2-digit", minute: "2-digit" }),
  });
  return (at: string): string => format.format(new Date(at));
};

/** Requests over time by how they ended, and the sums. */
export const Traffic = ({ scope }: { readonly scope: Scope }) => {
  const counts = useCounts(scope, ALL_REQUESTS);
  if (counts.isPending) return <Skeleton lines={8} label="Counting requests" />;
  if (counts.isError) return <ProblemNote error={counts.error} retry={() => void counts.refetch()} />;
  const { all, groups, buckets, latency } = counts.data;
  const totalOf = (outcome: string): number => groups.find(({ values }) => values[0] === outcome)?.total ?? 0;
  const total = latency?.find(({ stage }) => stage === "total");
  const stopped = totalOf("blocked") + totalOf("denied");
  const series: readonly Series[] = groups.map(({ values, counts: each }) => ({
    name: values[0] ?? "open",
    color: colors[values[0] ?? ""] ?? "--series-6",
    values: each,
  }));
  return (
    <>
      <Stats>
        <Stat label="Requests" value={formatCount(all.total)} />
        <Stat
          label="Blocked"
          value={formatCount(totalOf("blocked"))}
          tone={totalOf("blocked") > 0 ? "bad" : "neutral"}
          note={
            all.total === 0 ? undefined : `${((100 * totalOf("blocked")) / all.total).toFixed(1)} % of all`
          }
        />
        <Stat label="Denied" value={formatCount(totalOf("denied"))} />
        <Stat
          label="Failed"
          value={formatCount(totalOf("failed") + totalOf("unknown"))}
          tone={totalOf("failed") + totalOf("unknown") > 0 ? "warn" : "neutral"}
        />
        <Stat label="Median time" value={total === undefined ? "–" : formatMs(total.p50)} />
        <Stat label="99th percentile" value={total === undefined ? "–" : formatMs(total.p99)} />
      </Stats>
      <Panel title="Requests over time">
        {all.total === 0 ? (
          <EmptyState title="No request in this time">
            Send one with a key of yours, or choose a longer time range.
          </EmptyState>
        ) : (
          <Chart
            label={`Requests by outcome: ${formatCount(all.total)} in all, ${formatCount(stopped)} of them stopped`}
            kind="bars"
            points={buckets.map(labelOf(scope.range))}
            series={series}
          />
        )}
      </Panel>
    </>
  );
};
