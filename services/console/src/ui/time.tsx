const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });
const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });
const day = new Intl.DateTimeFormat(undefined, { month: "short", day: "numeric" });

const isToday = (date: Date): boolean => date.toDateString() === new Date().toDateString();

/** A moment in the zone of whoever looks, and in UTC for who points at it. @param at RFC 3339 */
export const Time = ({ at, isShort = false }: { readonly at: string; readonly isShort?: boolean }) => {
  const date = new Date(at);
  const short = isToday(date) ? clock.format(date) : `${day.format(date)} ${clock.format(date)}`;
  return (
    <time dateTime={at} title={`${date.toISOString()} (UTC)`}>
      {isShort ? short : local.format(date)}
    </time>
  );
};

/** `850 µs`, `12.4 ms`, `3.2 s`. */
export const formatMs = (ms: number): string => {
  if (ms < 1) return `${Math.round(ms * 1000)} µs`;
  if (ms < 1000) return `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
  return `${(ms / 1000).toFixed(1)} s`;
};

const numbers = new Intl.NumberFormat();
export const formatCount = (count: number): string => numbers.format(count);
