import {
  type ControlParams,
  type ErrorCode,
  type Hold,
  MAX_HOLDS,
  MAX_PURGES,
  noRetention,
  type OrgRecord,
  type OrgRetention,
  PURGE_STANDS_DAYS,
  type Purge,
  type RetentionView,
} from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";

const DAY_MS = 24 * 3_600_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const dayOfRequest = (id: string): string => dayOf(timeOfUuidv7(id));

export type Changed =
  | { readonly ok: true; readonly org: OrgRecord }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };

/** Who changes it, when, and the id of what is made. */
export type Made = Pick<Hold, "id" | "by" | "at">;

export const retentionOf = (org: OrgRecord): OrgRetention => org.retention ?? noRetention;

export const viewOfRetention = (org: OrgRecord): RetentionView => ({
  ...retentionOf(org),
  org: org.slug,
  revision: org.revision,
});

const changed = (org: OrgRecord, change: Partial<OrgRetention>): Changed => ({
  ok: true,
  org: { ...org, retention: { ...retentionOf(org), ...change } },
});

export const putRetention = (
  org: OrgRecord,
  { days, bytes }: ControlParams<"retention-put">["input"],
): Changed =>
  changed(org, { ...(days === undefined ? {} : { days }), ...(bytes === undefined ? {} : { bytes }) });

export const addHold = (
  org: OrgRecord,
  { from = null, to = null, requests = null, reason }: ControlParams<"hold-add">["input"],
  made: Made,
): Changed => {
  const { holds } = retentionOf(org);
  if (from !== null && to !== null && from > to) {
    return { ok: false, code: "invalid_request", detail: "input.to: is before input.from" };
  }
  if (holds.length >= MAX_HOLDS) {
    return { ok: false, code: "conflict", detail: `an org has at most ${MAX_HOLDS} legal holds` };
  }
  return changed(org, { holds: [...holds, { ...made, from, to, requests, reason }] });
};

export const releaseHold = (org: OrgRecord, id: string): Changed => {
  const { holds } = retentionOf(org);
  const left = holds.filter((hold) => hold.id !== id);
  return left.length === holds.length
    ? { ok: false, code: "not_found", detail: "there is no such hold" }
    : changed(org, { holds: left });
};

const covers = ({ from, to }: Pick<Hold, "from" | "to">, day: string): boolean =>
  (from ?? day) <= day && day <= (to ?? day);

/** Whether a hold keeps anything that an order is about. Of a hold on a range this asks for days alone: in doubt it does. */
const stops = (hold: Hold, { request, before }: Pick<Purge, "request" | "before">): boolean => {
  const held = hold.requests ?? null;
  if (request !== null) return covers(hold, dayOfRequest(request)) && (held?.includes(request) ?? true);
  if (before === null) return true;
  const last = before.slice(0, 10);
  return held === null
    ? (hold.from ?? last) <= last
    : held.some((id) => covers(hold, dayOfRequest(id)) && dayOfRequest(id) <= last);
};

/** Whether all that the older order is about is about the newer one too. */
const includes = (newer: Purge, older: Purge): boolean => {
  if (newer.before === null) return older.before === null && newer.request === older.request;
  if (older.before !== null) return older.before <= newer.before;
  return older.request !== null && timeOfUuidv7(older.request) < Date.parse(newer.before);
};

/**
 * The org with one order more, refused where a legal hold keeps any of what it is about. Orders that are older than {@link PURGE_STANDS_DAYS}
 * or that the new one includes go: they were carried out, or will be by this one.
 */
export const addPurge = (
  org: OrgRecord,
  { request, before, all, reason }: ControlParams<"org-purge">["input"],
  made: Made,
): Changed => {
  const time = all === true ? made.at : before;
  const order = {
    request: request ?? null,
    before: time === undefined ? null : new Date(time).toISOString(),
  };
  const { holds, purges } = retentionOf(org);
  if (order.before !== null && order.before > made.at) {
    return { ok: false, code: "invalid_request", detail: "input.before: is in the future" };
  }
  const hold = holds.find((each) => stops(each, order));
  if (hold !== undefined) {
    return { ok: false, code: "legal_hold", detail: `the hold ${hold.id} keeps some of this` };
  }
  const purge = { ...made, ...order, reason };
  const since = new Date(Date.parse(made.at) - PURGE_STANDS_DAYS * DAY_MS).toISOString();
  const standing = purges.filter((each) => each.at >= since && !includes(purge, each));
  if (standing.length >= MAX_PURGES) {
    const detail = `${MAX_PURGES} orders stand; one that says "before" includes those of single requests`;
    return { ok: false, code: "conflict", detail };
  }
  return changed(org, { purges: [...standing, purge] });
};
