import type { SinkFault } from "@portcullis/contracts";

/**
 * What the other side made of what was sent. `refused`: it will not take these events, however often it is asked. `later`: it takes
 * nothing just now, so the position stays. Nothing of the other side's words is kept.
 */
export type Answer =
  | { readonly kind: "accepted" }
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "later";
      readonly fault: SinkFault;
      readonly says: string;
      readonly retryAfterMs?: number;
    };

export type Later = Extract<Answer, { kind: "later" }>;

export const accepted: Answer = { kind: "accepted" };

export const later = (fault: SinkFault, says: string, retryAfterMs?: number): Later => ({
  kind: "later",
  fault,
  says,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** Statuses that are about the events themselves. A wrong token or address (401, 403, 404 …) is about the sink: no event is to blame. */
const ABOUT_THE_EVENTS: ReadonlySet<number> = new Set([400, 406, 409, 411, 413, 414, 415, 422, 431]);
const MAX_RETRY_AFTER_MS = 300_000;

/** RFC 9110 section 10.2.3: seconds or a date. */
const retryAfterOf = (header: string | undefined, nowMs: number): number | undefined => {
  if (header === undefined) return undefined;
  const ms = /^\d{1,6}$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, MAX_RETRY_AFTER_MS) : undefined;
};

/** What an HTTP status says (RFC 9110 section 15). */
export const answerOfStatus = (status: number, retryAfter: string | undefined, nowMs: number): Answer => {
  if (status >= 200 && status < 300) return accepted;
  if (ABOUT_THE_EVENTS.has(status)) return { kind: "refused", reason: `http_${status}` };
  const wait = retryAfterOf(retryAfter, nowMs);
  if (status === 429) return later("rate_limited", "the receiver asks for a pause (HTTP 429)", wait);
  if (status === 408) return later("timeout", "the receiver says that it waited too long (HTTP 408)");
  if (status >= 500) return later("server_error", `the receiver fails (HTTP ${status})`, wait);
  return later(
    "not_accepted",
    `the receiver does not take what it is sent (HTTP ${status}): see its address and credentials`,
  );
};
