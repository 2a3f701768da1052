import { setTimeout as delay } from "node:timers/promises";
import type { RecordedCall } from "./test-server.ts";
import { toolDefinitions, toolResult } from "./tools.ts";

export type ToolPage = {
  readonly tools: readonly (typeof toolDefinitions)[number][];
  readonly nextCursor?: string;
};

/** The tools of a test server and the record of what they ran, apart from any SDK. */
export type Toolbox = {
  readonly calls: readonly RecordedCall[];
  page(cursor: string | undefined): ToolPage;
  /** Undefined for a name that no tool has. */
  run(name: string, args: Record<string, unknown>): Promise<Record<string, unknown> | undefined>;
};

export function createToolbox(pageSize = toolDefinitions.length): Toolbox {
  const calls: RecordedCall[] = [];
  let counter = 0;
  return {
    calls,
    page(cursor) {
      const start = cursor === undefined ? 0 : Number(cursor);
      const end = start + pageSize;
      const tools = toolDefinitions.slice(start, end);
      return end < toolDefinitions.length ? { tools, nextCursor: String(end) } : { tools };
    },
    async run(name, args) {
      if (!toolDefinitions.some((tool) => tool.name === name)) return undefined;
      calls.push({ name, arguments: args, at: Date.now() });
      if (name === "slow") await delay(Number(args.ms ?? 0));
      if (name === "count") counter += 1;
      return toolResult(name, args, counter);
    },
  };
}
