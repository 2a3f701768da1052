import type { Coverage as Read, TraceView } from "@portcullis/contracts";
import { Badge } from "../../ui/badge.tsx";
import { Panel } from "../../ui/panel.tsx";
import { formatCount } from "../../ui/time.tsx";
import styles from "./trace.module.css";

const Direction = ({ name, read }: { readonly name: string; readonly read: Read | null }) => (
  <div>
    <h3>{name}</h3>
    {read === null ? (
      <p className={styles.quiet}>Not inspected: it never got there.</p>
    ) : (
      <>
        <p className={styles.quiet}>
          {formatCount(read.pointersTotal)} texts with {formatCount(read.characters)} characters, read by{" "}
          {read.detectors.join(", ")}.
        </p>
        {read.skipped.length === 0 ? (
          <Badge tone="good">all of it was read</Badge>
        ) : (
          <ul>
            {read.skipped.map(({ pointer, reason }) => (
              <li key={pointer}>
                <Badge tone="warn">not read</Badge> <code>{pointer || "/"}</code> {reason}
              </li>
            ))}
          </ul>
        )}
      </>
    )}
  </div>
);

/** What the detectors read, and what they did not and why. */
export const Coverage = ({ trace }: { readonly trace: TraceView }) => (
  <Panel title="What was read">
    <Direction name="Request" read={trace.coverage.request} />
    <Direction name="Result" read={trace.coverage.result} />
  </Panel>
);
