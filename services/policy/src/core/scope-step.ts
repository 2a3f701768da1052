import {
  findUsableOffer,
  type OfferTarget,
  orgEnables,
  type Snapshot,
  scopeIncludes,
  type UsableOffer,
} from "@portcullis/catalog";
import { type KeyRecord, type OrgRecord, offerKindOf, type ToolCall } from "@portcullis/contracts";

/** Who calls, as the envelope names them. */
export type Caller = { readonly org: string; readonly key: string };

export type ScopeResult =
  | { readonly ok: true; readonly usable: UsableOffer; readonly org: OrgRecord; readonly key: KeyRecord }
  /** `reason` is in words for operators; callers get one and the same answer for all of them (INV-7). */
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): ScopeResult => ({ ok: false, reason });

/** What a request aims at: `tool` names it, and the MCP method says what kind of thing it is. */
export const targetOf = (
  { server, name }: Pick<ToolCall, "server" | "name">,
  mcp: Parameters<typeof offerKindOf>[0],
): OfferTarget => ({ kind: offerKindOf(mcp), server, name });

/** Why a server does not have something, in words. */
export const lackOf = (kind: OfferTarget["kind"]): string =>
  kind === "resource"
    ? "the server was not approved with resources"
    : `the server has no such approved ${kind}`;

/** Finds the words for a refusal. It decides nothing: {@link findUsableOffer} has decided before. */
const explain = (snapshot: Snapshot, org: OrgRecord, key: KeyRecord, target: OfferTarget): string => {
  const { kind, server: slug, name } = target;
  const server = snapshot.server(slug);
  if (key.org !== org.slug) return "the key belongs to another org";
  if (key.status !== "active") return `the key is ${key.status}`;
  if (server === undefined) return "there is no such server";
  if (server.status !== "approved") return `the server is ${server.status}`;
  if (kind !== "resource" && snapshot[kind](slug, name) === undefined) return lackOf(kind);
  if (!Object.hasOwn(org.enabled, slug)) return "the org has not enabled the server";
  if (!orgEnables(org, target)) return `the org has not enabled the ${kind}`;
  return scopeIncludes(key.scope, target) ? lackOf(kind) : `the key's scope does not include the ${kind}`;
};

/**
 * INV-7. The scope step: is it approved, enabled for the org, and in the key's scope, and does the key still stand? The
 * key is looked at again here, since it may have been revoked or have expired after the ingress took it.
 */
export const scopeStep = (
  snapshot: Snapshot,
  caller: Caller,
  target: OfferTarget,
  nowMs: number,
): ScopeResult => {
  const key = snapshot.key(caller.key);
  const org = snapshot.org(caller.org);
  if (org === undefined) return refuse("there is no such org");
  if (key === undefined) return refuse("there is no such key");
  if (key.expiresAt !== null && !(Date.parse(key.expiresAt) > nowMs)) return refuse("the key has expired");
  const usable = findUsableOffer(snapshot, org, key, target);
  return usable === undefined ? refuse(explain(snapshot, org, key, target)) : { ok: true, usable, org, key };
};
