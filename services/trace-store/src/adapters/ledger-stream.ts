import type { Bus } from "@portcullis/bus";
import { streams } from "@portcullis/contracts";
import type { LedgerMessage } from "../core/log/egress-message.ts";

export type LedgerBounds = {
  /** The first sequence that is still there, and the last that was ever given. */
  readonly first: number;
  readonly last: number;
};

export type LedgerStream = {
  /** @throws where the broker does not answer */
  readonly bounds: () => Promise<LedgerBounds>;
  /**
   * Messages by sequence, from `first` (inclusive) to `past` (exclusive), in order; null for one that is gone.
   * @throws where the broker does not answer
   */
  readonly read: (first: number, past: number) => Promise<readonly LedgerMessage[]>;
};

/** Requests under way at a time. */
const PIPELINE = 256;

/**
 * Reads the ledger message by message from the stream's leader, which knows every sequence that it gave: a copy that lags behind
 * would make a message look lost.
 */
export const openLedgerStream = (jetstream: Bus["jetstream"]): LedgerStream => {
  const { name } = streams.ledger;
  const readOne = async (seq: number): Promise<LedgerMessage> => {
    const manager = await jetstream.jetstreamManager(false);
    const message = await manager.streams.getMessage(name, { seq });
    return message === null ? null : { subject: message.subject, data: message.data };
  };
  return {
    bounds: async () => {
      const manager = await jetstream.jetstreamManager(false);
      const { state } = await manager.streams.info(name);
      return { first: state.first_seq, last: state.last_seq };
    },
    read: async (first, past) => {
      const messages: LedgerMessage[] = [];
      for (let at = first; at < past; at += PIPELINE) {
        const sequences = Array.from({ length: Math.min(PIPELINE, past - at) }, (_, offset) => at + offset);
        messages.push(...(await Promise.all(sequences.map(readOne))));
      }
      return messages;
    },
  };
};
