import type { SinkFilters } from "@portcullis/contracts";
import { type Item, isAtLeast, severityOf } from "./item.ts";

/** Whether a sink gets an item. Outcomes and categories are about trace events; an alarm has neither. */
export const isWanted = (item: Item, filters: SinkFilters): boolean => {
  const { outcomes, categories, minSeverity } = filters;
  if (minSeverity !== undefined) {
    const severity = severityOf(item);
    if (severity === undefined || !isAtLeast(severity, minSeverity)) return false;
  }
  if (item.kind === "alarm") return filters.alarms;
  const { outcome, findings } = item.event.data;
  if (outcomes !== undefined && !outcomes.includes(outcome)) return false;
  return categories === undefined || findings.some(({ category }) => categories.includes(category));
};
