import type { TraceAggregate } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { api, queryString } from "../api/client.ts";
import type { Use } from "./scope.ts";

export const USAGE_DAYS = 30;
/** The most groups that one answer lists. */
const MAX_GROUPS = 100;

const methods: Readonly<Record<Use["kind"], string>> = {
  tool: "tools/call,tasks/get,tasks/update,tasks/cancel,-",
  prompt: "prompts/get,completion/complete",
  resource: "resources/read,resources/subscribe",
};

export type UsedTool = Use & { readonly total: number };
export type Usage = {
  readonly used: readonly UsedTool[];
  /** Whether more was used than an answer lists: what was not used is then not known. */
  readonly isCut: boolean;
};

const countUses = async (key: string, kind: Use["kind"], signal: AbortSignal): Promise<Usage> => {
  const from = new Date(Date.now() - USAGE_DAYS * 86_400_000).toISOString();
  const query = {
    key,
    from,
    bucket: "1d",
    by: "server,tool",
    top: MAX_GROUPS,
    kind: "tool",
    outcome: "!audited",
  };
  const { groups, other } = await api<TraceAggregate>(
    "GET",
    `/traces/aggregate${queryString({ ...query, method: methods[kind] })}`,
    { signal },
  );
  return {
    used: groups.flatMap(({ values: [server, name], total }) =>
      server == null || name == null ? [] : [{ kind, server, name, total }],
    ),
    isCut: other.total > 0,
  };
};

/** What a key asked for in the last days, whatever became of it. */
export const useUsage = (key: string) =>
  useQuery({
    queryKey: ["keys", "usage", key],
    queryFn: async ({ signal }): Promise<Usage> => {
      const each = await Promise.all(
        (["tool", "prompt", "resource"] as const).map((kind) => countUses(key, kind, signal)),
      );
      return { used: each.flatMap(({ used }) => used), isCut: each.some(({ isCut }) => isCut) };
    },
    staleTime: 30_000,
  });

/** Requests of a key by day and outcome. */
export const useUsageByDay = (key: string) =>
  useQuery({
    queryKey: ["keys", "by-day", key],
    queryFn: ({ signal }) => {
      const from = new Date(Date.now() - USAGE_DAYS * 86_400_000).toISOString();
      const query = { key, from, bucket: "1d", by: "outcome", outcome: "!audited" };
      return api<TraceAggregate>("GET", `/traces/aggregate${queryString(query)}`, { signal });
    },
    staleTime: 30_000,
  });
