import { objectText } from "../../core/json-members.ts";
import type { JsonObject } from "../../core/rpc-message.ts";
import { createExchange } from "../http/exchange.ts";
import type { ConnectionParts } from "./connection.ts";
import type { HttpTransport } from "./http-transport.ts";
import { modernHeaders, modernMeta } from "./modern.ts";

/** What to hear of (`SubscriptionFilter`, 2026-07-28). */
export type ListenFilter = {
  readonly toolsListChanged?: true;
  readonly promptsListChanged?: true;
  readonly resourcesListChanged?: true;
  readonly resourceSubscriptions?: readonly string[];
};

/** Opens a stream of notifications and resolves when it is over, with whether the server had agreed to it. */
export type Listen = (
  filter: ListenFilter,
  options: { readonly signal: AbortSignal; readonly onAgreed: () => void },
) => Promise<boolean>;

let lastListenId = 0;

/**
 * `subscriptions/listen`: the first message is the server's agreement, and nothing before that counts. What comes goes to
 * the listeners of the connection.
 */
export const createListening =
  (
    parts: ConnectionParts,
    transport: HttpTransport,
    listeners: ReadonlySet<(method: string, params: JsonObject) => void>,
    ending: AbortSignal,
  ): Listen =>
  async (filter, { signal, onAgreed }) => {
    lastListenId += 1;
    const method = "subscriptions/listen";
    const params = objectText([
      ["notifications", JSON.stringify(filter)],
      ["_meta", objectText(modernMeta(parts.anybody))],
    ]);
    let agreed = false;
    await transport.post({
      text: `{"jsonrpc":"2.0","id":"listen-${lastListenId}","method":"${method}","params":${params}}`,
      headers: modernHeaders(method),
      exchange: createExchange({ budget: null, timeoutMs: null }),
      signal: AbortSignal.any([signal, ending]),
      stays: true,
      onMessage: (message) => {
        if (message.kind !== "notification") return;
        if (message.method === "notifications/subscriptions/acknowledged") {
          agreed = true;
          return onAgreed();
        }
        if (!agreed) return;
        for (const listener of listeners) listener(message.method, message.params?.value ?? {});
      },
    });
    return agreed;
  };
