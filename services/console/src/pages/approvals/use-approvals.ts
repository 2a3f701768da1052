import type { Approval, TraceView } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, queryString } from "../../api/client.ts";

/** Whoever waits, waits for this page. */
const REFRESH_MS = 5_000;
const MAX_LISTED = 200;

export const statuses = [
  "pending",
  "approved",
  "rejected",
  "used",
  "expired",
] as const satisfies readonly Approval["status"][];
export type Status = Approval["status"];

export const useApprovals = (status: Status | undefined, org: string | undefined) =>
  useQuery({
    queryKey: ["approvals", status, org],
    queryFn: ({ signal }) =>
      api<readonly Approval[]>("GET", `/admin/approvals${queryString({ status, org, limit: MAX_LISTED })}`, {
        signal,
      }),
    refetchInterval: REFRESH_MS,
  });

export type Answer = {
  readonly approval: Approval;
  readonly verdict: "approve" | "reject";
  readonly note: string;
};

/** Refused where somebody was faster. */
export const useAnswer = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ approval, verdict, note }: Answer) =>
      api<Approval>("POST", `/admin/approvals/${encodeURIComponent(approval.id)}/${verdict}`, {
        body: { note },
        headers: { "if-match": `"${approval.revision}"` },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ["approvals"] }),
  });
};

/** The request that asked first: its text, redacted. It is stored a moment after it came. */
export const useAskedBy = (requestId: string) =>
  useQuery({
    queryKey: ["traces", "one", requestId, "asked"],
    queryFn: ({ signal }) => api<TraceView>("GET", `/traces/${requestId}`, { signal }),
    staleTime: 60_000,
    retry: 3,
  });
