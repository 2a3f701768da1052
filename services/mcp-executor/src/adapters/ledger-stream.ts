import { JetStreamApiError, type JetStreamClient } from "@nats-io/jetstream";
import { streams } from "@portcullis/contracts";

/** What became of one attempt to append. */
export type Appended =
  | { readonly kind: "stored"; readonly sequence: number }
  /** A message with this id is there, since a few minutes at most: this attempt stored nothing. */
  | { readonly kind: "duplicate"; readonly sequence: number }
  /** The subject's last message is not the one expected: this attempt stored nothing. */
  | { readonly kind: "present" }
  /** The broker said no: this attempt stored nothing. */
  | { readonly kind: "refused" }
  /** No answer: it may be there, or come to be there later. */
  | { readonly kind: "unanswered" };

export type LastMessage = { readonly sequence: number; readonly data: Uint8Array };

export type LedgerStream = {
  /**
   * Appends once, on a subject whose last message has the sequence `after`; 0 for a subject without messages. Holds for ever, while the
   * broker's window for message ids forgets after minutes.
   */
  readonly append: (subject: string, id: string, body: Uint8Array, after: number) => Promise<Appended>;
  /** Whether the stream is done with all that was sent to it on this connection before. */
  readonly isCaughtUp: (subject: string) => Promise<boolean>;
  /**
   * The last message of a subject, from the stream's leader; null where there is none.
   * @throws where the broker does not answer
   */
  readonly last: (subject: string) => Promise<LastMessage | null>;
};

/** JetStream's "wrong last sequence". */
const WRONG_LAST_SEQUENCE = 10071;
/** The same, while the subject's last message is still being replicated. */
const LAST_SEQUENCE_UNKNOWN = 10164;
/** A sequence that no stream reaches: a message that expects it is refused, and never stored. */
const NO_SEQUENCE = Number.MAX_SAFE_INTEGER;
const NOTHING = new Uint8Array();

/** @param timeoutMs for each question to the broker */
export const openLedgerStream = (js: JetStreamClient, timeoutMs: number): LedgerStream => {
  const append: LedgerStream["append"] = async (subject, id, body, after) => {
    try {
      const expect = { lastSubjectSequence: after };
      const ack = await js.publish(subject, body, { msgID: id, expect, timeout: timeoutMs });
      return { kind: ack.duplicate ? "duplicate" : "stored", sequence: ack.seq };
    } catch (error) {
      if (!(error instanceof JetStreamApiError)) return { kind: "unanswered" };
      const isPresent = error.code === WRONG_LAST_SEQUENCE || error.code === LAST_SEQUENCE_UNKNOWN;
      return { kind: isPresent ? "present" : "refused" };
    }
  };
  return {
    append,
    isCaughtUp: async (subject) => {
      try {
        // Messages of one connection are dealt with in their order, so the answer to this one comes after all before it.
        await js.publish(subject, NOTHING, {
          expect: { lastSubjectSequence: NO_SEQUENCE },
          timeout: timeoutMs,
        });
        return false;
      } catch (error) {
        return error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE;
      }
    },
    last: async (subject) => {
      const manager = await js.jetstreamManager(false);
      const message = await manager.streams.getMessage(streams.ledger.name, { last_by_subj: subject });
      return message === null ? null : { sequence: message.seq, data: message.data };
    },
  };
};
