/** Days are UTC, `YYYY-MM-DD`: one partition each. */
const DAY_MS = 24 * 3_600_000;

export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string => dayOf(Date.parse(day) + count * DAY_MS);

/** The days that get their partitions before anything of them arrives. */
export const daysAhead = (nowMs: number, count: number): readonly string[] =>
  Array.from({ length: count + 1 }, (_, index) => addDays(dayOf(nowMs), index));

/** The first day that is kept: today and `retentionDays` whole days before it. */
export const firstKeptDay = (nowMs: number, retentionDays: number): string =>
  addDays(dayOf(nowMs), -retentionDays);

/** Name of a day's partition, and back. */
export const partitionName = (table: string, day: string): string => `${table}_${day.replaceAll("-", "")}`;

export const dayOfPartition = (table: string, name: string): string | undefined => {
  const digits = name.startsWith(`${table}_`) ? name.slice(table.length + 1) : "";
  return /^\d{8}$/.test(digits)
    ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
    : undefined;
};
