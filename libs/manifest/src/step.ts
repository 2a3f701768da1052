/** One change of a plan: one request to the admin API. */
export type Step = {
  readonly action:
    | "create"
    | "update"
    | "submit"
    | "approve"
    | "reject"
    | "label"
    | "suspend"
    | "retire"
    | "enable"
    | "disable"
    | "delete"
    | "revoke";
  /** `servers/github`, `servers/github/tools/create_issue`, `orgs/acme/policies/default`, `orgs/acme/keys/ci`, … */
  readonly target: string;
  readonly request: {
    readonly method: "PUT" | "POST" | "DELETE";
    readonly path: string;
    readonly body?: Readonly<Record<string, unknown>>;
    /** The revision that the plan was made for, or that the record must not exist yet. */
    readonly ifMatch?: number | "absent";
  };
  /**
   * The record whose revision `ifMatch` is. Later steps on it expect the revision that the step before them left; steps
   * without one have another guard, such as a tool's definition hash.
   */
  readonly record?: string;
  /** A record whose revision rises with this step as well: the server of a tool. */
  readonly touches?: string;
  readonly changes: readonly Change[];
};

export type Change = {
  readonly path: string;
  /** undefined: not there before, or not there any more. */
  readonly before: unknown;
  readonly after: unknown;
};

type Plain = string | number | boolean | null | undefined;

/** Equal as JSON, whatever the order of the members. */
export const isSame = (a: unknown, b: unknown): boolean => stable(a) === stable(b);

const stable = (value: unknown): string => JSON.stringify(sorted(value)) ?? "undefined";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value as Plain;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
};

/** Equal as sets, for lists whose order says nothing: scopes, labels, enablements, addresses. */
export const isSameSet = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? isSame([...new Set(a.map(stable))].toSorted(), [...new Set(b.map(stable))].toSorted())
    : isSame(a, b);

/** One entry for each member that differs. */
export const changesBetween = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): readonly Change[] =>
  Object.keys(after)
    .filter((name) => !isSameSet(before[name], after[name]))
    .map((name) => ({ path: name, before: before[name], after: after[name] }));
