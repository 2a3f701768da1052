import type { Severity } from "@portcullis/contracts";
import { z } from "zod";
import { type Outgoing, toJson } from "./events.ts";

/** OpenTelemetry's severity numbers: INFO 9, INFO4 12, WARN 13, ERROR 17, FATAL 21. */
const severities = {
  low: [12, "INFO4"],
  medium: [13, "WARN"],
  high: [17, "ERROR"],
  critical: [21, "FATAL"],
} as const satisfies Record<Severity, readonly [number, string]>;

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-/;

const text = (key: string, value: string) => ({ key, value: { stringValue: value } });

const recordOf = (event: Outgoing) => {
  const [severityNumber, severityText] =
    event.severity === undefined ? [9, "INFO"] : severities[event.severity];
  const [, traceId, spanId] = TRACEPARENT.exec(event.traceparent ?? "") ?? [];
  // 64-bit numbers are strings in the JSON of protocol buffers.
  const at = `${Date.parse(event.time)}000000`;
  return {
    timeUnixNano: at,
    observedTimeUnixNano: at,
    severityNumber,
    severityText,
    eventName: `portcullis.${event.name}`,
    body: { stringValue: toJson(event) },
    attributes: [
      text("event.id", event.id),
      text("portcullis.org", event.org),
      text("portcullis.name", event.name),
      text("portcullis.stream", event.stream),
      { key: "portcullis.sequence", value: { intValue: String(event.sequence) } },
    ],
    ...(traceId === undefined || spanId === undefined ? {} : { traceId, spanId }),
  };
};

/** `ExportLogsServiceRequest` of OTLP, in JSON. */
export const toOtlpLogs = (events: readonly Outgoing[]): string =>
  JSON.stringify({
    resourceLogs: [
      {
        resource: {
          attributes: [text("service.name", "portcullis"), text("service.namespace", "portcullis")],
        },
        scopeLogs: [{ scope: { name: "portcullis.trace-exporter" }, logRecords: events.map(recordOf) }],
      },
    ],
  });

const partialSchema = z.object({
  partialSuccess: z.object({ rejectedLogRecords: z.coerce.number() }).optional(),
});

/** How many records the receiver did not take, though its status is a success. */
export const rejectedIn = (body: string): number => {
  try {
    return partialSchema.safeParse(JSON.parse(body)).data?.partialSuccess?.rejectedLogRecords ?? 0;
  } catch {
    return 0;
  }
};
