import {
  type ErrorCode,
  MAX_SUPPRESSION_DAYS,
  MAX_SUPPRESSIONS,
  type OrgRecord,
  type Suppression,
  type SuppressionInput,
  type Suppressions,
  type SuppressionView,
} from "@portcullis/contracts";

const DAY_MS = 24 * 3_600_000;

const hasExpired = ({ expiresAt }: Pick<Suppression, "expiresAt">, nowMs: number): boolean =>
  Date.parse(expiresAt) <= nowMs;

/** The org with these suppressions; a record without any has no member for them. */
const withSuppressions = (org: OrgRecord, suppressions: Suppressions): OrgRecord => {
  const { suppressions: _before, ...rest } = org;
  return Object.keys(suppressions).length === 0 ? rest : { ...rest, suppressions };
};

export type Added =
  | { readonly ok: true; readonly org: OrgRecord }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: string };

const given = <T extends object>(input: T): T =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as T;

/**
 * The org with one suppression more. Those that have expired make room for it: they count for nothing, and the audit has them.
 * @param made who makes it, when, and its id
 */
export const addSuppression = (
  org: OrgRecord,
  input: SuppressionInput,
  made: Pick<Suppression, "id" | "createdAt" | "createdBy">,
): Added => {
  const now = Date.parse(made.createdAt);
  const until = Date.parse(input.expiresAt);
  if (until <= now)
    return { ok: false, code: "invalid_request", detail: "input.expiresAt: is not in the future" };
  if (until > now + MAX_SUPPRESSION_DAYS * DAY_MS) {
    const detail = `input.expiresAt: more than ${MAX_SUPPRESSION_DAYS} days from now`;
    return { ok: false, code: "invalid_request", detail };
  }
  const kept = Object.entries(org.suppressions ?? {}).filter(([, each]) => !hasExpired(each, now));
  if (kept.length >= MAX_SUPPRESSIONS) {
    return { ok: false, code: "conflict", detail: `an org has at most ${MAX_SUPPRESSIONS} suppressions` };
  }
  const suppression = given({ ...input, ...made, expiresAt: new Date(until).toISOString() });
  return { ok: true, org: withSuppressions(org, { ...Object.fromEntries(kept), [made.id]: suppression }) };
};

export const removeSuppression = (org: OrgRecord, id: string): OrgRecord => {
  const { [id]: _removed, ...rest } = org.suppressions ?? {};
  return withSuppressions(org, rest);
};

export const viewOf = (
  { slug, revision }: OrgRecord,
  suppression: Suppression,
  nowMs: number,
): SuppressionView => ({
  ...suppression,
  expiresAt: new Date(suppression.expiresAt).toISOString(),
  org: slug,
  expired: hasExpired(suppression, nowMs),
  revision,
});

/** An org's suppressions, the newest first: their ids sort by time. */
export const viewsOf = (org: OrgRecord, nowMs: number): readonly SuppressionView[] =>
  Object.values(org.suppressions ?? {})
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map((each) => viewOf(org, each, nowMs));
