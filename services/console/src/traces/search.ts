import type { TraceFilter } from "@portcullis/contracts";
import type { Search } from "../router.tsx";
import { fieldNames, plainFields } from "./fields.ts";

/** How far back, where the URL says so in words and not as a moment. */
export const spans = {
  "15m": { label: "Last 15 minutes", ms: 900_000 },
  "1h": { label: "Last hour", ms: 3_600_000 },
  "24h": { label: "Last 24 hours", ms: 86_400_000 },
  "7d": { label: "Last 7 days", ms: 7 * 86_400_000 },
  "30d": { label: "Last 30 days", ms: 30 * 86_400_000 },
} as const;
export type Span = keyof typeof spans;
export const isSpan = (text: string | undefined): text is Span =>
  text !== undefined && Object.hasOwn(spans, text);

/** The API's names of filters, which the URL of the page has too. */
export const filterNames: readonly (keyof TraceFilter)[] = [
  ...fieldNames,
  ...(Object.keys(plainFields) as (keyof typeof plainFields)[]),
];

/** What of the URL is a filter of the API. A span of time in words becomes a moment. @param now milliseconds since the epoch */
export const filterOf = (search: Search, now: number): Readonly<Record<string, string>> => {
  const filter = Object.fromEntries(
    filterNames.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  if (!isSpan(search.range) || filter.from !== undefined) return filter;
  return { ...filter, from: new Date(now - spans[search.range].ms).toISOString() };
};

/** The URL's filters, to be kept or counted: the span in words among them. */
export const ownFilters = (search: Search): Search =>
  Object.fromEntries(
    [...filterNames, "range"].flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );

/** A `datetime-local` field's text (local time, to the minute) from RFC 3339, and back. */
export const toLocalField = (at: string | undefined): string => {
  if (at === undefined) return "";
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};
export const fromLocalField = (text: string): string | undefined => {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};
