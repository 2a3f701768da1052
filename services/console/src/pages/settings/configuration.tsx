import { Badge } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { formatCount, Time } from "../../ui/time.tsx";
import { useConfig } from "./use-settings.ts";

/** Which configuration is in force, and whether all of it reached the services. */
export const Configuration = () => {
  const config = useConfig();
  return (
    <Panel title="Configuration">
      {config.isPending && <Skeleton />}
      {config.isError && <ProblemNote error={config.error} retry={() => void config.refetch()} />}
      {config.data !== undefined && (
        <Facts
          facts={{
            Revision: formatCount(config.data.revision),
            Published:
              config.data.unpublished === 0 ? (
                <Badge tone="good">all of it</Badge>
              ) : (
                <Badge tone="warn">{formatCount(config.data.unpublished)} changes on their way</Badge>
              ),
            "Last sign of life":
              config.data.heartbeat === null ? "none" : <Time at={config.data.heartbeat} />,
            "API description": <a href="/openapi.json">openapi.json</a>,
          }}
        />
      )}
    </Panel>
  );
};
