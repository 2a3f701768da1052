import type { Severity, SinkFormat } from "@portcullis/contracts";
import { type Item, idOf, orgOf, severityOf, timeOf } from "../item.ts";
import { toCloudEvent } from "./cloudevents.ts";
import { toEcs } from "./ecs.ts";
import { toOcsf } from "./ocsf.ts";

/** An item in the words of a receiver, with what the ways of delivery need to know of it. */
export type Formatted = {
  readonly id: string;
  readonly org: string;
  /** RFC 3339. */
  readonly time: string;
  readonly severity: Severity | undefined;
  /** The outcome of a trace event, the name of an alarm. */
  readonly name: string;
  readonly traceparent: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
};

const bodyOf = (item: Item, format: SinkFormat): Readonly<Record<string, unknown>> => {
  switch (format) {
    case "cloudevents":
      return toCloudEvent(item);
    case "ocsf":
      return toOcsf(item);
    case "ecs":
      return toEcs(item);
  }
};

/** Pure: the same item gives the same text, in every process. */
export const formatItem = (item: Item, format: SinkFormat): Formatted => ({
  id: idOf(item),
  org: orgOf(item),
  time: timeOf(item),
  severity: severityOf(item),
  name: item.kind === "alarm" ? item.alarm.name : item.event.data.outcome,
  traceparent: item.kind === "alarm" ? undefined : item.event.traceparent,
  body: bodyOf(item, format),
});
