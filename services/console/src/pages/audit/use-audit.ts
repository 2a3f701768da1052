import type { ControlResult } from "@portcullis/contracts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { api, queryString } from "../../api/client.ts";

type AuditPage = ControlResult<"audit-list">;
const PAGE = 50;

/** The API's filters, each the whole of the value. */
export const filterNames = ["actor", "command", "target"] as const;
export type AuditFilter = Readonly<Record<(typeof filterNames)[number], string | undefined>>;

export const useAudit = (filter: AuditFilter) =>
  useInfiniteQuery({
    queryKey: ["audit", filter],
    queryFn: ({ pageParam, signal }) =>
      api<AuditPage>("GET", `/admin/audit${queryString({ ...filter, limit: PAGE, before: pageParam })}`, {
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 15_000,
  });
