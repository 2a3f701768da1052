import type { SentCall } from "@portcullis/contracts";
import { gateway, type Owner } from "../src/adapters/mcp/identity.ts";
import {
  type CallListener,
  type CallOutcome,
  createUpstream,
  type Upstream,
  type UpstreamCall,
  type UpstreamDeps,
  type UpstreamServer,
} from "../src/adapters/upstream/upstream.ts";

export const MIB = 1024 * 1024;

export type ToolCall = {
  readonly name: string;
  readonly arguments: Record<string, unknown>;
  readonly traceparent?: string;
  readonly tracestate?: string;
  readonly signal?: AbortSignal;
  readonly timeoutMs: number;
  readonly owner?: Partial<Owner>;
};

export const nobody: CallListener = { onEvent: () => {}, onAlive: () => {}, onPaused: () => {} };

/** A call of the native API by a key of its own, or whatever a test makes of it. */
export const upstreamCall = (
  name: string,
  args: Record<string, unknown> = {},
  change: Partial<UpstreamCall> & { readonly mcp?: SentCall["mcp"] } = {},
): UpstreamCall => {
  const { mcp, ...rest } = change;
  const client = rest.client ?? gateway;
  return {
    sent: { arguments: args, ...(mcp === undefined ? {} : { mcp }) },
    name,
    owner: { org: "acme", key: "key_1", client },
    client,
    eventOf: () => undefined,
    wants: { progress: false },
    timeoutMs: 5_000,
    ...rest,
  };
};

/** Calls a tool as the native API does, and waits for what comes of it. */
export const callTool = async (upstream: Upstream, tool: ToolCall): Promise<CallOutcome> => {
  const { name, arguments: args, signal, timeoutMs, traceparent, tracestate } = tool;
  const running = upstream.start(upstreamCall(name, args, { timeoutMs, traceparent, tracestate }));
  signal?.addEventListener("abort", () => running.cancel());
  const step = await running.next(nobody);
  if (step.kind !== "done") throw new Error("a call of the native API asks its caller");
  return step.outcome;
};

export type TestUpstream = Upstream & { readonly callTool: (tool: ToolCall) => Promise<CallOutcome> };
export const withCallTool = (upstream: Upstream): TestUpstream => ({
  ...upstream,
  callTool: (tool) => callTool(upstream, tool),
});

/** An upstream on this machine that closes with its test. */
export function connectTo(
  url: string,
  settings: Partial<UpstreamServer> = {},
  deps: UpstreamDeps = {},
): TestUpstream & AsyncDisposable {
  const upstream = createUpstream(
    {
      slug: "under-test",
      url,
      allowPrivateNetwork: true,
      headers: {},
      timeoutMs: 5_000,
      maxResponseBytes: MIB,
      ...settings,
    },
    deps,
  );
  return { ...withCallTool(upstream), [Symbol.asyncDispose]: () => upstream.close() };
}

export function call(name: string, args: Record<string, unknown> = {}, timeoutMs = 5_000) {
  return { name, arguments: args, timeoutMs };
}

/** Waits for a condition, never for a time. */
export async function until(what: string, holds: () => boolean, deadlineMs = 5_000): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
