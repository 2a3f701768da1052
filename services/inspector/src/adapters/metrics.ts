import type { Meter } from "@opentelemetry/api";
import type { Direction, InspectionRecord } from "@portcullis/contracts";
import type { ExternalCall } from "./external/external.ts";

export type InspectionMetrics = ReturnType<typeof createMetrics>;

export const createMetrics = (meter: Meter) => {
  const verdicts = meter.createCounter("portcullis.inspections", {
    description: "Inspections by direction, verdict and category found",
  });
  const duration = meter.createHistogram("portcullis.inspection.duration", { unit: "s" });
  const findings = meter.createCounter("portcullis.inspection.findings", {
    description: "Findings by detector, category, type and direction; an org's own types count as `custom`",
  });
  const suppressed = meter.createCounter("portcullis.inspection.suppressed", {
    description: "Findings that did not count, since a suppression of their org covers them, by category",
  });
  const stages = meter.createHistogram("portcullis.inspection.stage.duration", {
    unit: "s",
    description: "Time of the detectors by stage: main (this thread), worker, external:<name>",
  });
  const waits = meter.createHistogram("portcullis.inspection.queue.wait", { unit: "s" });
  const refused = meter.createCounter("portcullis.inspection.queue.refused", {
    description: "Inspections that found no room, by direction",
  });
  const replaced = meter.createCounter("portcullis.inspection.workers.replaced", {
    description: "Worker threads that ended and were replaced, by reason",
  });
  const calls = meter.createCounter("portcullis.inspection.external.calls", {
    description: "Questions to external detectors, by detector and outcome",
  });

  /** Names that people give are not labels: there is no end of them. */
  const labelOf = (detector: string, type: string): string =>
    detector === "custom" || detector.startsWith("external:") ? "custom" : type;

  return {
    inspected: (
      direction: Direction | "event",
      record: Pick<InspectionRecord, "verdict" | "categories" | "findings"> | undefined,
      startedAt: number,
    ): void => {
      if (record === undefined) return;
      verdicts.add(1, { direction, verdict: record.verdict });
      for (const category of record.categories ?? []) {
        verdicts.add(1, { direction, verdict: record.verdict, category });
      }
      for (const { detector, category, type, suppressed: by } of record.findings) {
        findings.add(1, { direction, detector, category, type: labelOf(detector, type) });
        if (by !== undefined) suppressed.add(1, { direction, category });
      }
      duration.record((performance.now() - startedAt) / 1000, { direction });
    },
    stage: (stage: string, seconds: number): void => stages.record(seconds, { stage }),
    waited: (milliseconds: number): void => waits.record(milliseconds / 1000),
    refused: (direction: Direction | "dry-run" | "event"): void => refused.add(1, { direction }),
    replaced: (reason: string): void => replaced.add(1, { reason }),
    called: ({ detector, outcome, seconds }: ExternalCall): void => {
      calls.add(1, { detector, outcome });
      stages.record(seconds, { stage: `external:${detector}` });
    },
    observe: (name: string, description: string, value: () => number): void => {
      meter.createObservableGauge(name, { description }).addCallback((result) => result.observe(value()));
    },
  };
};
