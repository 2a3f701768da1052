import type { McpMethod } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { type Client, makeCall } from "./call.ts";
import type { EdgeContext } from "./context.ts";
import type { OfferView, Target } from "./ports.ts";
import type { Visit } from "./visit.ts";

/** Passes the gate to subscribe to a resource, or to end that. Undefined where it did not get through. */
export const passSubscription = async (
  context: Pick<EdgeContext, "sealed" | "governed">,
  who: { readonly visit: Visit; readonly client: Client; readonly view: OfferView },
  shownUri: string,
  method: Extract<McpMethod, "resources/subscribe"> = "resources/subscribe",
): Promise<(Target & { readonly executor: string | undefined }) | undefined> => {
  const { visit, client, view } = who;
  const request = {
    type: "request",
    id: { value: 0, text: "0" },
    method,
    params: { uri: shownUri },
    text: undefined,
  } as const;
  const now = Date.now();
  const made = makeCall({ view, viewer: visit.viewer, sealed: context.sealed, client, now }, method, request);
  if (!made.ok) return undefined;
  const { ending } = await context.governed({
    // Each is a request of its own, with a trace of its own.
    visit: { ...visit, requestId: uuidv7(now), startedAt: now },
    request,
    call: made.call,
    view,
    exchange: undefined,
    cancelled: new AbortController().signal,
  });
  if (ending.outcome !== "completed" || ending.code !== undefined) return undefined;
  return { ...made.call.aim.target, executor: ending.envelope.execution?.executor };
};
