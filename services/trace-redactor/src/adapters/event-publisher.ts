import { setTimeout as delay } from "node:timers/promises";
import { type Ack, type EvidencePublisher, encodeJson } from "@portcullis/bus";
import { headers } from "@portcullis/contracts";
import type { OutgoingEvent } from "../core/to-event.ts";

export type EventPublisher = {
  /**
   * Appends an event to GATE_TRACES and waits for the acknowledgement. An event that this process appends already,
   * since the raw one was delivered again, is not appended twice: each append takes a number.
   * @throws where the acknowledgement takes too long; it is still waited for in the background
   */
  readonly publish: (outgoing: OutgoingEvent) => Promise<Ack>;
};

const WAIT_MS = 5_000;
/** How long an append is followed in the background. */
const FOLLOW_MS = 3_600_000;
const MAX_REMEMBERED = 20_000;

export const createEventPublisher = (evidence: EvidencePublisher): EventPublisher => {
  const appended = new Map<string, Promise<Ack>>();

  const append = ({ subject, requestId, event }: OutgoingEvent): Promise<Ack> => {
    const known = appended.get(event.id);
    if (known !== undefined) return known;
    const body = encodeJson(event);
    const record = {
      subject,
      id: event.id,
      headers: {
        [headers.requestId]: requestId,
        [headers.contentType]: "application/cloudevents+json",
        ...(event.traceparent === undefined ? {} : { [headers.traceparent]: event.traceparent }),
      },
      body: () => body,
    };
    const ack = evidence.append(record, FOLLOW_MS);
    appended.set(event.id, ack);
    ack.catch(() => appended.delete(event.id));
    if (appended.size > MAX_REMEMBERED) {
      const oldest = appended.keys().next().value;
      if (oldest !== undefined) appended.delete(oldest);
    }
    return ack;
  };

  return {
    publish: async (outgoing) => {
      const waiting = new AbortController();
      const late = delay(WAIT_MS, "late" as const, { signal: waiting.signal }).catch(() => "late" as const);
      const ended = await Promise.race([append(outgoing), late]).finally(() => waiting.abort());
      if (ended === "late") throw new Error("the trace event is not acknowledged yet");
      return ended;
    },
  };
};
