import type { TraceView } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Badge } from "../../ui/badge.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Table } from "../../ui/table.tsx";
import styles from "./trace.module.css";

const tones = { low: "neutral", medium: "warn", high: "bad", critical: "bad" } as const;

/** What was found, and where in the original, which is nowhere to be seen. */
export const Findings = ({ trace }: { readonly trace: TraceView }) => {
  const { findings, findingsTotal = findings.length } = trace;
  return (
    <Panel
      title="Findings"
      hint={
        findingsTotal > findings.length
          ? `The first ${findings.length} of ${findingsTotal}.`
          : `${findingsTotal} in all.`
      }
    >
      {findings.length === 0 ? (
        <p className={styles.quiet}>Nothing was found in what was read.</p>
      ) : (
        <Table label="Findings" head={["What", "Severity", "Where", "By", "Sure"]}>
          {findings.map((finding) => (
            <tr
              key={`${finding.direction}${finding.pointer}${finding.start}${finding.type}${finding.detector}`}
            >
              <td>
                <Link to="/traces" search={{ type: finding.type }}>
                  {finding.type.replaceAll("_", " ")}
                </Link>{" "}
                <span className={styles.quiet}>{finding.category}</span>
                {finding.suppressed !== undefined && <Badge tone="info">suppressed</Badge>}
              </td>
              <td>
                <Badge tone={tones[finding.severity ?? "high"]}>{finding.severity ?? "high"}</Badge>
              </td>
              <td>
                {finding.direction} <code>{finding.pointer || "/"}</code>
                {finding.target === "key" && " (a member's name)"}
              </td>
              <td>{finding.detector}</td>
              <td>{Math.round(finding.score * 100)} %</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
};
