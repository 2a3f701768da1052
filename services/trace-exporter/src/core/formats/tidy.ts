type Members = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** An object without what is not known: receivers' schemas say what may be missing, not that it may be null. */
export const tidy = (members: Members): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));

/** As `tidy`, and undefined where nothing is left. */
export const tidyOrNone = (members: Members): Record<string, unknown> | undefined => {
  const rest = tidy(members);
  return Object.keys(rest).length === 0 ? undefined : rest;
};

/** Milliseconds since the epoch; undefined where there is no such time. */
export const epochMs = (time: string | null): number | undefined => {
  const ms = time === null ? Number.NaN : Date.parse(time);
  return Number.isNaN(ms) ? undefined : ms;
};
