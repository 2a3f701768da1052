import type { Item } from "../item.ts";

/** CloudEvents 1.0, structured: a trace event as it was published; an alarm gets the same clothes. */
export const toCloudEvent = (item: Item): Readonly<Record<string, unknown>> => {
  if (item.kind === "trace") return item.cloudEvent;
  const { alarm } = item;
  return {
    specversion: "1.0",
    id: alarm.id,
    source: "/portcullis/alarms",
    type: `io.portcullis.alarm.${alarm.state}.v1`,
    subject: alarm.name,
    time: alarm.at,
    datacontenttype: "application/json",
    data: alarm,
  };
};
