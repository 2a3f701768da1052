import {
  NO_ORG,
  type ProducerStamp,
  slugSchema,
  subjects,
  type TraceData,
  type TraceEvent,
} from "@portcullis/contracts";

/** A request whose intent was stored and whose outcome never came. */
export type OpenIntent = { readonly data: TraceData; readonly deadlineMs: number };

/** What the execution ledger says of a request. */
export type LedgerLook = "executing" | "no_entry" | "unreadable";

export type SweepDecision =
  | { readonly action: "wait" }
  /** @property executed null where the ledger could not be asked for a long time */
  | { readonly action: "close"; readonly executed: boolean | null };

/** For this long after the grace the sweeper waits for a ledger that cannot be read. */
export const LEDGER_PATIENCE_MS = 600_000;

export const decideSweep = (
  intent: Pick<OpenIntent, "deadlineMs">,
  look: LedgerLook,
  graceMs: number,
  nowMs: number,
): SweepDecision => {
  const overdueMs = nowMs - intent.deadlineMs - graceMs;
  if (overdueMs <= 0) return { action: "wait" };
  switch (look) {
    case "executing":
      return { action: "close", executed: true };
    case "no_entry":
      return { action: "close", executed: false };
    case "unreadable":
      return overdueMs > LEDGER_PATIENCE_MS ? { action: "close", executed: null } : { action: "wait" };
  }
};

/** How the stream stands for this store. */
export type ConsumerBacklog = { readonly pending: number; readonly redelivered: number };

const ON_THE_WAY = 500;

/** Whether an outcome that is missing here is missing in the stream too, rather than waiting to be stored. */
export const isCaughtUp = ({ pending, redelivered }: ConsumerBacklog): boolean =>
  pending <= ON_THE_WAY && redelivered === 0;

/** Same for every instance, so that the broker keeps one. */
export const sweptEventId = (requestId: string): string => `${requestId}:swept`;

export const sweptSubject = (org: string): string =>
  subjects.traceEvent(slugSchema.safeParse(org).success ? org : NO_ORG, "unknown");

/**
 * The terminal record of a request that nobody finished: the intent, closed as `unknown` (INV-4). Its deadline is the one that
 * passed, which a call that went on had moved.
 */
export const toSweptEvent = (
  { data: intent, deadlineMs }: OpenIntent,
  executed: boolean | null,
  at: string,
  stamp: ProducerStamp,
): TraceEvent => ({
  specversion: "1.0",
  id: sweptEventId(intent.requestId),
  source: "/portcullis/trace-store",
  type: "io.portcullis.trace.finished.v1",
  subject: intent.requestId,
  time: at,
  datacontenttype: "application/json",
  data: {
    ...intent,
    phase: "finished",
    outcome: "unknown",
    code: executed === true ? "execution_interrupted" : null,
    detail: "No outcome was recorded before the deadline; closed by the sweeper.",
    deadline: new Date(deadlineMs).toISOString(),
    finishedAt: at,
    durationMs: Math.max(0, Date.parse(at) - Date.parse(intent.receivedAt)),
    endedAt: null,
    executed,
    origin: stamp,
  },
});
