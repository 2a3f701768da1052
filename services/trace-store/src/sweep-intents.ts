import { type Bus, encodeJson } from "@portcullis/bus";
import { headers } from "@portcullis/contracts";
import {
  decideSweep,
  type LedgerLook,
  type OpenIntent,
  sweptEventId,
  sweptSubject,
  toSweptEvent,
} from "./core/sweep.ts";

export type SweepContext = {
  readonly readOverdue: (deadlineBefore: string, limit: number) => Promise<readonly OpenIntent[]>;
  readonly lookIntoLedger: (requestId: string) => Promise<LedgerLook>;
  readonly evidence: Bus["evidence"];
  readonly graceMs: number;
  /** Requests that this process closed and whose event may not be stored yet. */
  readonly closed: Set<string>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

const BATCH = 100;
const APPEND_MS = 5_000;
const MAX_REMEMBERED = 10_000;

/**
 * Closes requests whose outcome never came (INV-4). The closing goes through the stream like any other event; all
 * instances give it the same id, so the broker keeps one.
 * @returns the requests that were closed
 */
export const sweepIntents = async (context: SweepContext): Promise<readonly string[]> => {
  const { graceMs, closed } = context;
  const before = new Date(context.clock() - graceMs).toISOString();
  const overdue = await context.readOverdue(before, BATCH);

  const close = async (intent: OpenIntent): Promise<readonly string[]> => {
    const { requestId, org } = intent.data;
    if (closed.has(requestId)) return [];
    const look = await context.lookIntoLedger(requestId);
    const decision = decideSweep(intent, look, graceMs, context.clock());
    if (decision.action === "wait") return [];
    const at = new Date(context.clock()).toISOString();
    await context.evidence.append(
      {
        subject: sweptSubject(org),
        id: sweptEventId(requestId),
        headers: { [headers.requestId]: requestId },
        body: (stamp) => encodeJson(toSweptEvent(intent, decision.executed, at, stamp)),
      },
      APPEND_MS,
    );
    if (closed.size >= MAX_REMEMBERED) closed.clear();
    closed.add(requestId);
    return [requestId];
  };

  const ended = await Promise.allSettled(overdue.map(close));
  return ended.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
};
