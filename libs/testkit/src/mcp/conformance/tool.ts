import type {
  CallToolResult,
  ClientCapabilities,
  InputRequiredResult,
  JsonSchemaType,
  RequestStateCodec,
  ServerContext,
} from "@modelcontextprotocol/server";
import type { TaskStore } from "./task-store.ts";

/** What a server keeps between rounds of one request: sealed, because the client carries it. */
export type RoundState = { readonly round: number; readonly notes: Readonly<Record<string, string>> };

/** The parts of the running server that tools act on, beside their own request. */
export type ConformanceWorld = {
  readonly state: RequestStateCodec<RoundState>;
  readonly tasks: TaskStore;
  /** Tells every client of both generations that a list changed. */
  announce(list: "tools" | "prompts"): void;
  /** Notes a tool execution, for tests that compare it with what the system claims. */
  record(name: string, args: unknown, meta: unknown): void;
};

export type ToolCall = {
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: ServerContext;
  /** What this client declared: in the request's `_meta` (2026-07-28) or at initialize (2025). */
  readonly client: ClientCapabilities;
  readonly world: ConformanceWorld;
};

/** A result of the tasks extension is one more kind of result: its fields are not known to the SDK. */
export type ToolAnswer = CallToolResult | InputRequiredResult;

export type ConformanceTool = {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: JsonSchemaType;
  readonly run: (call: ToolCall) => ToolAnswer | Promise<ToolAnswer>;
};

export const noArguments: JsonSchemaType = { type: "object", properties: {} };

export const text = (value: string): CallToolResult => ({ content: [{ type: "text", text: value }] });
