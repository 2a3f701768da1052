import { setTimeout as delay } from "node:timers/promises";
import type { JetStreamClient } from "@nats-io/jetstream";
import { headers as names, type ProducerStamp } from "@portcullis/contracts";
import type { BusLogger } from "./connection.ts";
import { type HeaderValues, withTraceContext } from "./publishing.ts";

export type Ack = { readonly sequence: number; readonly duplicate: boolean };

export type EvidenceRecord = {
  readonly subject: string;
  /** `Nats-Msg-Id`: the broker drops a second message with the same id. */
  readonly id: string;
  readonly headers?: HeaderValues;
  /** Makes the body once the record has its number. */
  readonly body: (stamp: ProducerStamp) => Uint8Array;
};

export class EvidenceError extends Error {
  constructor(reason: "timeout" | "backlog_full" | "too_large", options?: ErrorOptions) {
    super(`evidence is not acknowledged: ${reason}`, options);
    this.name = "EvidenceError";
  }
}

export type EvidencePublisher = {
  /**
   * Appends a record to its stream and waits for the acknowledgement. Where that takes longer than `timeoutMs` the
   * promise rejects, but the record is sent again, with the same id and number, until it is acknowledged.
   * @throws EvidenceError
   */
  readonly append: (record: EvidenceRecord, timeoutMs: number) => Promise<Ack>;
  /** Records that are not acknowledged yet. */
  readonly backlog: () => number;
  /** Resolves when the backlog is empty or the time is over. */
  readonly flush: (timeoutMs: number) => Promise<void>;
};

const ATTEMPT_TIMEOUT_MS = 1_000;
const RETRY_DELAY_MS = 100;
const MAX_BACKLOG = 20_000;

/** Numbers the evidence of one process 1, 2, 3 …, and sends each record until the broker has it (INV-4). */
export const createEvidencePublisher = (
  js: JetStreamClient,
  producer: string,
  epoch: string,
  logger: BusLogger,
): EvidencePublisher => {
  let sequence = 0;
  /** Numbers of records that the broker had already, from another producer: no gap in what it stores. */
  let unused = 0;
  const pending = new Set<Promise<Ack>>();

  const send = async (record: EvidenceRecord, stamp: ProducerStamp): Promise<Ack> => {
    const headers = {
      ...record.headers,
      [names.producer]: stamp.producer,
      [names.epoch]: stamp.epoch,
      [names.sequence]: String(stamp.sequence),
      ...(unused === 0 ? {} : { [names.unused]: String(unused) }),
    };
    const body = record.body(stamp);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const ack = await js.publish(record.subject, body, {
          msgID: record.id,
          headers: withTraceContext(headers),
          timeout: ATTEMPT_TIMEOUT_MS,
        });
        // After a first attempt without an answer, the duplicate is most likely this very record.
        if (ack.duplicate && attempt === 1) unused += 1;
        return { sequence: ack.seq, duplicate: ack.duplicate };
      } catch (error) {
        if (error instanceof Error && error.name === "InvalidArgumentError") {
          // Larger than the broker takes: no later attempt can do better.
          unused += 1;
          throw new EvidenceError("too_large", { cause: error });
        }
        if (attempt % 10 === 1) {
          const reason = error instanceof Error ? error.name : "unknown";
          logger.warn({ subject: record.subject, attempt, reason }, "evidence is not acknowledged yet");
        }
        await delay(Math.min(RETRY_DELAY_MS * attempt, 2_000));
      }
    }
  };

  return {
    append: async (record, timeoutMs) => {
      if (pending.size >= MAX_BACKLOG) throw new EvidenceError("backlog_full");
      sequence += 1;
      const sent = send(record, { producer, epoch, sequence });
      pending.add(sent);
      const settled = (): boolean => pending.delete(sent);
      sent.then(settled, settled);
      const timer = new AbortController();
      const timeout = delay(timeoutMs, undefined, { signal: timer.signal }).then(
        () => {
          throw new EvidenceError("timeout");
        },
        () => new Promise<never>(() => {}),
      );
      try {
        return await Promise.race([sent, timeout]);
      } finally {
        timer.abort();
      }
    },
    backlog: () => pending.size,
    flush: async (timeoutMs) => {
      const until = Date.now() + timeoutMs;
      while (pending.size > 0 && Date.now() < until) {
        await Promise.race([Promise.allSettled(pending), delay(Math.max(1, until - Date.now()))]);
      }
    },
  };
};
