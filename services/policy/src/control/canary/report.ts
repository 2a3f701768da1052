import { type Alarm, type CanaryReport, canaryReportSchema, type OrgRecord } from "@portcullis/contracts";
import { clearAlarm, openAlarms, raiseAlarm } from "../../adapters/alarm-tables.ts";
import { endRun, hastenRun, noteProbe, noteRun } from "../../adapters/canary-tables.ts";
import { lockOrg } from "../../adapters/org-tables.ts";
import type { ControlDb } from "../../adapters/tables.ts";
import { type Judged, newsOfRun } from "../../core/canary/alarms.ts";
import { judgeCanary } from "../../core/canary/judge.ts";
import { saveOrg } from "../change-org.ts";

export type ReportContext = {
  readonly db: ControlDb;
  readonly intervalMs: number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

/** What a report changed. */
export type Received = {
  readonly counted: boolean;
  readonly judged: readonly Judged[];
  /** That were not open before, or are not any more; and one that was, where the org was closed by it. */
  readonly alarms: readonly Alarm[];
  /** Whether the org's tools were closed by it, so that its record has to be published; or could not be. */
  readonly closed: boolean | "refused";
};

const NOTHING: Received = { counted: false, judged: [], alarms: [], closed: false };
/** A run that could not count is made up for this soon. */
const AGAIN_MS = 5_000;

const SYSTEM = { name: "canary", role: "system" } as const;

/** Closes the org's tools where that is what its settings say. */
const close = async (
  tx: ControlDb,
  before: OrgRecord,
  failed: Judged,
  nowMs: number,
): Promise<Received["closed"]> => {
  if (before.canary?.closeOnFailure !== true || before.canary.closed !== null) return false;
  const { probe, requestId } = failed.result;
  const closed = { since: new Date(nowMs).toISOString(), probe };
  const note = `the canary ${probe} was not stopped: request ${requestId}`;
  const change = { actor: SYSTEM, command: "canary-close", note };
  const saved = await saveOrg(tx, change, before, { ...before, canary: { closeOnFailure: true, closed } });
  return saved.ok ? true : "refused";
};

/** An org that has nothing looked for has no canaries: then a run without any is a run. */
const looksForNothing = ({ inspection }: OrgRecord): boolean =>
  Object.values(inspection.request).every((mode) => mode === "off");

const receive = async (tx: ControlDb, report: CanaryReport, context: ReportContext): Promise<Received> => {
  const org = await lockOrg(tx, report.org);
  // A report counts once, for the run that is out, and under the settings that its expectations come from.
  if (org === undefined || !(await endRun(tx, report.org, report.run))) return NOTHING;
  if (report.revision !== org.revision) {
    await hastenRun(tx, report.org, Math.min(AGAIN_MS, context.intervalMs));
    return NOTHING;
  }
  const nowMs = context.clock();
  const judged = report.results.map((result) => ({ result, judgement: judgeCanary(result) }));
  for (const each of judged) await noteProbe(tx, report.org, each);
  const answered = judged.filter(({ judgement }) => judgement !== "unanswered");
  if (answered.length > 0 || (judged.length === 0 && looksForNothing(org))) await noteRun(tx, report.org);
  const failed = answered.find(({ judgement }) => judgement === "not_blocked");
  const closed = failed === undefined ? false : await close(tx, org, failed, nowMs);
  const open = await openAlarms(tx, report.org);
  const { raise, clear } = newsOfRun(judged, open, org, { nowMs, closes: closed === true });
  const alarms: Alarm[] = [];
  for (const alarm of raise) {
    // That an org was closed is news, also where the alarm was there before.
    const isNews = closed === true && alarm.key === failed?.result.probe;
    if (await raiseAlarm(tx, alarm, isNews)) alarms.push(alarm);
  }
  for (const alarm of clear) if (await clearAlarm(tx, alarm)) alarms.push(alarm);
  return { counted: true, judged, alarms, closed };
};

/** Takes in what became of an org's canaries; undefined where the report is none. */
export const receiveReport = async (body: unknown, context: ReportContext): Promise<Received | undefined> => {
  const report = canaryReportSchema.safeParse(body);
  if (!report.success) return undefined;
  return context.db.transaction().execute((tx) => receive(tx, report.data, context));
};
