import {
  type Alarm,
  alarmSchema,
  type Severity,
  severitySchema,
  type TraceEvent,
  traceEventSchema,
} from "@portcullis/contracts";

/** One thing to deliver: a trace event or an alarm, as the stream has it. */
export type Item =
  | {
      readonly kind: "trace";
      readonly event: TraceEvent;
      /** The CloudEvent as it was published, with what this version does not know. */
      readonly cloudEvent: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "alarm"; readonly alarm: Alarm };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parse = (data: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(data));
  } catch {
    return undefined;
  }
};

/** Reads a message of one of the streams; undefined where it is neither. */
export const readItem = (data: Uint8Array): Item | undefined => {
  const value = parse(data);
  if (!isRecord(value)) return undefined;
  if ("specversion" in value) {
    const event = traceEventSchema.safeParse(value);
    return event.success ? { kind: "trace", event: event.data, cloudEvent: value } : undefined;
  }
  const alarm = alarmSchema.safeParse(value);
  return alarm.success ? { kind: "alarm", alarm: alarm.data } : undefined;
};

const rank = (severity: Severity): number => severitySchema.options.indexOf(severity);

/** Whether one severity is that of another, or more. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => rank(severity) >= rank(least);

/** The worst severity of an item; undefined where nothing was found. A finding without one counts as high. */
export const severityOf = (item: Item): Severity | undefined => {
  if (item.kind === "alarm") return item.alarm.severity;
  return item.event.data.findings
    .map(({ severity }) => severity ?? "high")
    .toSorted((a, b) => rank(b) - rank(a))[0];
};

/** Deterministic: receivers tell a second delivery by it. */
export const idOf = (item: Item): string => (item.kind === "alarm" ? item.alarm.id : item.event.id);
export const orgOf = (item: Item): string => (item.kind === "alarm" ? item.alarm.org : item.event.data.org);
export const timeOf = (item: Item): string => (item.kind === "alarm" ? item.alarm.at : item.event.time);
