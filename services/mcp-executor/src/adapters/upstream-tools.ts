import { isDeepStrictEqual } from "node:util";
import type { Connection } from "./upstream-connection.ts";
import type { ByteBudget, Fault } from "./upstream-exchange.ts";
import { faultOfReply } from "./upstream-outcome.ts";
import { findParamHeaders } from "./upstream-param-headers.ts";
import type { DiscoveredTool } from "./upstream-types.ts";

const MAX_PAGES = 100;
const MAX_TOOLS = 10_000;
const METHOD_NOT_FOUND = -32601;

export type ToolList =
  | { readonly kind: "tools"; readonly tools: readonly DiscoveredTool[] }
  | { readonly kind: "fault"; readonly fault: Fault; readonly jsonrpc?: { readonly code: number } };

/**
 * Walks `tools/list` to its end. A list that is not whole is a fault, never a shorter list: a tool that
 * seems gone would be retired, and one that hides behind the limit would never be reviewed.
 */
export async function listTools(
  connection: Connection,
  limits: { readonly signal: AbortSignal; readonly budget: ByteBudget },
): Promise<ToolList> {
  const tools = new Map<string, DiscoveredTool>();
  const cursors = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { reply } = await connection.request("tools/list", cursor === undefined ? {} : { cursor }, limits);
    if (reply.kind === "rpc-error" && reply.code === METHOD_NOT_FOUND && !connection.hasTools) {
      return { kind: "tools", tools: [] };
    }
    if (reply.kind !== "result") return { kind: "fault", ...faultOfReply(reply) };
    const fault = collect(reply.result.tools, tools);
    if (fault !== null) return { kind: "fault", fault };
    if (tools.size > MAX_TOOLS) return listFault("the server lists too many tools");
    const next = reply.result.nextCursor;
    if (next === undefined || next === null) {
      return { kind: "tools", tools: [...tools.values()].filter((tool) => mayOffer(tool, connection)) };
    }
    if (typeof next !== "string") return listFault("the server's cursor is not a text");
    if (cursors.has(next)) return listFault("the server's tool list goes round in circles");
    cursors.add(next);
    cursor = next;
  }
  return listFault("the server's tool list has too many pages");
}

function collect(listed: unknown, tools: Map<string, DiscoveredTool>): Fault | null {
  if (!Array.isArray(listed)) return broken("the server's answer to tools/list has no tools");
  for (const tool of listed as readonly unknown[]) {
    if (!isTool(tool)) return broken("the server lists a tool without a name");
    const known = tools.get(tool.name);
    // Two definitions under one name: whoever reviews the first would not know which one runs.
    if (known !== undefined && !isDeepStrictEqual(known, tool)) {
      return broken("the server lists two different tools under one name");
    }
    tools.set(tool.name, tool);
  }
  return null;
}

function isTool(value: unknown): value is DiscoveredTool {
  if (typeof value !== "object" || value === null || !("name" in value)) return false;
  return typeof value.name === "string" && value.name !== "";
}

/** Protocol 2026-07-28: a client must drop a tool whose `x-mcp-header` marks are invalid. */
function mayOffer(tool: DiscoveredTool, connection: Connection): boolean {
  return connection.era === "legacy" || findParamHeaders(tool.inputSchema).kind === "valid";
}

function listFault(detail: string): ToolList {
  return { kind: "fault", fault: broken(detail) };
}

function broken(detail: string): Fault {
  return { code: "upstream_protocol_error", detail };
}
