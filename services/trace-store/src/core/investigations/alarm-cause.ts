import type { Alarm } from "@portcullis/contracts";
import type { Cause, Occurrence } from "./cause.ts";

/** What an alarm is about: equal when it is raised and when it is cleared. */
export const causeOfAlarm = ({ org, name, key, says, severity }: Alarm): Cause => ({
  ...{ org, reason: name.startsWith("canary.") ? "canary" : "alarm", code: null, severity },
  ...{ key: null, server: null, tool: null, target: null, findings: [] },
  alarm: { name, key, says },
});

export const occurrenceOfAlarm = (alarm: Alarm): Occurrence => ({
  cause: causeOfAlarm(alarm),
  at: alarm.at,
  request: null,
});
