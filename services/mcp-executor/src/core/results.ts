import type { Envelope } from "@portcullis/contracts";

/** Results on their way to an inspector, kept until one of them says that it has answered. */
export type ResultDelivery = {
  readonly deliver: (envelope: Envelope) => void;
  /** Resolves when every result is delivered or given up. */
  readonly settle: () => Promise<void>;
  readonly pending: () => number;
};

export type ResultDeliveryContext = {
  readonly handOff: (
    envelope: Envelope,
    events: { readonly onUndelivered: () => void; readonly onAcknowledged: () => void },
  ) => void;
  readonly onGivenUp: (envelope: Envelope) => void;
  readonly clock: () => number;
  /** How long to wait for the acknowledgement before sending again. */
  readonly retryMs: number;
};

/** What no inspector has read does not travel on. */
const withoutResult = (envelope: Envelope): Envelope => {
  if (envelope.execution === undefined) return envelope;
  const { result: _result, error: _error, exact: _exact, ...execution } = envelope.execution;
  return { ...envelope, execution };
};

/**
 * Hands results to the inspectors and sends them again until one acknowledges or the deadline passes: an inspector
 * that dies with a result in hand costs nothing, since reading a result twice harms nobody.
 */
export const createResultDelivery = (context: ResultDeliveryContext): ResultDelivery => {
  const pending = new Map<string, Promise<void>>();

  const attempt = (envelope: Envelope): Promise<"acknowledged" | "again"> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve("again"), context.retryMs);
      context.handOff(envelope, {
        onAcknowledged: () => {
          clearTimeout(timer);
          resolve("acknowledged");
        },
        // Nobody listens now; the next attempt comes when the timer ends.
        onUndelivered: () => {},
      });
    });

  const run = async (envelope: Envelope): Promise<void> => {
    const until = Date.parse(envelope.deadline);
    try {
      while (context.clock() < until) {
        if ((await attempt(envelope)) === "acknowledged") return;
      }
    } catch {
      // The bus does not take it at all. Told below, without the result that nobody has read.
    }
    context.onGivenUp(withoutResult(envelope));
  };

  return {
    deliver: (envelope) => {
      const work = run(envelope).finally(() => pending.delete(envelope.id));
      pending.set(envelope.id, work);
    },
    settle: async () => {
      await Promise.all(pending.values());
    },
    pending: () => pending.size,
  };
};
