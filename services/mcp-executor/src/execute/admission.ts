import { findUsableOffer, type OfferTarget, type Snapshot } from "@portcullis/catalog";
import {
  type Envelope,
  isPastDeadline,
  offerKindOf,
  type RenewSubscription,
  type ServerRecord,
} from "@portcullis/contracts";
import { type AdmittedCall, admit } from "@portcullis/crypto";
import type { ConnectedServer } from "../adapters/upstream/upstreams.ts";
import type { CallHealth, Permit } from "../core/breaker.ts";
import { healthOf } from "../core/execution.ts";
import { type ExecuteContext, type Refusal, refuse } from "./context.ts";
import { reportRefusedTicket } from "./incidents.ts";

/** A place among the calls that run at a server, to be given back once. */
export type Place = {
  readonly kind: "place";
  readonly record: ServerRecord;
  readonly server: ConnectedServer;
  readonly leave: (health: CallHealth) => void;
};

type Asked = { readonly org: string; readonly key: string; readonly target: OfferTarget };

const findRecord = ({ org, key, target }: Asked, snapshot: Snapshot): ServerRecord | undefined => {
  const orgRecord = snapshot.org(org);
  const keyRecord = snapshot.key(key);
  if (orgRecord === undefined || keyRecord === undefined) return undefined;
  if (keyRecord.expiresAt !== null && Date.parse(keyRecord.expiresAt) <= Date.now()) return undefined;
  return findUsableOffer(snapshot, orgRecord, keyRecord, target)?.server;
};

/** The approved server of the call, looked up here again: a scope that shrank a moment ago holds (INV-7). */
const findServer = ({ org, key, request }: Envelope, snapshot: Snapshot): ServerRecord | undefined => {
  const { tool, mcp } = request;
  if (tool === undefined) return undefined;
  const target = { kind: offerKindOf(mcp), server: tool.server, name: tool.name };
  return findRecord({ org, key, target }, snapshot);
};

/** A canary that was not stopped has closed the org: nothing of a server goes to it any more. */
const isClosed = (org: string, snapshot: Snapshot): boolean => {
  const closed = snapshot.org(org)?.canary?.closed;
  return closed !== undefined && closed !== null;
};

/** Whether a subscription would still pass (INV-7). */
export const mayRead = ({ org, key, server, uri }: RenewSubscription, snapshot: Snapshot): boolean =>
  !isClosed(org, snapshot) &&
  findRecord({ org, key, target: { kind: "resource", server, name: uri } }, snapshot) !== undefined;

/** Whatever a ticket says: a canary never runs, nor does any call of an org that one has closed. */
const isBarred = ({ canary, org }: Envelope, snapshot: Snapshot): Refusal | undefined => {
  if (canary !== undefined) return refuse("denied", "canary");
  return isClosed(org, snapshot) ? refuse("denied", "org_closed") : undefined;
};

/** For an answer to a question that the server asked a moment ago: it needs no leave of the breaker. */
const alwaysOpen: Permit = { done: () => {} };

/** Finds a place at the server: in scope, with its credentials, neither resting nor busy. */
export const enter = async (envelope: Envelope, context: ExecuteContext): Promise<Place | Refusal> => {
  const barred = isBarred(envelope, context.snapshot);
  if (barred !== undefined) return barred;
  const record = findServer(envelope, context.snapshot);
  if (record === undefined) return refuse("denied", "tool_not_in_scope");
  const server = await context.upstreams.get(record);
  if (server.kind === "none") return refuse("failed", "credential_missing");
  const most = record.maxConcurrentCalls ?? context.maxCallsPerServer;
  if (server.callsInFlight >= most) return refuse("failed", "overloaded");
  const permit = envelope.request.mcp?.resumes === undefined ? server.breaker.enter() : alwaysOpen;
  if (permit === undefined) return refuse("failed", "upstream_suspended");
  server.callsInFlight += 1;
  let isLeft = false;
  return {
    kind: "place",
    record,
    server,
    leave: (health) => {
      if (!isLeft) server.callsInFlight -= 1;
      isLeft = true;
      permit.done(health);
    },
  };
};

/** Whatever held before a look at the server must still hold after it: that may have taken long (INV-7). */
const stillHolds = (envelope: Envelope, context: ExecuteContext): Refusal | undefined => {
  if (isPastDeadline(envelope, Date.now())) return refuse("failed", "deadline_exceeded");
  if (findServer(envelope, context.snapshot) === undefined) return refuse("denied", "tool_not_in_scope");
  return isBarred(envelope, context.snapshot);
};

/** INV-1: admits the call, against what it aims at as its server describes it today. */
export const admitCall = async (
  envelope: Envelope,
  { server, record, leave }: Place,
  context: ExecuteContext,
): Promise<{ readonly kind: "admitted"; readonly call: AdmittedCall } | Refusal> => {
  const kind = offerKindOf(envelope.request.mcp);
  const name = envelope.request.tool?.name ?? "";
  // What this executor knows may be older than what was approved, so a mismatch is looked at once more, afresh.
  for (const fresh of [false, true]) {
    const definition = await server.definitionHashOf(kind, name, { fresh });
    if (!definition.ok) {
      leave(healthOf(definition.failure, record.timeoutMs, record.timeoutMs));
      return refuse("failed", definition.failure.code);
    }
    const changed = stillHolds(envelope, context);
    if (changed !== undefined) return changed;
    const admission = admit(envelope, context.trusted, definition.hash, Date.now());
    if (admission.ok) return { kind: "admitted", call: admission.call };
    if (admission.definitionChanged && !fresh) continue;
    reportRefusedTicket(envelope, admission.reason, context);
    if (!admission.definitionChanged) break;
    server.reportChanged();
    // What is not described as it was approved is outside of the scope, and looks like it (INV-7).
    return refuse("denied", "tool_not_in_scope");
  }
  return refuse("failed", "ticket_refused");
};
