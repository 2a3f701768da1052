import { isDeepStrictEqual } from "node:util";
import { definitionHash } from "@portcullis/catalog";
import type { CatalogTool, ControlResult, ServerInput, ServerRecord, SyncReply } from "@portcullis/contracts";

/** A server as the control plane keeps it: its record, and the health of its last sync. */
export type Server = ControlResult<"server-get">;

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly detail: string };

type Settings = ServerInput | ServerRecord;

const connectsAlike = (a: Settings, b: Settings): boolean =>
  a.url === b.url &&
  a.allowPrivateNetwork === b.allowPrivateNetwork &&
  isDeepStrictEqual(a.credentials, b.credentials);

const isAlike = (a: Settings, b: Settings): boolean =>
  connectsAlike(a, b) &&
  a.title === b.title &&
  a.timeoutMs === b.timeoutMs &&
  a.maxResponseBytes === b.maxResponseBytes;

/**
 * The server after `server-put`, or undefined where it is already so. Where it connects elsewhere, with other
 * credentials or to addresses that were refused before, what had been approved is no longer what would run: the pins
 * are dropped and an approved server is a draft again.
 */
export const putServer = (
  existing: Server | undefined,
  slug: string,
  input: ServerInput,
): Server | undefined => {
  if (existing === undefined) {
    return {
      slug,
      ...input,
      status: "draft",
      instructions: null,
      tools: [],
      revision: 0,
      syncedAt: null,
      syncError: null,
    };
  }
  if (isAlike(existing, input)) return undefined;
  if (connectsAlike(existing, input)) return { ...existing, ...input };
  const status = existing.status === "approved" ? "draft" : existing.status;
  return { ...existing, ...input, status, instructions: null, tools: [] };
};

/** Text that PostgreSQL and NATS both keep as it is: no NUL, no half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

const toolFault = (tool: CatalogTool, instructions: string | null): string | undefined => {
  if (!isStorable(tool.name)) return "a tool's name is not plain text";
  if (tool.definition.name !== tool.name) return `the definition of ${tool.name} has another name`;
  try {
    return definitionHash(tool.definition, instructions) === tool.definitionHash
      ? undefined
      : `the definition of ${tool.name} does not have the hash that came with it`;
  } catch {
    return `the definition of ${tool.name} has no canonical form`;
  }
};

/** Why a tool list cannot be pinned, in words for operators, or undefined where it can. */
export const syncFault = (found: Extract<SyncReply, { ok: true }>): string | undefined => {
  if (found.instructions !== null && !isStorable(found.instructions)) {
    return "the server's instructions are not plain text";
  }
  if (new Set(found.tools.map(({ name }) => name)).size < found.tools.length) {
    return "two tools have the same name";
  }
  for (const tool of found.tools) {
    const fault = toolFault(tool, found.instructions);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/**
 * The server after its approval: what the executor found is what is pinned. Refused where the server is no longer the
 * one that was looked at.
 * @param looked the server as it was when the executor was asked
 * @param current the server as it is now
 */
export const approveServer = (
  looked: Server,
  current: Server,
  found: Extract<SyncReply, { ok: true }>,
  syncedAt: string,
): Outcome<Server> => {
  if (!connectsAlike(looked, current)) {
    return { ok: false, detail: "the server was changed while its tools were being read" };
  }
  if (current.status !== looked.status && current.status !== "approved") {
    return { ok: false, detail: `the server was ${current.status} while its tools were being read` };
  }
  const { instructions, tools } = found;
  return {
    ok: true,
    value: { ...current, status: "approved", instructions, tools, syncedAt, syncError: null },
  };
};

/** The server after its suspension, or undefined where it is suspended already. Its pins stay, for people to see. */
export const suspendServer = (existing: Server): Outcome<Server | undefined> => {
  switch (existing.status) {
    case "suspended":
      return { ok: true, value: undefined };
    case "retired":
      return { ok: false, detail: "the server is retired" };
    case "draft":
    case "in_review":
    case "approved":
      return { ok: true, value: { ...existing, status: "suspended" } };
  }
};

/** The part of a server that the other services see. */
export const toServerRecord = ({ syncedAt: _at, syncError: _error, ...record }: Server): ServerRecord =>
  record;
