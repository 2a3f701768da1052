import type { TraceList, TraceView } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, queryString } from "../../api/client.ts";
import { writeFilter } from "../../traces/filter-values.ts";
import { OutcomeBadge } from "../../ui/outcome.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./trace.module.css";

const LIMIT = 20;

/** What else was asked in the same conversation. */
export const Neighbours = ({ trace }: { readonly trace: TraceView }) => {
  const { conversation, requestId, org } = trace;
  const filter = {
    org,
    conversation: conversation === null ? undefined : writeFilter([{ value: conversation, excluded: false }]),
  };
  const list = useQuery({
    queryKey: ["neighbours", filter],
    queryFn: ({ signal }) =>
      api<TraceList>("GET", `/traces${queryString({ ...filter, limit: LIMIT })}`, { signal }),
    enabled: conversation !== null,
  });
  if (conversation === null) return null;
  return (
    <Panel
      title="Same conversation"
      {...(list.data?.next != null ? { hint: `The newest ${LIMIT}.` } : {})}
      actions={
        <Link to="/traces" search={{ org, conversation: filter.conversation ?? "" }}>
          All of it
        </Link>
      }
    >
      {list.isPending && <Skeleton lines={3} label="Reading the conversation" />}
      {list.isError && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      <ol className={styles.neighbours}>
        {list.data?.traces.map((row) => (
          <li key={row.requestId}>
            <OutcomeBadge outcome={row.outcome} />
            {row.requestId === requestId ? (
              <span>this one</span>
            ) : (
              <Link to="/traces/$id" params={{ id: row.requestId }}>
                {row.tool ?? "model traffic"}
              </Link>
            )}
            <span className={styles.quiet}>
              <Time at={row.receivedAt} isShort />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
