import type { KeyView, OrgRecord } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { entriesFor } from "../../keys/covered.ts";
import { useKeyTools } from "../../keys/use-keys.ts";
import { USAGE_DAYS, type UsedTool, useUsage } from "../../keys/use-usage.ts";
import { Badge } from "../../ui/badge.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { formatCount } from "../../ui/time.tsx";
import styles from "./key.module.css";
import { Shrink } from "./shrink.tsx";
import { UsageByDay } from "./usage-by-day.tsx";

const UsedTools = ({
  used,
  id,
  isGranted,
}: {
  readonly used: readonly UsedTool[];
  readonly id: string;
  readonly isGranted: (use: UsedTool) => boolean;
}) => (
  <Table label={`What was asked for in ${USAGE_DAYS} days`} head={["Asked for", "Requests"]}>
    {used.map((use) => {
      const { kind, server, name, total } = use;
      return (
        <tr key={`${kind} ${server}/${name}`}>
          <th scope="row">
            <Link to="/traces" search={{ key: id, server, tool: name }}>
              {server}/{name}
            </Link>{" "}
            {kind !== "tool" && <Badge>{kind}</Badge>}
            {!isGranted(use) && <Badge tone="warn">not in its reach</Badge>}
          </th>
          <td>{formatCount(total)}</td>
        </tr>
      );
    })}
  </Table>
);

/** What the key uses of what it was given. */
export const UsagePanel = ({
  record,
  org,
}: {
  readonly record: KeyView;
  readonly org: OrgRecord | undefined;
}) => {
  const usage = useUsage(record.id);
  const tools = useKeyTools(record.id);
  if (usage.isError) return <ProblemNote error={usage.error} retry={() => void usage.refetch()} />;
  if (tools.isError) return <ProblemNote error={tools.error} retry={() => void tools.refetch()} />;
  const isReady = usage.data !== undefined && tools.data !== undefined;
  const { used = [], isCut = false } = usage.data ?? {};
  const granted = tools.data ?? [];
  const isUsed = ({ server, tool }: (typeof granted)[number]): boolean =>
    used.some((use) => use.kind === "tool" && use.server === server && use.name === tool);
  const isGranted = (use: UsedTool): boolean =>
    use.kind !== "tool" || granted.some(({ server, tool }) => server === use.server && tool === use.name);
  const unused = granted.filter((tool) => !isUsed(tool));
  return (
    <Panel title="Usage" hint={`The last ${USAGE_DAYS} days, as far as traces are kept`}>
      <UsageByDay id={record.id} />
      {!isReady && <Skeleton lines={4} label="Counting what was used" />}
      {isReady && (
        <>
          <div className={styles.used}>
            <p>
              <strong>
                Used {formatCount(granted.length - unused.length)} of {formatCount(granted.length)} tools in{" "}
                {USAGE_DAYS} days
              </strong>
              {isCut && ", and more than can be listed"}
            </p>
            {unused.length > 0 && !isCut && org !== undefined && <Shrink record={record} used={used} />}
          </div>
          {used.length > 0 && <UsedTools used={used} id={record.id} isGranted={isGranted} />}
          {unused.length > 0 && !isCut && (
            <details>
              <summary>{formatCount(unused.length)} tools that were not used</summary>
              <ul className={styles.unused}>
                {unused.map(({ server, tool }) => (
                  <li
                    key={`${server}/${tool}`}
                    title={`by ${entriesFor(record.scope, toTool(server, tool)).join(", ")}`}
                  >
                    <code>
                      {server}/{tool}
                    </code>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Panel>
  );
};

const toTool = (server: string, name: string) =>
  ({ kind: "tool", server, name, description: null, risk: "none" }) as const;
