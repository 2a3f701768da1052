import { useUsageByDay } from "../../keys/use-usage.ts";
import { Chart, type Series } from "../../ui/chart.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { formatCount } from "../../ui/time.tsx";

const colors: Readonly<Record<string, string>> = {
  completed: "--series-1",
  blocked: "--series-2",
  denied: "--series-3",
  failed: "--series-4",
  rejected: "--series-5",
};
const day = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric" });

/** Requests of the key, by day and by how they ended. */
export const UsageByDay = ({ id }: { readonly id: string }) => {
  const days = useUsageByDay(id);
  if (days.isPending) return <Skeleton lines={8} label="Counting requests" />;
  if (days.isError) return <ProblemNote error={days.error} retry={() => void days.refetch()} />;
  const { all, groups, buckets } = days.data;
  if (all.total === 0) return <p>No request in this time.</p>;
  const series: readonly Series[] = groups.map(({ values: [outcome], counts }) => ({
    name: outcome ?? "open",
    color: colors[outcome ?? ""] ?? "--series-6",
    values: counts,
  }));
  return (
    <Chart
      label={`Requests by day and outcome: ${formatCount(all.total)} in all`}
      kind="bars"
      points={buckets.map((at) => day.format(new Date(at)))}
      series={series}
    />
  );
};
