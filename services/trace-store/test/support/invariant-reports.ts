import type { Bus } from "@portcullis/bus";
import { type InvariantReport, invariantReportSchema } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { ask } from "./traces.ts";

/** The values by name. */
export const valuesOf = (report: InvariantReport): Readonly<Record<string, number>> =>
  Object.fromEntries(report.invariants.map(({ name, value }) => [name, value]));

/** Reads the report of the live invariants as an ingress does. */
export const createReportReader = (reader: Bus) => {
  const readReport = async (): Promise<InvariantReport> => {
    const answer = await ask(reader, "invariants", {});
    if (!answer.ok) throw new Error(answer.code);
    return invariantReportSchema.parse(answer.value);
  };
  /** The first report that is as wanted; the last one that was not, where none comes. */
  const reportWhere = async (
    what: string,
    holds: (report: InvariantReport) => boolean,
  ): Promise<InvariantReport> => {
    let last: InvariantReport | undefined;
    return until(
      what,
      async () => {
        last = await readReport();
        return holds(last) ? last : undefined;
      },
      20_000,
    ).catch((error: unknown) => {
      throw new Error(JSON.stringify(last, null, 1), { cause: error });
    });
  };
  /** The first report that covers, on both sides, all that happened before a moment. */
  const reportAfter = (ms: number): Promise<InvariantReport> =>
    reportWhere(
      "a later report",
      ({ invariants }) =>
        invariants.length > 0 && invariants.every(({ window }) => Date.parse(window.to) >= ms + 1_000),
    );
  return { readReport, reportWhere, reportAfter };
};
