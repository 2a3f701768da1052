import type { InvariantName, InvariantReport } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { Badge } from "../../ui/badge.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./overview.module.css";
import { useInvariants } from "./use-overview.ts";

const labels: Readonly<Record<InvariantName, string>> = {
  egress_without_allow: "Calls that ran without an allow",
  blocked_with_egress: "Blocked requests with an egress",
  balance: "Requests that do not add up",
  gaps: "Records that never arrived",
  overdue_intents: "Requests without an end",
  redaction_misses: "Redactions that missed something",
};

const State = ({ report }: { readonly report: InvariantReport }) => {
  if (report.state === "hold") return <Badge tone="good">all hold</Badge>;
  if (report.state === "violated") return <Badge tone="bad">violated</Badge>;
  return <Badge tone="warn">not checked lately</Badge>;
};

/** What must be 0 at any time, and whether it is. */
export const Invariants = () => {
  const invariants = useInvariants();
  return (
    <Panel
      title="What must be zero"
      hint="Computed from what is stored, again and again"
      actions={invariants.data !== undefined && <State report={invariants.data} />}
    >
      {invariants.isPending && <Skeleton />}
      {invariants.isError && <ProblemNote error={invariants.error} retry={() => void invariants.refetch()} />}
      <ul className={styles.invariants}>
        {invariants.data?.invariants.map(({ name, says, value, holds, since, examples }) => (
          <li key={name} title={says}>
            <span className={styles.value} data-holds={holds}>
              {value}
            </span>
            <span>
              {labels[name]}
              {name === "blocked_with_egress" && (
                <>
                  {" "}
                  (
                  <Link to="/traces" search={{ outcome: "blocked" }}>
                    see the proofs
                  </Link>
                  )
                </>
              )}
              {!holds && (
                <>
                  {" "}
                  since <Time at={since} isShort />
                  {name !== "gaps" &&
                    examples.slice(0, 3).map((id) => (
                      <Fragment key={id}>
                        {" "}
                        <Link to="/traces/$id" params={{ id }}>
                          {id.slice(0, 8)}
                        </Link>
                      </Fragment>
                    ))}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
