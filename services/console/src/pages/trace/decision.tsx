import type { TraceView } from "@portcullis/contracts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { isProblem } from "../../api/problem.ts";
import { useMay } from "../../api/session.ts";
import { Badge } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./trace.module.css";

/** As it reads now; the trace says by which revision it was decided. Null where the org has none by this name: it came with the product. */
const usePolicy = (org: string, name: string) =>
  useQuery({
    queryKey: ["policy", org, name],
    queryFn: async ({ signal }) => {
      try {
        return await api<{ readonly cedar: string }>("GET", `/admin/orgs/${org}/policies/${name}`, {
          signal,
        });
      } catch (error) {
        if (isProblem(error) && error.status === 404) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

const PolicyText = ({ org, name }: { readonly org: string; readonly name: string }) => {
  const policy = usePolicy(org, name);
  if (policy.isPending) return <Skeleton lines={2} label="Reading the policy" />;
  if (policy.isError) return <ProblemNote error={policy.error} />;
  if (policy.data === null)
    return <p className={styles.quiet}>{name}: no policy of the organisation's own.</p>;
  return (
    <div className={styles.text}>
      <h3>{name}, as it reads now</h3>
      <pre>{policy.data.cedar}</pre>
    </div>
  );
};

const tones = { allow: "good", deny: "bad", pending: "warn" } as const;

/** Who decided, why, and by which text. */
export const Decision = ({ trace }: { readonly trace: TraceView }) => {
  const may = useMay();
  const { decision, tool, org } = trace;
  return (
    <Panel title="Decision">
      {decision === null ? (
        <p className={styles.quiet}>No policy was asked: it ended before.</p>
      ) : (
        <>
          <p>
            <Badge tone={tones[decision.effect]}>{decision.effect}</Badge> {decision.reason}
          </p>
          <Facts
            facts={{
              Policy: `${decision.policy}, revision ${decision.revision}`,
              Approval: decision.approval !== undefined && <Link to="/approvals">{decision.approval}</Link>,
            }}
          />
          {may("policy-get") &&
            decision.policy
              .split(",")
              .filter((name) => /^[a-z][a-z0-9-]*$/.test(name))
              .map((name) => <PolicyText key={name} org={org} name={name} />)}
        </>
      )}
      {tool !== null && (
        <Facts
          facts={{
            Server: (
              <Link to="/catalog/$server" params={{ server: tool.server }}>
                {tool.server}
              </Link>
            ),
            "Tool's definition":
              tool.definitionHash === null ? "none was decided on" : <code>{tool.definitionHash}</code>,
          }}
        />
      )}
    </Panel>
  );
};
