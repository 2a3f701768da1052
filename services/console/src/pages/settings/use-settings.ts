import type { ControlParams, ControlResult, SinkTestResult, SinkView } from "@portcullis/contracts";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/client.ts";

export type OperatorView = ControlResult<"operator-list">[number];
export type OperatorSecret = ControlResult<"operator-create">;
export type NewOperator = ControlParams<"operator-create">["input"];

const part = encodeURIComponent;

export const useOperators = (isAllowed: boolean) =>
  useQuery({
    queryKey: ["operators"],
    queryFn: ({ signal }) => api<readonly OperatorView[]>("GET", "/admin/operators", { signal }),
    enabled: isAllowed,
  });

const useChange = <Input, Result>(list: string, change: (input: Input) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries({ queryKey: [list] }),
    gcTime: 0,
  });
};

export const useCreateOperator = () =>
  useChange("operators", (body: NewOperator) => api<OperatorSecret>("POST", "/admin/operators", { body }));

export const useRevokeOperator = () =>
  useChange("operators", ({ id }: OperatorView) =>
    api<OperatorView>("DELETE", `/admin/operators/${part(id)}`),
  );

export const useSinks = () =>
  useQuery({
    queryKey: ["sinks"],
    queryFn: ({ signal }) => api<readonly SinkView[]>("GET", "/admin/sinks", { signal }),
    refetchInterval: 10_000,
  });

/** Its settings stay as they are. */
export const usePauseSink = () =>
  useChange("sinks", ({ sink, paused }: { readonly sink: SinkView; readonly paused: boolean }) => {
    const { org, from, filters, format, target, allowPrivateNetwork, batch, refusals, behindSeconds } = sink;
    const rest = { filters, format, target, allowPrivateNetwork, batch, refusals, behindSeconds };
    return api<SinkView>("PUT", `/admin/sinks/${part(sink.id)}`, {
      body: { org, from, ...rest, paused },
      headers: { "if-match": `"${sink.revision}"` },
    });
  });

export const useRemoveSink = () =>
  useChange("sinks", ({ id }: SinkView) => api<SinkView>("DELETE", `/admin/sinks/${part(id)}`));

export const useTestSink = () =>
  useMutation({
    mutationFn: ({ id }: SinkView) => api<SinkTestResult>("POST", `/admin/sinks/${part(id)}/test`),
  });

export type EvidenceKeys = { readonly installation: string } & Readonly<
  Record<"inspector" | "policy" | "executor" | "store", readonly string[]>
>;

export const useEvidenceKeys = () =>
  useQuery({
    queryKey: ["evidence-keys"],
    queryFn: ({ signal }) => api<EvidenceKeys>("GET", "/evidence/keys", { signal }),
    staleTime: 60_000,
  });

export const useConfig = () =>
  useQuery({
    queryKey: ["config-status"],
    queryFn: ({ signal }) => api<ControlResult<"config-status">>("GET", "/admin/config", { signal }),
    refetchInterval: 10_000,
  });
