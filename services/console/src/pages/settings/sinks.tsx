import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./settings.module.css";
import { Sink } from "./sink.tsx";
import { useSinks } from "./use-settings.ts";

/** Where trace events go outside, and how that does. */
export const Sinks = () => {
  const sinks = useSinks();
  return (
    <Panel title="Sinks" hint="Where trace events and alarms are sent to">
      {sinks.isPending && <Skeleton />}
      {sinks.isError && <ProblemNote error={sinks.error} retry={() => void sinks.refetch()} />}
      {sinks.data?.length === 0 && (
        <p>
          None yet: add one with <code>portcullis sinks add NAME FILE</code>.
        </p>
      )}
      {sinks.data !== undefined && sinks.data.length > 0 && (
        <ul className={styles.sinks}>
          {sinks.data.map((sink) => (
            <li key={sink.id}>
              <Sink sink={sink} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
