import type { CanaryState, ServerView } from "@portcullis/contracts";
import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { useMay } from "../../api/session.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import { Badge } from "../../ui/badge.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./overview.module.css";

const REFRESH_MS = 15_000;

const CanaryOf = ({ state }: { readonly state: CanaryState }) => {
  const failing = state.probes.filter((probe) => probe.failing > 0).length;
  const isClosed = state.closed !== null;
  const isBad = isClosed || state.alarms.length > 0 || failing > 0;
  return (
    <li>
      <Link to="/orgs/$org" params={{ org: state.org }}>
        {state.org}
      </Link>
      <span>
        {state.intervalMs === 0 ? (
          <Badge>off</Badge>
        ) : isBad ? (
          <Badge tone="bad">{isClosed ? "tools are closed" : `${failing} not stopped`}</Badge>
        ) : state.lastRunAt === null ? (
          <Badge tone="warn">not run yet</Badge>
        ) : (
          <Badge tone="good">all stopped</Badge>
        )}{" "}
        {state.lastRunAt !== null && <Time at={state.lastRunAt} isShort />}
      </span>
    </li>
  );
};

/** Whether synthetic secrets, personal data and injections are stopped in each organisation's path. */
const Canaries = () => {
  const orgs = useOrgs();
  const states = useQueries({
    queries: (orgs.data ?? []).map(({ slug }) => ({
      queryKey: ["canary", slug],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api<CanaryState>("GET", `/admin/orgs/${slug}/canary`, { signal }),
      refetchInterval: REFRESH_MS,
    })),
  });
  const failed = states.find(({ isError }) => isError);
  return (
    <Panel title="Canaries" hint="Synthetic probes, every minute, through each organisation's own path">
      {orgs.isPending && <Skeleton lines={2} label="Asking for the canaries" />}
      {failed !== undefined && <ProblemNote error={failed.error} />}
      <ul className={styles.health}>
        {states.map(({ data }) => data !== undefined && <CanaryOf key={data.org} state={data} />)}
      </ul>
    </Panel>
  );
};

/** Whether the servers answer when they are asked what they offer. */
const Servers = () => {
  const servers = useQuery({
    queryKey: ["servers"],
    queryFn: ({ signal }) => api<readonly ServerView[]>("GET", "/admin/servers", { signal }),
    refetchInterval: REFRESH_MS,
  });
  const used = servers.data?.filter(({ status }) => status === "approved") ?? [];
  const toLookAt = used.filter(
    ({ sync, toolCounts }) =>
      sync.health !== "ok" || sync.missingCredentials.length > 0 || (toolCounts.quarantined ?? 0) > 0,
  );
  return (
    <Panel
      title="Servers"
      hint={`${used.length} approved, ${used.length - toLookAt.length} as they should be`}
    >
      {servers.isPending && <Skeleton lines={2} label="Asking for the servers" />}
      {servers.isError && <ProblemNote error={servers.error} retry={() => void servers.refetch()} />}
      <ul className={styles.health}>
        {toLookAt.map(({ slug, title, sync, toolCounts }) => (
          <li key={slug}>
            <Link to="/catalog/$server" params={{ server: slug }}>
              {title}
            </Link>
            <span>
              {sync.health !== "ok" && (
                <Badge tone={sync.health === "failing" ? "bad" : "warn"}>
                  {sync.health === "failing" ? "does not answer" : "not asked yet"}
                </Badge>
              )}{" "}
              {sync.missingCredentials.length > 0 && <Badge tone="bad">credential missing</Badge>}{" "}
              {(toolCounts.quarantined ?? 0) > 0 && (
                <Badge tone="warn">{toolCounts.quarantined} quarantined</Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
      {servers.data !== undefined && toLookAt.length === 0 && (
        <p className={styles.fine}>Each answers, and offers what was approved.</p>
      )}
    </Panel>
  );
};

/** What watches over itself: canaries and servers, as far as one may see them. */
export const Health = () => {
  const may = useMay();
  return (
    <div className={styles.columns}>
      {may("canary-get") && <Canaries />}
      {may("server-list") && <Servers />}
    </div>
  );
};
