import { isDeepStrictEqual } from "node:util";
import type { ByteBudget, Fault } from "../http/exchange.ts";
import type { Definition, DiscoveredTool } from "../upstream/types.ts";
import type { Connection } from "./connection.ts";
import { faultOfReply } from "./outcome.ts";
import { findParamHeaders } from "./param-headers.ts";

const MAX_PAGES = 100;
const MAX_ITEMS = 10_000;
const METHOD_NOT_FOUND = -32601;

type ListFault = {
  readonly kind: "fault";
  readonly fault: Fault;
  readonly jsonrpc?: { readonly code: number };
};
export type DefinitionList =
  | { readonly kind: "list"; readonly items: readonly Definition[]; readonly echoes: number }
  | ListFault;
export type ToolList =
  | { readonly kind: "tools"; readonly tools: readonly DiscoveredTool[]; readonly echoes: number }
  | ListFault;

/** One kind of list. `name` is what tells its items apart; `noun` is for people. */
export type ListKind = {
  readonly method: string;
  readonly member: string;
  readonly name: string;
  readonly noun: string;
  /** Whether a server that does not know the method has nothing of the kind. */
  readonly optional: boolean;
};

export type ListLimits = { readonly signal: AbortSignal; readonly budget: ByteBudget };

/**
 * Walks a list to its end. One that is not whole is a fault, never a shorter list: a tool that seems gone would be
 * retired, and one that hides behind the limit would never be reviewed.
 */
export async function listAll(
  connection: Pick<Connection, "request">,
  kind: ListKind,
  limits: ListLimits,
): Promise<DefinitionList> {
  const items = new Map<string, Definition>();
  const cursors = new Set<string>();
  let echoes = 0;
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const members = cursor === undefined ? [] : [["cursor", JSON.stringify(cursor)] as const];
    const { reply } = await connection.request(kind.method, { ...limits, members });
    if (reply.kind === "rpc-error" && reply.error.code === METHOD_NOT_FOUND && kind.optional) {
      return { kind: "list", items: [], echoes };
    }
    if (reply.kind !== "result") return { kind: "fault", ...faultOfReply(reply) };
    echoes += reply.echoes;
    const fault = collect(reply.result[kind.member], items, kind);
    if (fault !== null) return { kind: "fault", fault };
    if (items.size > MAX_ITEMS) return listFault(`the server lists too many ${kind.noun}s`);
    const next = reply.result.nextCursor;
    if (next === undefined || next === null) return { kind: "list", items: [...items.values()], echoes };
    if (typeof next !== "string") return listFault("the server's cursor is not a text");
    if (cursors.has(next)) return listFault(`the server's list of ${kind.noun}s goes round in circles`);
    cursors.add(next);
    cursor = next;
  }
  return listFault(`the server's list of ${kind.noun}s has too many pages`);
}

/** The tools; none where the server says nothing of tools and does not know the method. */
export async function listTools(connection: Connection, limits: ListLimits): Promise<ToolList> {
  const kind = { method: "tools/list", member: "tools", name: "name", noun: "tool" };
  const list = await listAll(
    connection,
    { ...kind, optional: connection.capabilities.tools === undefined },
    limits,
  );
  if (list.kind === "fault") return list;
  const tools = list.items.filter(hasName).filter((tool) => mayOffer(tool, connection));
  return { kind: "tools", tools, echoes: list.echoes };
}

function collect(listed: unknown, items: Map<string, Definition>, kind: ListKind): Fault | null {
  if (!Array.isArray(listed)) return broken(`the server's answer to ${kind.method} has no ${kind.noun}s`);
  for (const item of listed as readonly unknown[]) {
    const name = isObject(item) ? item[kind.name] : undefined;
    if (!isObject(item) || typeof name !== "string" || name === "") {
      return broken(`the server lists a ${kind.noun} without a name`);
    }
    const known = items.get(name);
    // Two definitions under one name: whoever reviews the first would not know which one runs.
    if (known !== undefined && !isDeepStrictEqual(known, item)) {
      return broken(`the server lists two different ${kind.noun}s under one name`);
    }
    items.set(name, item);
  }
  return null;
}

function isObject(value: unknown): value is Definition {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasName(item: Definition): item is DiscoveredTool {
  return typeof item.name === "string";
}

/** Protocol 2026-07-28: a client must drop a tool whose `x-mcp-header` marks are invalid. */
function mayOffer(tool: DiscoveredTool, connection: Connection): boolean {
  return connection.era === "legacy" || findParamHeaders(tool.inputSchema).kind === "valid";
}

function listFault(detail: string): ListFault {
  return { kind: "fault", fault: broken(detail) };
}

function broken(detail: string): Fault {
  return { code: "upstream_protocol_error", detail };
}
