import type { Execution } from "@portcullis/contracts";
import type { ServiceContext } from "@portcullis/runtime";

type Meter = ServiceContext<unknown>["telemetry"]["meter"];

/** What this service counts. */
export type ExecutorMetrics = {
  readonly refused: () => void;
  readonly executed: (execution: Execution) => void;
  readonly paged: (lines: number) => void;
  readonly observePages: (ageMs: () => number) => void;
  readonly echoed: (server: string, where: "result" | "definition", echoes: number) => void;
};

export const createExecutorMetrics = (meter: Meter, pendingResults: () => number): ExecutorMetrics => {
  const echoed = meter.createCounter("portcullis.credentials.echoed", {
    description:
      "Credentials that servers gave back, in results or in what they say of themselves; all were removed",
  });
  const refused = meter.createCounter("portcullis.tickets.refused", {
    description: "Execution tickets that did not hold",
  });
  const executions = meter.createCounter("portcullis.executions", {
    description: "Calls of remote servers by status (completed, tool_error, failed) and code",
  });
  const duration = meter.createHistogram("portcullis.execution.duration", { unit: "s" });
  const pages = meter.createCounter("portcullis.ledger.pages", {
    description: "Signed pages of the ledger that the broker has",
  });
  const lines = meter.createCounter("portcullis.ledger.lines", {
    description: "Entries of the ledger that are on such a page",
  });
  const unpaged = meter.createObservableGauge("portcullis.ledger.unpaged.age", {
    unit: "s",
    description: "Age of the oldest entry that is on no page yet, 0 where there is none",
  });
  meter
    .createObservableGauge("portcullis.results.pending", {
      description: "Results that no inspector has acknowledged yet",
    })
    .addCallback((observed) => observed.observe(pendingResults()));
  return {
    refused: () => refused.add(1),
    executed: ({ status, code, ms }) => {
      executions.add(1, { status, code: code ?? "" });
      duration.record(ms / 1000, { status });
    },
    paged: (count) => {
      pages.add(1);
      lines.add(count);
    },
    observePages: (ageMs) => unpaged.addCallback((observed) => observed.observe(ageMs() / 1000)),
    echoed: (server, where, echoes) => echoed.add(echoes, { server, where }),
  };
};
