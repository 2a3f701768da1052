import { setTimeout as delay } from "node:timers/promises";
import type { RecordedCall } from "./test-server.ts";
import { toolDefinitions, toolResult } from "./tools.ts";

type ToolDefinition = (typeof toolDefinitions)[number];

export type ToolPage = {
  readonly tools: readonly ToolDefinition[];
  readonly nextCursor?: string;
};

/** What a server lends to a tool while it runs. */
export type ToolContext = {
  /** Aborts when the client cancels. */
  readonly signal: AbortSignal;
  /** Called once the tool is about to work for long. */
  readonly beforeWork?: () => void;
  /** The `params._meta` of the call. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** Sends the client a request and says in words how it went. */
  readonly ask?: (method: string) => Promise<string>;
};

/** The tools of a test server and the record of what they ran, apart from any SDK. */
export type Toolbox = {
  readonly calls: readonly RecordedCall[];
  readonly cancelled: readonly string[];
  page(cursor: string | undefined): ToolPage;
  /** From now on the tool is described with these words: a definition that changed after it was approved. */
  describe(name: string, description: string): void;
  /** Undefined for a name that no tool has. */
  run(
    name: string,
    args: Record<string, unknown>,
    context: ToolContext,
  ): Promise<Record<string, unknown> | undefined>;
};

export function createToolbox(pageSize = toolDefinitions.length): Toolbox {
  const calls: RecordedCall[] = [];
  const cancelled: string[] = [];
  const descriptions = new Map<string, string>();
  let counter = 0;
  const described = (tool: ToolDefinition): ToolDefinition => ({
    ...tool,
    description: descriptions.get(tool.name) ?? tool.description,
  });
  return {
    calls,
    cancelled,
    describe(name, description) {
      descriptions.set(name, description);
    },
    page(cursor) {
      const start = cursor === undefined ? 0 : Number(cursor);
      const end = start + pageSize;
      const tools = toolDefinitions.slice(start, end).map(described);
      return end < toolDefinitions.length ? { tools, nextCursor: String(end) } : { tools };
    },
    async run(name, args, { signal, beforeWork, ask, meta }) {
      if (!toolDefinitions.some((tool) => tool.name === name)) return undefined;
      calls.push({ name, arguments: args, at: Date.now(), ...(meta === undefined ? {} : { meta }) });
      signal.addEventListener("abort", () => cancelled.push(name));
      if (name === "slow") {
        beforeWork?.();
        await delay(Number(args.ms ?? 0), undefined, { signal });
      }
      if (name === "ask") {
        const answer = (await ask?.(String(args.method))) ?? "nobody to ask";
        return { content: [{ type: "text", text: answer }] };
      }
      if (name === "count") counter += 1;
      return toolResult(name, args, counter);
    },
  };
}
