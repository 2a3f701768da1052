import { findUsableTool, orgEnables, type Snapshot, type UsableTool } from "@portcullis/catalog";
import type { KeyRecord, OrgRecord, ToolCall } from "@portcullis/contracts";

/** Who calls, as the envelope names them. */
export type Caller = { readonly org: string; readonly key: string };

export type ScopeResult =
  | { readonly ok: true; readonly usable: UsableTool; readonly org: OrgRecord; readonly key: KeyRecord }
  /** `reason` is in words for operators; callers get one and the same answer for all of them (INV-7). */
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): ScopeResult => ({ ok: false, reason });

/** Finds the words for a refusal. It decides nothing: {@link findUsableTool} has decided before. */
const explain = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord, tool: ToolCall): string => {
  const server = snapshot.server(tool.server);
  if (key.org !== org.slug) return "the key belongs to another org";
  if (key.status !== "active") return `the key is ${key.status}`;
  if (server === undefined) return "there is no such server";
  if (server.status !== "approved") return `the server is ${server.status}`;
  if (!server.tools.some(({ name }) => name === tool.name)) return "the server has no such approved tool";
  if (!Object.hasOwn(org.enabled, tool.server)) return "the org has not enabled the server";
  if (!orgEnables(org, tool.server, tool.name)) return "the org has not enabled the tool";
  return "the key's scope does not include the tool";
};

/**
 * INV-7. The scope step: is the tool approved, enabled for the org, and in the key's scope, and does the key still
 * stand? The key is looked at again here, since it may have been revoked or have expired after the ingress took it.
 */
export const scopeStep = (snapshot: Snapshot, caller: Caller, tool: ToolCall, nowMs: number): ScopeResult => {
  const key = snapshot.key(caller.key);
  const org = snapshot.org(caller.org);
  if (org === undefined) return refuse("there is no such org");
  if (key === undefined) return refuse("there is no such key");
  if (key.expiresAt !== null && !(Date.parse(key.expiresAt) > nowMs)) return refuse("the key has expired");
  const usable = findUsableTool(snapshot, org, key, tool.server, tool.name);
  return usable === undefined ? refuse(explain(snapshot, org, key, tool)) : { ok: true, usable, org, key };
};
