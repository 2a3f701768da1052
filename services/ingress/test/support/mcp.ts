import { encodeJson } from "@portcullis/bus";
import {
  type CancelCall,
  cancelCallSchema,
  type Envelope,
  type EventReply,
  type FinalReply,
  type InspectionRecord,
  type ProgressReply,
  type RenewSubscription,
  renewSubscriptionSchema,
  subjects,
} from "@portcullis/contracts";
import type { RunningIngress, Surroundings } from "./ingress.ts";
import { apiKeyOf } from "./records.ts";

/** An MCP client that writes its messages by hand and reads what comes back as it comes. */

export const VERSION = "2026-07-28";
export const META = {
  "io.modelcontextprotocol/protocolVersion": VERSION,
  "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
  "io.modelcontextprotocol/clientCapabilities": { elicitation: {}, sampling: {} },
};

export type Event = {
  readonly id: string | undefined;
  readonly retry: string | undefined;
  readonly data: string;
};

/** The events of a response, one at a time; undefined at its end. */
export const eventsOf = (response: Response) => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  const next = async (): Promise<Event | undefined> => {
    for (;;) {
      const end = rest.indexOf("\n\n");
      if (end === -1) {
        const chunk = await reader?.read();
        if (chunk === undefined || chunk.done) return undefined;
        rest += chunk.value;
        continue;
      }
      const lines = rest.slice(0, end).split("\n");
      rest = rest.slice(end + 2);
      if (lines.every((line) => line.startsWith(":"))) continue;
      const field = (name: string): string[] =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trimStart());
      return { id: field("id")[0], retry: field("retry")[0], data: field("data").join("\n") };
    }
  };
  return {
    next,
    /** The next event that has data, parsed. */
    message: async () => {
      for (let event = await next(); event !== undefined; event = await next()) {
        if (event.data !== "") return JSON.parse(event.data);
      }
      return undefined;
    },
    close: () => reader?.cancel(),
  };
};

export type Send = {
  readonly path?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

const send = (
  at: RunningIngress,
  method: string,
  { path = "/mcp/tools", key = "key_plain", headers = {}, signal }: Send,
  body?: string,
): Promise<Response> =>
  fetch(`${at.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiKeyOf(key)}`,
      accept: "application/json, text/event-stream",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal }),
  });

export const post = (at: RunningIngress, message: object | string, options: Send = {}): Promise<Response> =>
  send(at, "POST", options, typeof message === "string" ? message : JSON.stringify(message));
export const get = (at: RunningIngress, options: Send = {}): Promise<Response> =>
  send(at, "GET", { ...options, headers: { accept: "text/event-stream", ...options.headers } });
export const remove = (at: RunningIngress, options: Send = {}): Promise<Response> =>
  send(at, "DELETE", options);

let ids = 0;
/** A request of 2026-07-28 with all that it must have. */
export const modern = (
  at: RunningIngress,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
  options: Send & { readonly meta?: object; readonly id?: unknown } = {},
): Promise<Response> => {
  ids += 1;
  const name = params.name ?? params.uri ?? params.taskId;
  return post(
    at,
    {
      jsonrpc: "2.0",
      id: options.id ?? ids,
      method,
      params: { ...params, _meta: { ...META, ...options.meta } },
    },
    {
      ...options,
      headers: {
        "mcp-protocol-version": VERSION,
        "mcp-method": method,
        ...(typeof name === "string" ? { "mcp-name": name } : {}),
        ...options.headers,
      },
    },
  );
};

/** Opens a session of 2025, and gives the headers that belong to it. */
export const initialize = async (
  at: RunningIngress,
  protocolVersion = "2025-11-25",
  capabilities: object = { elicitation: {}, roots: {} },
  options: Send = {},
) => {
  const response = await post(
    at,
    {
      jsonrpc: "2.0",
      id: 0,
      method: "initialize",
      params: { protocolVersion, capabilities, clientInfo: { name: "old", version: "1" } },
    },
    options,
  );
  const session = response.headers.get("mcp-session-id") ?? "";
  const { result } = (await response.json()) as { result: { protocolVersion: string } };
  return { result, headers: { "mcp-session-id": session, "mcp-protocol-version": result.protocolVersion } };
};

const covered = { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] };
const read: InspectionRecord = { verdict: "allow", findings: [], coverage: covered, receipt: "r" };

type Execution = NonNullable<Envelope["execution"]>;

/** How an envelope ends that a server answered, and an inspector read. */
export const answered = (envelope: Envelope, execution: Partial<Execution>): Partial<FinalReply> => ({
  stage: "inspector",
  outcome: execution.error === undefined ? "completed" : "failed",
  ...(execution.error === undefined ? {} : { code: "upstream_error" }),
  envelope: {
    ...envelope,
    inspection: { request: read, result: read },
    execution: {
      executor: "x1",
      startedAt: new Date().toISOString(),
      ms: 1,
      ledgerSequence: 1,
      definitionHash: "0".repeat(64),
      status: execution.error === undefined ? "completed" : "failed",
      ...execution,
    },
  },
});

type Said = Omit<ProgressReply, "id" | "stage"> | Omit<EventReply, "id" | "stage">;

/** A stand-in for executors: what they are told, and what they say. */
export const standInExecutors = async (around: Surroundings) => {
  const bus = await around.bus.busAs("mcp-executor");
  const cancels: (CancelCall & { readonly executor: string })[] = [];
  const renewals: RenewSubscription[] = [];
  const state = { keeps: true };
  bus.subscribe({
    subject: subjects.cancel("*"),
    handle: (message) => {
      const executor = message.subject.split(".").at(-1) ?? "";
      cancels.push({ ...cancelCallSchema.parse(message.json()), executor });
    },
  });
  bus.subscribe({
    subject: subjects.renew("*"),
    handle: (message) => {
      renewals.push(renewSubscriptionSchema.parse(message.json()));
      message.respond({ ok: state.keeps });
    },
  });
  await bus.flush();
  return {
    bus,
    cancels,
    renewals,
    state,
    /** Says something of a request that is under way. */
    say: (envelope: Envelope, reply: Said) =>
      bus.publish(envelope.reply, encodeJson({ ...reply, id: envelope.id, stage: "mcp-executor" })),
  };
};
