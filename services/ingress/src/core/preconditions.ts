import type { Precondition } from "@portcullis/contracts";

/** `If-Match` and `If-None-Match` of a request, as they came. */
export type ConditionHeaders = {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
};

/** What a request expects of the record that it changes (RFC 9110 section 13.1). */
export type Condition =
  | { readonly kind: "none" }
  /** The policy service checks it against the record's row. */
  | { readonly kind: "check"; readonly precondition: Precondition }
  /** `If-Match: *`: there must be a record, whatever its revision. */
  | { readonly kind: "exists" }
  /** Nothing that a record could be fulfils it. */
  | { readonly kind: "never" }
  | { readonly kind: "malformed"; readonly detail: string };

type EntityTag = { readonly weak: boolean; readonly opaque: string };
type Tags = "*" | readonly EntityTag[];

/** One element of a list: `"opaque"` or `W/"opaque"`, or nothing at all (RFC 9110 sections 5.6.1 and 8.8.3). */
const ELEMENT = /[ \t]*(?:(W\/)?"([\x21\x23-\x7e\x80-\xff]*)")?[ \t]*(?:,|$)/y;

/** Undefined where the header is not a list of entity tags. */
export const parseTags = (header: string): Tags | undefined => {
  if (header.trim() === "*") return "*";
  const tags: EntityTag[] = [];
  ELEMENT.lastIndex = 0;
  while (ELEMENT.lastIndex < header.length) {
    const found = ELEMENT.exec(header);
    if (found === null) return undefined;
    const [, weak, opaque] = found;
    if (opaque !== undefined) tags.push({ weak: weak !== undefined, opaque });
  }
  return tags.length === 0 ? undefined : tags;
};

export const etagOf = (revision: number): string => `"${revision}"`;

const REVISION = /^(?:0|[1-9]\d{0,14})$/;

/** If-Match compares strongly: a weak tag, or one that is none of ours, matches no record. */
const revisionsOf = (tags: readonly EntityTag[]): readonly number[] =>
  tags.filter(({ weak, opaque }) => !weak && REVISION.test(opaque)).map(({ opaque }) => Number(opaque));

const malformed = (name: string): Condition => ({
  kind: "malformed",
  detail: `${name}: not a list of entity tags such as "7".`,
});

/** The condition of a request that changes a record. */
export const writeCondition = ({ ifMatch, ifNoneMatch }: ConditionHeaders): Condition => {
  const wanted = ifMatch === undefined ? undefined : parseTags(ifMatch);
  if (ifMatch !== undefined && wanted === undefined) return malformed("If-Match");
  const unwanted = ifNoneMatch === undefined ? undefined : parseTags(ifNoneMatch);
  if (ifNoneMatch !== undefined && unwanted === undefined) return malformed("If-None-Match");
  if (unwanted !== undefined && unwanted !== "*") {
    return { kind: "malformed", detail: "If-None-Match: a change knows only *." };
  }
  if (wanted === undefined) {
    return unwanted === undefined ? { kind: "none" } : { kind: "check", precondition: { absent: true } };
  }
  // A record that exists and does not: no such thing.
  if (unwanted !== undefined) return { kind: "never" };
  if (wanted === "*") return { kind: "exists" };
  const revisions = revisionsOf(wanted);
  return revisions.length === 0
    ? { kind: "never" }
    : { kind: "check", precondition: { revisions: [...revisions] } };
};

export type ReadOutcome = "send" | "not_modified" | "failed" | "malformed";

/** What becomes of a GET whose record has this revision. If-None-Match compares weakly (RFC 9110 section 13.1.2). */
export const readOutcome = ({ ifMatch, ifNoneMatch }: ConditionHeaders, revision: number): ReadOutcome => {
  if (ifMatch !== undefined) {
    const tags = parseTags(ifMatch);
    if (tags === undefined) return "malformed";
    if (tags !== "*" && !revisionsOf(tags).includes(revision)) return "failed";
  }
  if (ifNoneMatch === undefined) return "send";
  const tags = parseTags(ifNoneMatch);
  if (tags === undefined) return "malformed";
  return tags === "*" || tags.some(({ opaque }) => opaque === String(revision)) ? "not_modified" : "send";
};
