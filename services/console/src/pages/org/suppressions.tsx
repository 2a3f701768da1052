import type { SuppressionView } from "@portcullis/contracts";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useOrgChange, useSuppressions } from "../../orgs/use-org.ts";
import { Badge } from "../../ui/badge.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Time } from "../../ui/time.tsx";

const One = ({
  suppression,
  mayChange,
}: {
  readonly suppression: SuppressionView;
  readonly mayChange: boolean;
}) => {
  const { id, org, type, category, server, tool, key, reason, expiresAt, expired, createdBy, investigation } =
    suppression;
  const change = useOrgChange(org);
  const end = useMutation({
    mutationFn: (_note: string) => change.mutateAsync({ method: "DELETE", path: `/suppressions/${id}` }),
  });
  const where = [tool, server, key].filter((part) => part !== undefined).join(", ");
  return (
    <li>
      <div className={layout.row}>
        <span>
          {type.replaceAll("_", " ")} <span className={layout.quiet}>{category}</span>{" "}
          {where !== "" && `in ${where}`}
        </span>
        {expired ? (
          <Badge>expired</Badge>
        ) : (
          <Badge tone="info">
            until <Time at={expiresAt} isShort />
          </Badge>
        )}
        {mayChange && (
          <Confirm label="End it" title="End this suppression?" work={end} tone="danger">
            <p>These findings count again, at once.</p>
          </Confirm>
        )}
      </div>
      <p className={layout.quiet}>
        {createdBy}: {reason}{" "}
        {investigation !== undefined && (
          <Link to="/investigations/$id" params={{ id: investigation }}>
            investigation
          </Link>
        )}
      </p>
    </li>
  );
};

/** Findings that do not count for now. */
export const Suppressions = ({ org, mayChange }: { readonly org: string; readonly mayChange: boolean }) => {
  const list = useSuppressions(org);
  return (
    <Panel title="Suppressions" hint="Each is made from an investigation, and ends by itself.">
      {list.isPending && <Skeleton lines={2} label="Reading suppressions" />}
      {list.isError && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p className={layout.quiet}>None: every finding counts.</p>}
      {list.data !== undefined && list.data.length > 0 && (
        <ul className={layout.form}>
          {list.data.map((suppression) => (
            <One key={suppression.id} suppression={suppression} mayChange={mayChange} />
          ))}
        </ul>
      )}
    </Panel>
  );
};
