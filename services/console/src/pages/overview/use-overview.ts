import type { InvariantReport, TraceAggregate } from "@portcullis/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, queryString } from "../../api/client.ts";

/** How far back, and in what steps. */
export const ranges = {
  "1h": { label: "Last hour", ms: 3_600_000, bucket: "1m" },
  "24h": { label: "Last 24 hours", ms: 86_400_000, bucket: "1h" },
  "7d": { label: "Last 7 days", ms: 7 * 86_400_000, bucket: "6h" },
  "30d": { label: "Last 30 days", ms: 30 * 86_400_000, bucket: "1d" },
} as const;
export type Range = keyof typeof ranges;
export const isRange = (text: string | undefined): text is Range =>
  text !== undefined && Object.hasOwn(ranges, text);

const REFRESH_MS = 15_000;

export type Scope = { readonly range: Range; readonly org: string | undefined };

/** Requests by how they ended; changes of the configuration are no requests. */
export const ALL_REQUESTS = { by: "outcome", outcome: "!audited", latency: "true" } as const;

/** Counts of traces within a range, by one dimension. */
export const useCounts = (
  { range, org }: Scope,
  query: { readonly by?: string; readonly outcome?: string; readonly latency?: "true" },
) =>
  useQuery({
    queryKey: ["aggregate", range, org, query],
    queryFn: ({ signal }) => {
      const { ms, bucket } = ranges[range];
      const from = new Date(Date.now() - ms).toISOString();
      return api<TraceAggregate>(
        "GET",
        `/traces/aggregate${queryString({ from, bucket, org, top: 8, ...query })}`,
        {
          signal,
        },
      );
    },
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MS,
  });

export const useInvariants = () =>
  useQuery({
    queryKey: ["invariants"],
    queryFn: ({ signal }) => api<InvariantReport>("GET", "/invariants", { signal }),
    refetchInterval: REFRESH_MS,
  });
