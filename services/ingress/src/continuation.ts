import type { Envelope } from "@portcullis/contracts";
import type { RequestTraces } from "./traces.ts";

export type Continuation = {
  /** The call lives, and may take until then: RFC 3339. */
  readonly extend: (until: string) => void;
  readonly stop: () => void;
};

/** How long before the recorded deadline the next one is written: the record has to be stored by then. */
const AHEAD_MS = 5_000;
/** A recorded deadline lasts at least this long, so that a call that lives for an hour leaves a few records only. */
const STEP_MS = 60_000;

/**
 * Keeps the intent of a long call open: before the deadline that was recorded last passes, a later one is recorded, so that
 * nobody closes a call that lives (INV-4). A record that cannot be written changes nothing for the call.
 */
export const createContinuation = (
  envelope: Envelope,
  traces: Pick<RequestTraces, "continued">,
): Continuation => {
  let recorded = Date.parse(envelope.deadline);
  let until = recorded;
  let timer: NodeJS.Timeout | undefined;

  const record = (): void => {
    timer = undefined;
    recorded = Math.max(until, Date.now() + STEP_MS);
    traces.continued(envelope, new Date(recorded).toISOString()).catch(() => {});
  };
  return {
    extend: (text) => {
      const at = Date.parse(text);
      if (!(at > until)) return;
      until = at;
      if (until <= recorded || timer !== undefined) return;
      timer = setTimeout(record, Math.max(0, recorded - AHEAD_MS - Date.now()));
    },
    stop: () => clearTimeout(timer),
  };
};
