import type { ServerInput, ServerView, ToolView } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client.ts";

const REFRESH_MS = 10_000;
const pathOf = (server: string): string => `/admin/servers/${encodeURIComponent(server)}`;

export const useServers = () =>
  useQuery({
    queryKey: ["servers"],
    queryFn: ({ signal }) => api<readonly ServerView[]>("GET", "/admin/servers", { signal }),
    refetchInterval: REFRESH_MS,
  });

export const useServer = (server: string) =>
  useQuery({
    queryKey: ["server", server],
    queryFn: ({ signal }) => api<ServerView>("GET", pathOf(server), { signal }),
    refetchInterval: REFRESH_MS,
  });

/** What a server offers that is pinned by an approval. */
export const useOffer = (server: string, kind: "tools" | "prompts") =>
  useQuery({
    queryKey: ["server", server, kind],
    queryFn: ({ signal }) => api<readonly ToolView[]>("GET", `${pathOf(server)}/${kind}`, { signal }),
    refetchInterval: REFRESH_MS,
  });

const useChanged = () => {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["servers"] }),
      client.invalidateQueries({ queryKey: ["server"] }),
    ]);
};

export const usePutServer = () => {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ server, input }: { readonly server: string; readonly input: Partial<ServerInput> }) =>
      api<ServerView>("PUT", pathOf(server), { body: input }),
    onSettled: changed,
  });
};

export type LifeVerb = "submit" | "approve" | "suspend" | "retire" | "sync";

/** A step in a server's life; the note stands in the audit. */
export const useLife = (server: string, verb: LifeVerb) => {
  const changed = useChanged();
  return useMutation({
    mutationFn: (note: string) => api<ServerView>("POST", `${pathOf(server)}/${verb}`, { body: { note } }),
    onSettled: changed,
  });
};

/** Approves or rejects the definition that was looked at, and no later one. */
export const useReview = (
  { server, kind, name, definitionHash, risk }: ToolView,
  verb: "approve" | "reject",
) => {
  const changed = useChanged();
  return useMutation({
    mutationFn: (note: string) =>
      api<ToolView>("POST", `${pathOf(server)}/${kind}s/${encodeURIComponent(name)}/${verb}`, {
        body: verb === "approve" ? { note, definitionHash, override: risk === "high" } : { note },
      }),
    onSettled: changed,
  });
};
