import { MAX_INVESTIGATION_REQUESTS, type Severity } from "@portcullis/contracts";
import { type Cause, identityOf, type Occurrence, worstOf } from "./cause.ts";

/** All occurrences of one cause in a batch. */
export type Group = {
  readonly identity: string;
  readonly cause: Cause;
  readonly count: number;
  readonly severity: Severity;
  readonly firstAt: string;
  readonly lastAt: string;
  /** The newest, newest first. */
  readonly requests: readonly (NonNullable<Occurrence["request"]> & { readonly at: string })[];
};

/** Of one moment by their ids, as everywhere. */
const newestFirst = (a: Occurrence, b: Occurrence): number => {
  const [one, other] = [`${a.at} ${a.request?.id}`, `${b.at} ${b.request?.id}`];
  return one === other ? 0 : one < other ? 1 : -1;
};

const toGroup = (identity: string, occurrences: readonly Occurrence[]): readonly Group[] => {
  const sorted = occurrences.toSorted(newestFirst);
  const [newest] = sorted;
  const oldest = sorted.at(-1);
  if (newest === undefined || oldest === undefined) return [];
  return [
    {
      identity,
      cause: newest.cause,
      count: sorted.length,
      severity: worstOf(
        sorted.map(({ cause }) => cause.severity),
        newest.cause.severity,
      ),
      firstAt: oldest.at,
      lastAt: newest.at,
      requests: sorted
        .flatMap(({ request, at }) => (request === null ? [] : [{ ...request, at }]))
        .slice(0, MAX_INVESTIGATION_REQUESTS),
    },
  ];
};

/** One group a cause, in a fixed order: two writers never wait for each other's items in a circle. */
export const groupOccurrences = (occurrences: readonly Occurrence[]): readonly Group[] =>
  [...Map.groupBy(occurrences, ({ cause }) => identityOf(cause))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([identity, group]) => toGroup(identity, group));
