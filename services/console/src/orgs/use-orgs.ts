import type { OrgRecord } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api/client.ts";

export const useOrgs = () =>
  useQuery({
    queryKey: ["orgs"],
    queryFn: ({ signal }) => api<readonly OrgRecord[]>("GET", "/admin/orgs", { signal }),
    staleTime: 15_000,
  });
