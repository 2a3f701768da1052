import {
  headers as createHeaders,
  type MsgHdrs,
  type NatsConnection,
  NoRespondersError,
  TimeoutError,
} from "@nats-io/transport-node";
import { context, propagation } from "@opentelemetry/api";
import { encodeJson } from "./codec.ts";

export type HeaderValues = Readonly<Record<string, string>>;

/** Why a request on the bus got no answer. */
export class BusError extends Error {
  readonly code: "no_responders" | "timeout" | "disconnected";
  constructor(code: BusError["code"], options?: ErrorOptions) {
    super(`the bus request failed: ${code}`, options);
    this.name = "BusError";
    this.code = code;
  }
}

const setter = { set: (carrier: MsgHdrs, key: string, value: string): void => carrier.set(key, value) };

/** Message headers with the trace context of the caller. */
export const withTraceContext = (values: HeaderValues): MsgHdrs => {
  const hdrs = createHeaders();
  propagation.inject(context.active(), hdrs, setter);
  for (const [name, value] of Object.entries(values)) hdrs.set(name, value);
  return hdrs;
};

export const toBody = (body: unknown): Uint8Array => (body instanceof Uint8Array ? body : encodeJson(body));

/** @throws BusError where nobody listens, nobody answers in time, or there is no connection */
export const requestOn = async (
  nc: NatsConnection,
  subject: string,
  body: unknown,
  options: { readonly timeoutMs: number; readonly headers?: HeaderValues },
): Promise<Uint8Array> => {
  try {
    const reply = await nc.request(subject, toBody(body), {
      timeout: options.timeoutMs,
      headers: withTraceContext(options.headers ?? {}),
      noMux: false,
    });
    return reply.data;
  } catch (cause) {
    if (isNoResponders(cause)) throw new BusError("no_responders", { cause });
    if (cause instanceof TimeoutError) throw new BusError("timeout", { cause });
    throw new BusError("disconnected", { cause });
  }
};

const isNoResponders = (error: unknown): boolean =>
  error instanceof NoRespondersError || (error instanceof Error && error.cause instanceof NoRespondersError);
