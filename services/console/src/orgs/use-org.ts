import type { CanaryState, OrgRecord, SuppressionView } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client.ts";

const REFRESH_MS = 15_000;
const pathOf = (org: string): string => `/admin/orgs/${encodeURIComponent(org)}`;

export const useOrg = (org: string) =>
  useQuery({
    queryKey: ["orgs", org],
    queryFn: ({ signal }) => api<OrgRecord>("GET", pathOf(org), { signal }),
    refetchInterval: REFRESH_MS,
  });

export const useCanary = (org: string) =>
  useQuery({
    queryKey: ["canary", org],
    queryFn: ({ signal }) => api<CanaryState>("GET", `${pathOf(org)}/canary`, { signal }),
    refetchInterval: REFRESH_MS,
  });

export const useSuppressions = (org: string) =>
  useQuery({
    queryKey: ["suppressions", org],
    queryFn: ({ signal }) =>
      api<readonly SuppressionView[]>("GET", `${pathOf(org)}/suppressions`, { signal }),
    refetchInterval: REFRESH_MS,
  });

/** One change of an organisation; `path` begins with a slash, or is empty for the organisation itself. */
export type OrgChange = {
  readonly method: "PUT" | "POST" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
};

export const useOrgChange = (org: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: OrgChange) =>
      api<unknown>(method, `${pathOf(org)}${path}`, body === undefined ? {} : { body }),
    onSettled: () =>
      Promise.all(
        ["orgs", "canary", "suppressions"].map((name) => client.invalidateQueries({ queryKey: [name] })),
      ),
  });
};
