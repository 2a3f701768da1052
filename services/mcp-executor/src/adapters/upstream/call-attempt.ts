import { type SentParams, sentParams } from "../../core/call-params.ts";
import type { Member } from "../../core/json-members.ts";
import type { Fault } from "../http/exchange.ts";
import { notAgreed, notMade } from "../http/fault.ts";
import type { Connection } from "../mcp/connection.ts";
import { failureOf, nativeOutcome, outcomeOfReply, type Remedy, remedyFor } from "../mcp/outcome.ts";
import { type ParamHeader, paramHeaders } from "../mcp/param-headers.ts";
import type { Reply } from "../mcp/reply.ts";
import type { Connections } from "./connections.ts";
import type { Attempt } from "./running-call.ts";
import type { Subscriptions } from "./subscriptions.ts";
import type { CallOutcome, UpstreamCall } from "./types.ts";

export type CallDeps = {
  readonly connections: Connections;
  readonly subscriptions: Subscriptions;
  readonly maxResponseBytes: number;
  /** The marks of a tool's arguments that travel in headers too (SEP-2243). */
  readonly marksOf: (tool: string) => readonly ParamHeader[];
  /** Whether it is worth to send the call again. Only after a refusal that came before the tool. */
  readonly mend: (remedy: Remedy, connection: Connection, signal: AbortSignal) => Promise<boolean>;
};

const traceMeta = ({ traceparent, tracestate }: UpstreamCall): readonly Member[] =>
  [
    ["traceparent", traceparent],
    ["tracestate", tracestate],
  ].flatMap(([name, value]): readonly Member[] =>
    name === undefined || value === undefined ? [] : [[name, JSON.stringify(value)]],
  );

const methodNotFound: CallOutcome = {
  kind: "error",
  error: { code: -32601, message: "Method not found" },
  echoes: 0,
};

/** The level that a session was told last: a server of 2025 has one for all calls of a session. */
const levels = new WeakMap<Connection, string>();

const setLogLevel = async (
  connection: Connection,
  level: string | undefined,
  { signal, deps }: { readonly signal: AbortSignal; readonly deps: CallDeps },
): Promise<void> => {
  if (connection.era === "modern" || level === undefined || connection.capabilities.logging === undefined)
    return;
  if (levels.get(connection) === level) return;
  levels.set(connection, level);
  const budget = { left: deps.maxResponseBytes };
  const members: readonly Member[] = [["level", JSON.stringify(level)]];
  const { reply } = await connection.request("logging/setLevel", { members, signal, budget });
  if (reply.kind !== "result") levels.delete(connection);
};

/** A server of 2026-07-28 is not asked anything by itself, and asks nothing by itself. */
const watchOn = (connection: Connection, { watch }: Attempt): Attempt["watch"] =>
  connection.era === "legacy"
    ? watch
    : {
        ...watch,
        onRequest: (idText) =>
          connection.respond(idText, ["error", '{"code":-32601,"message":"Method not found"}']),
      };

const paramsOf = (call: UpstreamCall, { era }: Connection): SentParams | { readonly fault: Fault } => {
  try {
    return sentParams(call.sent, call.name, era) ?? { fault: notAgreed };
  } catch {
    // What has no JSON form.
    return { fault: notMade };
  }
};

type Tried = { readonly outcome: CallOutcome } | { readonly reply: Reply; readonly sent: boolean };

/** Sends a call once, over a connection that stands. */
const tryOn = async (
  connection: Connection,
  call: UpstreamCall,
  attempt: Attempt,
  deps: CallDeps,
): Promise<Tried> => {
  const { signal } = attempt;
  const params = paramsOf(call, connection);
  if ("fault" in params) return { outcome: failureOf(params, false) };
  const { method, members, meta, name } = params;
  if (connection.era === "legacy" && method.startsWith("tasks/")) return { outcome: methodNotFound };
  const answered = deps.subscriptions.answer(method, call, connection);
  if (answered !== undefined) return { outcome: answered };
  await setLogLevel(connection, call.wants.logLevel, { signal, deps });
  const isMarked = connection.era === "modern" && method === "tools/call";
  const { reply, sent } = await connection.request(method, {
    members,
    meta: [...meta, ...traceMeta(call)],
    client: call.client,
    name,
    headers: isMarked ? paramHeaders(deps.marksOf(call.name), call.sent.arguments) : {},
    logLevel: call.wants.logLevel,
    progress: call.wants.progress,
    signal,
    budget: { left: deps.maxResponseBytes },
    watch: watchOn(connection, attempt),
  });
  if (reply.kind === "result") deps.subscriptions.note(method, call, connection);
  return { reply, sent };
};

/** Sends a call, and once more where the server surely refused it before anything ran. */
export const attemptCall = async (
  call: UpstreamCall,
  attempt: Attempt,
  deps: CallDeps,
): Promise<CallOutcome> => {
  const { signal } = attempt;
  for (let retried = false; ; retried = true) {
    const connection = await deps.connections.get(call.owner, signal);
    if (connection.kind === "fault") return failureOf(connection, retried);
    const { respond, era } = connection;
    attempt.onConnected({ respond, hasSession: connection.hasSession && era === "legacy" });
    const tried = await tryOn(connection, call, attempt, deps);
    const remedy = "reply" in tried ? remedyFor(tried.reply, connection) : null;
    if (remedy !== null && !retried && (await deps.mend(remedy, connection, signal))) continue;
    const outcome =
      "outcome" in tried ? tried.outcome : outcomeOfReply(tried.reply, tried.sent, remedy !== null);
    return call.sent.mcp === undefined ? nativeOutcome(outcome, era) : outcome;
  }
};
