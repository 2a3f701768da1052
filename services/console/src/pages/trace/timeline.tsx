import type { TraceView } from "@portcullis/contracts";
import { Panel } from "../../ui/panel.tsx";
import { formatMs } from "../../ui/time.tsx";
import styles from "./trace.module.css";

type Stage = TraceView["stages"][number];
type Lane = { readonly stage: string; readonly label: string; readonly service: string };

/** In the order of the way; the request and its result are inspected by the same service. */
const lanes: readonly Lane[] = [
  { stage: "ingress", label: "Received", service: "ingress" },
  { stage: "inspect.request", label: "Request inspected", service: "inspector" },
  { stage: "decide", label: "Decided", service: "policy" },
  { stage: "execute", label: "Tool called", service: "mcp-executor" },
  { stage: "inspect.result", label: "Result inspected", service: "inspector" },
];
/** They work after the end, so the request has no times of theirs. */
const afterwards: readonly Lane[] = [
  { stage: "redact", label: "Trace redacted", service: "trace-redactor" },
  { stage: "store", label: "Trace stored", service: "trace-store" },
];

const Name = ({ lane, instance }: { readonly lane: Lane; readonly instance?: string | undefined }) => (
  <span className={styles.stage} title={instance}>
    {lane.label} <code>{lane.service}</code>
  </span>
);

const Bar = ({ from, width }: { readonly from: number; readonly width: number }) => (
  <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} width="100" height="12" />
    <rect className={styles.bar} x={from} width={width} height="12" />
  </svg>
);

type Scale = { readonly begin: number; readonly span: number };

/** Clocks of machines differ, so a bar may begin a little before the request did: it is drawn from the beginning then. */
const Work = ({
  lane,
  stage,
  scale,
  isEnd,
}: {
  readonly lane: Lane;
  readonly stage: Stage;
  readonly scale: Scale;
  readonly isEnd: boolean;
}) => {
  const { begin, span } = scale;
  const from = Math.min(99, Math.max(0, (100 * (Date.parse(stage.startedAt) - begin)) / span));
  const width = Math.max(0.8, Math.min(100 - from, (100 * stage.ms) / span));
  return (
    <li data-ended={isEnd}>
      <Name lane={lane} instance={stage.instance} />
      <Bar from={from} width={width} />
      <span>{formatMs(stage.ms)}</span>
    </li>
  );
};

const NoWork = ({ lane, says }: { readonly lane: Lane; readonly says: string }) => (
  <li className={styles.quiet}>
    <Name lane={lane} />
    <span>{says}</span>
    <span />
  </li>
);

/** The life of the request over the services; a stage that it never got to is named too. */
export const Timeline = ({ trace }: { readonly trace: TraceView }) => {
  const begin = Date.parse(trace.receivedAt);
  const ends = trace.stages.map(({ startedAt, ms }) => Date.parse(startedAt) + ms - begin);
  const scale = { begin, span: Math.max(trace.durationMs ?? 0, ...ends, 0.001) };
  const isOpen = trace.outcome === "received";
  const total = trace.durationMs === null ? "" : `${formatMs(trace.durationMs)} from receipt to end. `;
  const endsAt = trace.endedAt === null ? "" : ` The red one is where it ended: ${trace.endedAt}.`;
  const stagesOf = ({ stage: name }: Lane) => trace.stages.filter(({ stage }) => stage === name);
  const last = lanes.findLast((lane) => lane.service === trace.endedAt && stagesOf(lane).length > 0);
  const isStopped = ["blocked", "denied", "withheld", "rejected"].includes(trace.outcome);
  return (
    <Panel title="Its life" hint={`${total}Bars are each stage's own work.${isStopped ? endsAt : ""}`}>
      <ol className={styles.timeline}>
        {lanes.flatMap((lane) => {
          const own = stagesOf(lane);
          if (own.length === 0)
            return [<NoWork key={lane.stage} lane={lane} says={isOpen ? "not yet" : "not reached"} />];
          const isEnd = isStopped && lane === last;
          return own.map((stage, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stages are only ever appended
            <Work key={`${lane.stage}${at}`} {...{ lane, stage, scale, isEnd }} />
          ));
        })}
        {!isOpen &&
          afterwards.map((lane) => <NoWork key={lane.stage} lane={lane} says="done, after the end" />)}
      </ol>
    </Panel>
  );
};
