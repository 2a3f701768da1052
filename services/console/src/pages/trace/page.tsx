import type { TraceView } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { isProblem } from "../../api/problem.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { OutcomeBadge } from "../../ui/outcome.tsx";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Audit } from "./audit.tsx";
import { Coverage } from "./coverage.tsx";
import { Decision } from "./decision.tsx";
import { Evidence } from "./evidence.tsx";
import { Facts } from "./facts.tsx";
import { Findings } from "./findings.tsx";
import { Neighbours } from "./neighbours.tsx";
import { storyOf } from "./story.ts";
import { Texts } from "./texts.tsx";
import { Timeline } from "./timeline.tsx";
import styles from "./trace.module.css";

const OPEN_REFRESH_MS = 1_000;

const useTrace = (id: string) =>
  useQuery({
    queryKey: ["trace", id],
    queryFn: ({ signal }) => api<TraceView>("GET", `/traces/${id}`, { signal }),
    // What has ended stays as it is.
    refetchInterval: ({ state }) => (state.data?.outcome === "received" ? OPEN_REFRESH_MS : false),
    retry: (count, error) => count < 2 && !(isProblem(error) && error.status >= 400 && error.status < 500),
  });

const Gone = ({ error, retry }: { readonly error: unknown; readonly retry: () => void }) => {
  if (isProblem(error) && error.status === 410) {
    return (
      <EmptyState title="The data of this request were purged">
        An operator ordered it; the audit says who. The hashes of its events stay in the log, which goes on
        verifying.
      </EmptyState>
    );
  }
  if (isProblem(error) && (error.status === 404 || error.status === 422)) {
    return (
      <EmptyState title="There is no trace with this id">
        It may be past the retention, or still on its way: a trace is stored within a second or so of the
        request. <Link to="/traces">All traces</Link>
      </EmptyState>
    );
  }
  return <ProblemNote error={error} retry={retry} />;
};

const Trace = ({ trace }: { readonly trace: TraceView }) => {
  const { text, tone } = storyOf(trace);
  return (
    <div className={styles.page}>
      <div className={styles.story} data-tone={tone}>
        <OutcomeBadge outcome={trace.outcome} />
        <p>{text}</p>
      </div>
      {trace.canary !== undefined && (
        <p className={styles.quiet}>A synthetic probe of the gate itself: {trace.canary}.</p>
      )}
      {trace.audit === undefined && <Timeline trace={trace} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          {trace.audit !== undefined ? <Audit audit={trace.audit} /> : <Texts trace={trace} />}
          <Findings trace={trace} />
          <Evidence id={trace.requestId} />
        </div>
        <div className={styles.column}>
          <Facts trace={trace} />
          {trace.audit === undefined && (
            <>
              <Decision trace={trace} />
              <Coverage trace={trace} />
            </>
          )}
          <Neighbours trace={trace} />
        </div>
      </div>
      {trace.incidents.length > 0 && (
        <Panel title="Noted beside it">
          <ul>
            {trace.incidents.map((incident) => (
              <li key={`${incident.origin.producer}${incident.origin.sequence}`}>
                <code>{incident.code}</code> {incident.detail}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
};

/** The life of one request, and the proof of it. */
export const Page = () => {
  const { id = "" } = useParams({ strict: false });
  const trace = useTrace(id);
  const title = trace.data?.tool?.name ?? "Trace";
  return (
    <>
      <PageHead title={title} actions={<Link to="/traces">All traces</Link>} />
      {trace.isPending && <Skeleton lines={14} label="Reading the trace" />}
      {trace.isError && <Gone error={trace.error} retry={() => void trace.refetch()} />}
      {trace.data !== undefined && !trace.isError && <Trace trace={trace.data} />}
    </>
  );
};
