import type { ControlResult, WhatIf } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client.ts";

export type Policy = ControlResult<"policy-list">[number];
export type Check = ControlResult<"policy-check">;

const part = encodeURIComponent;
const pathOf = (org: string, name: string): string => `/admin/orgs/${part(org)}/policies/${part(name)}`;

export const usePolicies = (org: string | undefined) =>
  useQuery({
    queryKey: ["policies", org],
    queryFn: ({ signal }) =>
      api<readonly Policy[]>("GET", `/admin/orgs/${part(org ?? "")}/policies`, { signal }),
    enabled: org !== undefined,
    staleTime: 15_000,
  });

export const useShippedPolicies = () =>
  useQuery({
    queryKey: ["policies-shipped"],
    queryFn: ({ signal }) =>
      api<ControlResult<"policy-shipped">>("GET", "/admin/policies/shipped", { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What the gate says of a text; it changes nothing. */
export const useCheck = (org: string, name: string, cedar: string) =>
  useQuery({
    queryKey: ["policy-check", org, name, cedar],
    queryFn: ({ signal }) => api<Check>("POST", `${pathOf(org, name)}/check`, { body: { cedar }, signal }),
    enabled: cedar.trim() !== "" && name !== "",
    staleTime: 30_000,
    gcTime: 60_000,
    placeholderData: (before) => before,
  });

const useChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    // Also where it was refused: somebody else's change is then what is to be seen.
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["policies"] }),
        client.invalidateQueries({ queryKey: ["orgs"] }),
      ]);
    },
  });
};

export type Saving = {
  readonly name: string;
  readonly cedar: string;
  /** The org's revision that the text was read at: a policy is a part of it. */
  readonly revision: number;
};

/** Refused where the org was changed since the text was read: nobody's change is overwritten unseen. */
export const useSavePolicy = (org: string) =>
  useChange(({ name, cedar, revision }: Saving) =>
    api<Policy>("PUT", pathOf(org, name), {
      body: { cedar },
      headers: { "if-match": `"${revision}"` },
    }),
  );

export const useDeletePolicy = (org: string) =>
  useChange((name: string) => api<Policy>("DELETE", pathOf(org, name)));

export type Draft = { readonly policies: Readonly<Record<string, string | null>>; readonly limit: number };

/** Which of the last requests a draft would decide differently. */
export const useWhatIf = (org: string) =>
  useMutation({
    mutationFn: (body: Draft) => api<WhatIf>("POST", `/admin/orgs/${part(org)}/what-if`, { body }),
  });
