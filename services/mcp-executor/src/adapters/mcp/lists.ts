import { isDeepStrictEqual } from "node:util";
import { parseDefinition, readableDefinition, type Written } from "@portcullis/catalog";
import { itemsOf, membersOf } from "../../core/json-members.ts";
import type { ByteBudget, Fault } from "../http/exchange.ts";
import type { Discovered } from "../upstream/types.ts";
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
  | { readonly kind: "list"; readonly items: readonly Discovered[]; readonly echoes: number }
  | ListFault;
export type ToolList =
  | { readonly kind: "tools"; readonly tools: readonly Discovered[]; readonly echoes: number }
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
  const items = new Map<string, Discovered>();
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
    const fault = collect(reply, items, kind);
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
  const tools = list.items.filter((tool) => mayOffer(tool, connection));
  return { kind: "tools", tools, echoes: list.echoes };
}

type Listing = { readonly result: Readonly<Record<string, unknown>>; readonly exact?: string };
type Item = { readonly definition: unknown; readonly exact?: string | undefined };

/** The items as they are written, where the answer has a text; each may be exact by itself, or not. */
function writtenItems({ result, exact }: Listing, { member }: ListKind): readonly Item[] | undefined {
  const listed = result[member];
  if (!Array.isArray(listed)) return undefined;
  const text = exact === undefined ? undefined : membersOf(exact).get(member);
  if (text === undefined) return listed.map((definition: unknown) => ({ definition }));
  return itemsOf(text).map(parseDefinition);
}

function collect(listing: Listing, items: Map<string, Discovered>, kind: ListKind): Fault | null {
  const listed = writtenItems(listing, kind);
  if (listed === undefined) return broken(`the server's answer to ${kind.method} has no ${kind.noun}s`);
  for (const item of listed) {
    const name = isWritten(item) ? item.definition[kind.name] : undefined;
    if (!isWritten(item) || typeof name !== "string" || name === "") {
      return broken(`the server lists a ${kind.noun} without a name`);
    }
    const known = items.get(name);
    // Two definitions under one name: whoever reviews the first would not know which one runs.
    if (known !== undefined && !isDeepStrictEqual(readableDefinition(known), readableDefinition(item))) {
      return broken(`the server lists two different ${kind.noun}s under one name`);
    }
    items.set(name, { name, ...item });
  }
  return null;
}

/** Whether a definition is what it must be: an object. */
function isWritten(item: Item): item is Item & Written {
  const { definition } = item;
  return typeof definition === "object" && definition !== null && !Array.isArray(definition);
}

/** Protocol 2026-07-28: a client must drop a tool whose `x-mcp-header` marks are invalid. */
function mayOffer({ definition }: Discovered, connection: Connection): boolean {
  return connection.era === "legacy" || findParamHeaders(definition.inputSchema).kind === "valid";
}

function listFault(detail: string): ListFault {
  return { kind: "fault", fault: broken(detail) };
}

function broken(detail: string): Fault {
  return { code: "upstream_protocol_error", detail };
}
