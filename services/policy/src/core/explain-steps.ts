import {
  createAddressTest,
  findOffer,
  matchingEntries,
  type OfferTarget,
  orgEnables,
  type Snapshot,
} from "@portcullis/catalog";
import type {
  DryRunResult,
  ErrorCode,
  ExplainStep,
  KeyRecord,
  OrgRecord,
  ServerRecord,
} from "@portcullis/contracts";
import { lackOf } from "./scope-step.ts";

/** What a step says by itself, whatever the steps before it said. */
export type Finding = {
  readonly step: ExplainStep["step"];
  /** `unknown`: it cannot be said; it stops nothing. */
  readonly result: "pass" | "stop" | "unknown";
  /** What a caller would get, where this step stops. */
  readonly ending?: { readonly effect: "blocked" | "deny" | "pending"; readonly code: ErrorCode };
  readonly detail: string;
  readonly facts: Readonly<Record<string, unknown>>;
};

const pass = (step: Finding["step"], detail: string, facts: Finding["facts"] = {}): Finding => ({
  step,
  result: "pass",
  detail,
  facts,
});
export const stop = (
  step: Finding["step"],
  code: ErrorCode,
  detail: string,
  facts: Finding["facts"] = {},
  effect: "blocked" | "deny" | "pending" = "deny",
): Finding => ({ step, result: "stop", ending: { effect, code }, detail, facts });
export const unknown = (step: Finding["step"], detail: string, facts: Finding["facts"] = {}): Finding => ({
  step,
  result: "unknown",
  detail,
  facts,
});
export { pass };

export const keyStep = (key: KeyRecord, nowMs: number): Finding => {
  const { id, name, org, status, expiresAt } = key;
  const facts = { key: id, name, org, status, expiresAt };
  if (status !== "active") return stop("key", "key_revoked", "the key is revoked", facts);
  if (expiresAt !== null && !(Date.parse(expiresAt) > nowMs)) {
    return stop("key", "key_expired", `the key expired at ${expiresAt}`, facts);
  }
  return pass("key", "the key is active", facts);
};

export const addressStep = ({ allowedIps }: KeyRecord, address: string | undefined): Finding => {
  const facts = { address: address ?? null, allowedIps };
  if (allowedIps === null) return pass("address", "the key may be used from anywhere", facts);
  if (allowedIps.length > 0 && address === undefined) {
    return unknown("address", "the key is bound to addresses; give the caller's to check it", facts);
  }
  return address !== undefined && createAddressTest(allowedIps)(address)
    ? pass("address", `${address} is one of the key's addresses`, facts)
    : stop("address", "address_not_allowed", "the key may not be used from this address", facts);
};

export const inspectionStep = (org: OrgRecord, dryRun: DryRunResult | undefined): Finding => {
  const settings = org.inspection.request;
  if (dryRun === undefined) {
    const detail = "no inspector answers, so nothing can be inspected and nothing would run";
    return stop("inspection", "inspector_unavailable", detail, { settings });
  }
  const { verdict, categories, coverage } = dryRun;
  const { blockUncovered, external = [] } = org.inspection;
  const facts = { verdict, categories, settings, blockUncovered, external, detectors: coverage.detectors };
  const isUnanswered =
    categories.length === 0 && coverage.skipped.some(({ reason }) => reason === "external_failed");
  const found = categories.length === 0 ? "nothing" : categories.join(", ");
  if (verdict === "block" && isUnanswered) {
    const detail = "an external detector that must answer did not";
    return stop("inspection", "detector_unavailable", detail, facts, "blocked");
  }
  if (verdict === "block") {
    const detail = categories.length === 0 ? "something could not be read" : `found ${found}`;
    return stop("inspection", "prompt_blocked", `inspection blocks the request: ${detail}`, facts, "blocked");
  }
  return verdict === "redacted"
    ? pass("inspection", `inspection found ${found}, and would redact the request`, facts)
    : pass("inspection", `inspection found ${found} that stops the request`, facts);
};

export const serverStep = (slug: string, server: ServerRecord | undefined): Finding => {
  const facts = { server: slug, status: server?.status ?? null, revision: server?.revision ?? null };
  if (server === undefined) return stop("server", "tool_not_in_scope", "there is no such server", facts);
  return server.status === "approved"
    ? pass("server", "the server is approved", facts)
    : stop("server", "tool_not_in_scope", `the server is ${server.status}`, facts);
};

export const definitionStep = (snapshot: Snapshot, target: OfferTarget): Finding => {
  const { kind, name } = target;
  const offer = findOffer(snapshot, target);
  if (offer === undefined) {
    const why = kind === "resource" ? "" : ": it is unknown, new, rejected, missing or quarantined";
    return stop("definition", "tool_not_in_scope", `${lackOf(kind)}${why}`, { [kind]: name });
  }
  if (offer.kind === "resource") {
    return pass("definition", "the server was approved with resources; none of them is pinned", {
      [kind]: name,
    });
  }
  const { definitionHash } = offer;
  const facts =
    offer.kind === "tool"
      ? { tool: name, definitionHash, risk: offer.tool.risk, labels: offer.tool.labels }
      : { prompt: name, definitionHash, risk: offer.prompt.risk };
  return pass("definition", `the ${kind}'s definition is the approved one, by the last sync`, facts);
};

export const enablementStep = (org: OrgRecord, target: OfferTarget): Finding => {
  const { kind, server } = target;
  const enabled = Object.hasOwn(org.enabled, server) ? org.enabled[server] : undefined;
  const facts = { org: org.slug, enabled: enabled ?? null };
  if (enabled === undefined) {
    return stop("enablement", "tool_not_in_scope", "the org has not enabled the server", facts);
  }
  return orgEnables(org, target)
    ? pass(
        "enablement",
        enabled === "*" ? "the org enabled all that the server offers" : `the org enabled the ${kind}`,
        facts,
      )
    : stop("enablement", "tool_not_in_scope", `the org has not enabled the ${kind}`, facts);
};

export const scopeEntriesStep = ({ scope }: KeyRecord, target: OfferTarget): Finding => {
  const matching = matchingEntries(scope, target);
  const facts = { matching, entries: scope === "*" ? 1 : scope.length };
  return matching.length === 0
    ? stop("scope", "tool_not_in_scope", `the key's scope does not include the ${target.kind}`, facts)
    : pass("scope", `the key's scope includes the ${target.kind} by ${matching.join(", ")}`, facts);
};
