import type {
  Investigation,
  InvestigationChange,
  InvestigationList,
  InvestigationView,
  TriageResult,
} from "@portcullis/contracts";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, queryString } from "../api/client.ts";

const REFRESH_MS = 10_000;
const INVESTIGATIONS = "investigations";

/** The names of filters, in the URL of the page as in the API's. */
export const investigationFilters = ["status", "reason", "category", "org", "assignee"] as const;
export type InvestigationFilter = Partial<Readonly<Record<(typeof investigationFilters)[number], string>>>;

export const useInvestigations = (filter: InvestigationFilter) =>
  useInfiniteQuery({
    queryKey: [INVESTIGATIONS, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const { assignee, ...plain } = filter;
      // An empty assignee means "nobody's", so it is said and not left out.
      const nobody = assignee === "nobody" ? "&assignee=" : "";
      const query = queryString({
        ...plain,
        assignee: assignee === "nobody" ? undefined : assignee,
        limit: 100,
        cursor: pageParam,
      });
      return api<InvestigationList>("GET", `/investigations${query}${nobody}`, { signal });
    },
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: REFRESH_MS,
  });

export const useInvestigation = (id: string) =>
  useQuery({
    queryKey: [INVESTIGATIONS, "one", id],
    queryFn: ({ signal }) => api<InvestigationView>("GET", `/investigations/${id}`, { signal }),
    refetchInterval: REFRESH_MS,
  });

const useChanged = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [INVESTIGATIONS] });
};

/** One change of many; each answers for itself. */
export const useBulkChange = () => {
  const changed = useChanged();
  return useMutation({
    mutationFn: (body: { readonly ids: readonly string[]; readonly change: InvestigationChange }) =>
      api<TriageResult>("POST", "/investigations/bulk", { body }),
    onSettled: changed,
  });
};

const requestOf = (change: InvestigationChange) => {
  if (change.kind === "triage") return { method: "PATCH", path: "", body: change.patch } as const;
  if (change.kind === "note") return { method: "POST", path: "/notes", body: change.note } as const;
  return { method: "PUT", path: "/label", body: change.label } as const;
};

export const useChange = (id: string) => {
  const changed = useChanged();
  return useMutation({
    mutationFn: (change: InvestigationChange) => {
      const { method, path, body } = requestOf(change);
      return api<Investigation>(method, `/investigations/${id}${path}`, { body });
    },
    onSettled: changed,
  });
};
