import { SUBSCRIPTION_LEASE_MS } from "@portcullis/contracts";
import { createLeases, type LeaseHolder } from "../../core/leases.ts";
import type { JsonObject } from "../../core/rpc-message.ts";
import type { Connection } from "../mcp/connection.ts";
import type { CallOutcome, UpstreamCall } from "./types.ts";

/** Who wants to hear of which resources of one server: on the client's own session (2025), or over one stream for all. */
export type Subscriptions = {
  /** Answers in the place of a server that knows no such method (2026-07-28); undefined where the server is to be asked. */
  readonly answer: (method: string, call: UpstreamCall, connection: Connection) => CallOutcome | undefined;
  /** Takes in that a server agreed. */
  readonly note: (method: string, call: UpstreamCall, connection: Connection) => void;
  readonly heard: (method: string, params: JsonObject, connection: Connection) => void;
  readonly renew: (holder: LeaseHolder, uri: string) => boolean;
  /** Something may have been missed: all that is subscribed to counts as changed. */
  readonly missed: (connection: Connection) => void;
  readonly drop: (connection: Connection) => void;
  readonly isNeeded: (connection: Connection) => boolean;
  /** What one stream for all has to be about. */
  readonly shared: () => readonly string[];
  readonly close: () => void;
};

const SWEEP_MS = 15_000;
const UNSUBSCRIBE_MS = 5_000;

const canSubscribe = ({ capabilities: { resources } }: Connection): boolean =>
  typeof resources === "object" && resources !== null && Reflect.get(resources, "subscribe") === true;

/** Sessions (2025) keep subscriptions each; what all share is no connection's own. */
const boundTo = (connection: Connection): Connection | null =>
  connection.era === "legacy" ? connection : null;

export const createSubscriptions = (deps: {
  readonly now: () => number;
  readonly onUpdated: (uri: string) => void;
  readonly onSharedChanged: () => void;
}): Subscriptions => {
  const leases = createLeases<Connection>(deps.now, SUBSCRIPTION_LEASE_MS);

  const update = (change: () => void): void => {
    const before = leases.uris(null).join("\n");
    change();
    if (leases.uris(null).join("\n") !== before) deps.onSharedChanged();
  };
  const unsubscribe = (uri: string, connection: Connection): void =>
    void connection.request("resources/unsubscribe", {
      members: [["uri", JSON.stringify(uri)]],
      signal: AbortSignal.timeout(UNSUBSCRIBE_MS),
      budget: { left: 65_536 },
    });
  const sweep = setInterval(() => {
    update(() => {
      for (const { uri, connection } of leases.expire())
        if (connection !== null) unsubscribe(uri, connection);
    });
  }, SWEEP_MS);
  sweep.unref();

  const note: Subscriptions["note"] = (method, { sent, owner }, connection) => {
    const uri = sent.mcp?.name;
    if (uri === undefined) return;
    if (method === "resources/subscribe") update(() => leases.add(owner, uri, boundTo(connection)));
    if (method === "resources/unsubscribe") update(() => leases.remove(owner, uri));
  };

  return {
    answer: (method, call, connection) => {
      if (connection.era === "legacy") return undefined;
      if (method !== "resources/subscribe" && method !== "resources/unsubscribe") return undefined;
      if (!canSubscribe(connection)) {
        return { kind: "error", error: { code: -32601, message: "Method not found" }, echoes: 0 };
      }
      note(method, call, connection);
      return { kind: "result", result: {}, echoes: 0 };
    },
    note,
    heard: (method, { uri }, connection) => {
      if (method !== "notifications/resources/updated" || typeof uri !== "string") return;
      for (const whole of leases.concerned(uri, boundTo(connection))) deps.onUpdated(whole);
    },
    renew: leases.renew,
    missed: (connection) => {
      for (const uri of leases.uris(boundTo(connection))) deps.onUpdated(uri);
    },
    drop: leases.drop,
    isNeeded: (connection) => leases.uris(connection).length > 0,
    shared: () => leases.uris(null),
    close: () => clearInterval(sweep),
  };
};
