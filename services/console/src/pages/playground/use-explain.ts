import type { Explanation, Submission, ToolView } from "@portcullis/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { useRested } from "../../ui/use-rested.ts";

/** What would happen to the request: the gate looks at it, nothing runs and nothing is stored; not by this page either. */
export const useExplanation = (key: string | undefined, request: Submission | undefined) => {
  const rested = useRested(JSON.stringify(request));
  return useQuery({
    queryKey: ["explain", key, rested],
    queryFn: async ({ signal }) => ({
      of: JSON.parse(rested ?? "null") as Submission,
      explanation: await api<Explanation>("POST", "/admin/explain", {
        body: { key, request: JSON.parse(rested ?? "null") },
        signal,
      }),
    }),
    enabled: key !== undefined && rested !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
};

/** The tools of a server with their definitions. */
export const useDefinitions = (server: string | undefined) =>
  useQuery({
    queryKey: ["servers", server, "tools"],
    queryFn: ({ signal }) => api<readonly ToolView[]>("GET", `/admin/servers/${server}/tools`, { signal }),
    enabled: server !== undefined,
    staleTime: 60_000,
  });
