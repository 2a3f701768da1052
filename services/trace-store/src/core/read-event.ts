import {
  type ProducerStamp,
  producerStampSchema,
  requestIdSchema,
  type TraceEvent,
  traceEventSchema,
} from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import { dayOf } from "./days.ts";

/** A trace event as it comes from the stream. */
export type StreamEvent = {
  readonly data: Uint8Array;
  readonly streamSequence: number;
  readonly producer: string | undefined;
  readonly epoch: string | undefined;
  readonly sequence: string | undefined;
  readonly unused: string | undefined;
};

export type StoredEvent = {
  readonly day: string;
  readonly event: TraceEvent;
  /** The event's own bytes as text: what is hashed later is what is stored. */
  readonly body: string;
  readonly streamSequence: number;
  /** Who appended it to the stream; null where it carries no stamp. */
  readonly stamp: ProducerStamp | null;
  /** Numbers of that producer that the broker did not need, see `headers.unused`. */
  readonly unused: number;
};

/** Why an event can never be stored; a code for logs, metrics and the dead letter. */
export type PoisonReason = "not_json" | "not_a_trace_event" | "implausible_time" | "not_storable";

export type ReadEvent =
  | { readonly ok: true; readonly stored: StoredEvent }
  | { readonly ok: false; readonly reason: PoisonReason };

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const EARLIEST = Date.parse("2020-01-01T00:00:00.000Z");
const CLOCK_SKEW_MS = 24 * 3_600_000;

const parseJson = (data: Uint8Array): { readonly body: string; readonly json: unknown } | undefined => {
  try {
    const body = decoder.decode(data);
    return { body, json: JSON.parse(body) };
  } catch {
    return undefined;
  }
};

const countOf = (header: string | undefined): number => {
  const count = Number(header ?? 0);
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
};

/**
 * Parses an event and finds its day: that of the request's UUIDv7, so that all events of a request are in one
 * partition, however late they come.
 */
export const readEvent = (message: StreamEvent, nowMs: number): ReadEvent => {
  const parsed = parseJson(message.data);
  if (parsed === undefined) return { ok: false, reason: "not_json" };
  const event = traceEventSchema.safeParse(parsed.json);
  if (!event.success || event.data.subject !== event.data.data.requestId) {
    return { ok: false, reason: "not_a_trace_event" };
  }
  const { data } = event.data;
  if (!requestIdSchema.safeParse(data.requestId).success) return { ok: false, reason: "not_a_trace_event" };
  const requestTime = timeOfUuidv7(data.requestId);
  const times = [requestTime, Date.parse(data.receivedAt), Date.parse(event.data.time)];
  if (!times.every((time) => time >= EARLIEST && time <= nowMs + CLOCK_SKEW_MS)) {
    return { ok: false, reason: "implausible_time" };
  }
  const { producer, epoch } = message;
  const stamp = producerStampSchema.safeParse({ producer, epoch, sequence: Number(message.sequence) });
  return {
    ok: true,
    stored: {
      day: dayOf(requestTime),
      event: event.data,
      body: parsed.body,
      streamSequence: message.streamSequence,
      stamp: stamp.success ? stamp.data : null,
      unused: countOf(message.unused),
    },
  };
};
