import type { ControlParams, ControlResult, KeyView } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client.ts";

export type KeySecret = ControlResult<"key-create">;
export type KeyInput = ControlParams<"key-put">["input"];
export type NewKey = Pick<ControlParams<"key-create">["input"], "name" | "scope"> &
  Partial<ControlParams<"key-create">["input"]>;

/** "Last used" is told within seconds. */
const REFRESH_MS = 15_000;
const part = encodeURIComponent;

export const useKeys = (org: string | undefined) =>
  useQuery({
    queryKey: ["keys", "of", org],
    queryFn: ({ signal }) =>
      api<readonly KeyView[]>("GET", `/admin/orgs/${part(org ?? "")}/keys`, { signal }),
    enabled: org !== undefined,
    refetchInterval: REFRESH_MS,
  });

export const useKey = (id: string) =>
  useQuery({
    queryKey: ["keys", "one", id],
    queryFn: ({ signal }) => api<KeyView>("GET", `/admin/keys/${part(id)}`, { signal }),
    refetchInterval: REFRESH_MS,
  });

/** The tools that the gate lists for a key. */
export const useKeyTools = (id: string | undefined) =>
  useQuery({
    queryKey: ["keys", "tools", id],
    queryFn: ({ signal }) =>
      api<ControlResult<"key-tools">>("GET", `/admin/keys/${part(id ?? "")}/tools`, { signal }),
    enabled: id !== undefined,
  });

const useKeyChange = <Input, Result>(change: (input: Input) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: ["keys"] }),
    // What was created is shown once, and not kept.
    gcTime: 0,
  });
};

export const useCreateKey = (org: string) =>
  useKeyChange((body: NewKey) => api<KeySecret>("POST", `/admin/orgs/${part(org)}/keys`, { body }));

/** Refused where somebody changed the key meanwhile: a scope is never widened by an old page. */
export const useChangeKey = (key: Pick<KeyView, "id" | "revision">) =>
  useKeyChange((body: KeyInput) =>
    api<KeyView>("PUT", `/admin/keys/${part(key.id)}`, {
      body,
      headers: { "if-match": `"${key.revision}"` },
    }),
  );

export const useRotateKey = (id: string) =>
  useKeyChange((overlapSeconds: number) =>
    api<KeySecret>("POST", `/admin/keys/${part(id)}/rotate`, { body: { overlapSeconds } }),
  );

export const useRevokeKey = (id: string) =>
  useKeyChange((_: undefined) => api<KeyView>("DELETE", `/admin/keys/${part(id)}`));
