import {
  type Alarm,
  type CanaryJudgement,
  type CanaryResult,
  canaryAlarms,
  canaryKindOf,
  type OrgRecord,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";

export type Judged = { readonly result: CanaryResult; readonly judgement: CanaryJudgement };

/** Which alarm of an org: a name and what it is about. */
export type AlarmRef = Pick<Alarm, "name" | "key">;

/** What a run says of the org's alarms; raising what is open and clearing what is not changes nothing. */
export type AlarmNews = { readonly raise: readonly Alarm[]; readonly clear: readonly Alarm[] };

type Moment = { readonly org: string; readonly nowMs: number };

const alarm = (
  { org, nowMs }: Moment,
  ref: AlarmRef,
  rest: Pick<Alarm, "severity" | "says" | "facts" | "state">,
): Alarm => ({
  v: 1,
  id: uuidv7(nowMs),
  ...ref,
  org,
  at: new Date(nowMs).toISOString(),
  ...rest,
});

const factsOf = ({ result }: Judged): Alarm["facts"] => ({
  probe: result.probe,
  expects: result.expects,
  outcome: result.outcome,
  verdict: result.verdict ?? "none",
  ...(result.code === null ? {} : { code: result.code }),
  requestId: result.requestId,
});

const raised = (moment: Moment, judged: Judged, closes: boolean): Alarm | undefined => {
  const { probe } = judged.result;
  switch (judged.judgement) {
    case "not_blocked": {
      const follows = closes ? " The organisation's tools are closed." : "";
      return alarm(
        moment,
        { name: canaryAlarms.notBlocked, key: probe },
        {
          severity: "critical",
          says: `The canary ${probe} was not treated as the settings of ${moment.org} say.${follows}`,
          facts: { ...factsOf(judged), closed: closes },
          state: "raised",
        },
      );
    }
    case "benign_blocked":
      return alarm(
        moment,
        { name: canaryAlarms.benignBlocked, key: probe },
        {
          severity: "medium",
          says: `The harmless twin ${probe} was not let through in ${moment.org}.`,
          facts: factsOf(judged),
          state: "raised",
        },
      );
    case "as_expected":
    case "unanswered":
      return undefined;
  }
};

const cleared = (moment: Moment, ref: AlarmRef, says: string): Alarm =>
  alarm(moment, ref, { severity: "low", says, facts: {}, state: "cleared" });

/** Alarms about what the org does not have looked for any more. */
const outdated = (open: readonly AlarmRef[], org: OrgRecord): readonly AlarmRef[] =>
  open.filter(({ name, key }) => {
    const kind = name === canaryAlarms.silent ? undefined : canaryKindOf(key);
    return kind !== undefined && org.inspection.request[kind.category] === "off";
  });

export const SILENT_KEY = "runs";

/** What comes of a run that counts. @param closes whether the org's tools are closed by it */
export const newsOfRun = (
  judged: readonly Judged[],
  open: readonly AlarmRef[],
  org: OrgRecord,
  { nowMs, closes }: { readonly nowMs: number; readonly closes: boolean },
): AlarmNews => {
  const moment = { org: org.slug, nowMs };
  const clear = open.flatMap((ref) => {
    if (ref.name === canaryAlarms.silent) {
      return judged.some(({ judgement }) => judgement !== "unanswered")
        ? [cleared(moment, ref, `The canaries of ${org.slug} run again.`)]
        : [];
    }
    const again = judged.find(({ result }) => result.probe === ref.key);
    return again?.judgement === "as_expected"
      ? [cleared(moment, ref, `The canary ${ref.key} is treated as the settings of ${org.slug} say again.`)]
      : [];
  });
  const gone = outdated(open, org).map((ref) =>
    cleared(
      moment,
      ref,
      `The canary ${ref.key} is not sent any more: ${org.slug} does not have it looked for.`,
    ),
  );
  return {
    raise: judged.flatMap((each) => raised(moment, each, closes) ?? []),
    clear: [...clear, ...gone],
  };
};

/** No run of the org has counted for too long. */
export const silentAlarm = (
  org: string,
  nowMs: number,
  intervalMs: number,
  lastRunAt: string | null,
): Alarm =>
  alarm(
    { org, nowMs },
    { name: canaryAlarms.silent, key: SILENT_KEY },
    {
      severity: "high",
      says: `No canary of ${org} was inspected for three intervals or longer.`,
      facts: { intervalMs, ...(lastRunAt === null ? {} : { lastRunAt }) },
      state: "raised",
    },
  );

/** Canaries were turned off: that none is inspected is what was asked for. */
export const silenceTurnedOff = (org: string, nowMs: number): Alarm =>
  cleared(
    { org, nowMs },
    { name: canaryAlarms.silent, key: SILENT_KEY },
    "Canaries are turned off: none is to be sent.",
  );
