import type { Alarm, CanaryExpectation, CanaryJudgement, ErrorCode, Outcome } from "@portcullis/contracts";
import type { Generated, GeneratedAlways } from "kysely";
import type { Json, OptionalTime, Time } from "./common.ts";

/** Canaries, and the alarms that come of them. */
export type CanaryTables = {
  canary_runs: {
    org: string;
    turn: Generated<number>;
    due_at: Time;
    run: string | null;
    ingress: string | null;
    watched_since: Generated<Date>;
    last_run_at: OptionalTime;
  };
  canary_probes: {
    org: string;
    probe: string;
    expects: CanaryExpectation;
    judgement: CanaryJudgement;
    outcome: Outcome;
    code: ErrorCode | null;
    request_id: string;
    at: Time;
    /** In a row. */
    failing: number;
    failures: number;
    runs: number;
  };
  open_alarms: { org: string; name: string; key: string; alarm: Json<Alarm> };
  alarm_outbox: { number: GeneratedAlways<number>; alarm: Json<Alarm> };
};
