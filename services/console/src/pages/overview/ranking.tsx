import { Link } from "@tanstack/react-router";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { formatCount } from "../../ui/time.tsx";
import styles from "./overview.module.css";
import { type Scope, useCounts } from "./use-overview.ts";

/** What was blocked most, by one dimension, as a share of all that was blocked. */
export const Ranking = ({
  scope,
  by,
  title,
  none,
}: {
  readonly scope: Scope;
  readonly by: "category" | "server" | "key";
  readonly title: string;
  readonly none: string;
}) => {
  const counts = useCounts(scope, { by, outcome: "blocked" });
  return (
    <Panel title={title}>
      {counts.isPending && <Skeleton />}
      {counts.isError && <ProblemNote error={counts.error} retry={() => void counts.refetch()} />}
      {counts.data?.all.total === 0 && <p>{none}</p>}
      {counts.data !== undefined && counts.data.all.total > 0 && (
        <ul className={styles.ranking}>
          {counts.data.groups.map(({ values, total }) => {
            const name = values[0] ?? null;
            return (
              <li key={name}>
                <span>
                  {name === null ? (
                    "none"
                  ) : (
                    <Link to="/" search={{ outcome: "blocked", [by]: name }}>
                      {name}
                    </Link>
                  )}
                </span>
                <span className={styles.count}>{formatCount(total)}</span>
                <svg
                  className={styles.meter}
                  viewBox="0 0 100 6"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width="100" height="6" rx="3" />
                  <rect width={(100 * total) / counts.data.all.total} height="6" rx="3" />
                </svg>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
};
