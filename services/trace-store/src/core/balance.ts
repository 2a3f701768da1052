import type { Balance } from "@portcullis/contracts";
import { isAtTheDoor, isBalanced } from "./judge-request.ts";
import { RANK } from "./rank.ts";

/** Requests that have the same to say. */
export type BalanceGroup = {
  readonly org: string | null;
  readonly rank: number | null;
  readonly outcome: string | null;
  readonly hasIntent: boolean;
  readonly hasEnd: boolean;
  readonly count: number;
  /** Some of them, where they do not fit. */
  readonly requestIds: readonly string[];
};

export type Unbalanced = { readonly requestId: string; readonly org: string | null };

const MAX_ORGS = 100;

type Ended = Balance["ended"];
const isEnding = (outcome: string): outcome is keyof Ended & string =>
  outcome !== "received" && outcome !== "audited";

const sumUp = (org: string | null, groups: readonly BalanceGroup[]): Balance => {
  const ended: Ended = {};
  const row = { org, received: 0, atTheDoor: 0, ended, open: 0, unbalanced: 0 };
  for (const group of groups) {
    const { count, outcome } = group;
    if (group.hasIntent) row.received += count;
    if (isAtTheDoor(group)) row.atTheDoor += count;
    if (!isBalanced(group)) row.unbalanced += count;
    if (group.hasEnd && outcome !== null && isEnding(outcome)) ended[outcome] = (ended[outcome] ?? 0) + count;
    else if (!group.hasEnd && group.rank === RANK.received) row.open += count;
  }
  return row;
};

/** The rows of the balance, all orgs together first, and the requests that do not fit. */
export const balanceOf = (
  groups: readonly BalanceGroup[],
): { readonly rows: readonly Balance[]; readonly unbalanced: readonly Unbalanced[] } => {
  const byOrg = [...Map.groupBy(groups, ({ org }) => org)].flatMap(([org, own]) =>
    org === null ? [] : [sumUp(org, own)],
  );
  const size = ({ received, atTheDoor }: Balance): number => received + atTheDoor;
  return {
    rows: [sumUp(null, groups), ...byOrg.toSorted((a, b) => size(b) - size(a)).slice(0, MAX_ORGS - 1)],
    unbalanced: groups
      .filter((group) => !isBalanced(group))
      .flatMap(({ requestIds, org }) => requestIds.map((requestId) => ({ requestId, org }))),
  };
};
