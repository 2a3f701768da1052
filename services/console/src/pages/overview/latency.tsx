import type { StageLatency } from "@portcullis/contracts";
import { Panel } from "../../ui/panel.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { formatCount, formatMs } from "../../ui/time.tsx";
import styles from "./overview.module.css";
import { ALL_REQUESTS, type Scope, useCounts } from "./use-overview.ts";

const stageNames: Readonly<Record<StageLatency["stage"], string>> = {
  total: "Whole request",
  ingress: "Ingress",
  "inspect.request": "Inspection of the request",
  decide: "Decision",
  execute: "Execution, with the server's own time",
  "inspect.result": "Inspection of the result",
};

/** How long each stage works on a request. */
export const Latency = ({ scope }: { readonly scope: Scope }) => {
  // The same question as that of the traffic: asked once.
  const { data } = useCounts(scope, ALL_REQUESTS);
  const rows = data?.latency ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title="Latency by stage">
      <ScrollRegion label="Latency by stage, as a table">
        <table className={styles.latency}>
          <thead>
            <tr>
              {["Stage", "Requests", "p50", "p90", "p99", "Longest"].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ stage, count, p50, p90, p99, max }) => (
              <tr key={stage}>
                <th scope="row">{stageNames[stage]}</th>
                <td>{formatCount(count)}</td>
                <td>{formatMs(p50)}</td>
                <td>{formatMs(p90)}</td>
                <td>{formatMs(p99)}</td>
                <td>{formatMs(max)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Panel>
  );
};
