import type { Enablement, OrgRecord, ServerView } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../api/session.ts";
import { useServers } from "../../catalog/use-catalog.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { AddOrg } from "./add-org.tsx";

const What = ({ enabled }: { readonly enabled: Enablement | undefined }) => {
  if (enabled === undefined || enabled.length === 0) return <span className="visually-hidden">nothing</span>;
  if (enabled === "*") return <Badge tone="info">everything</Badge>;
  return (
    <span title={enabled.join(", ")}>{enabled.length === 1 ? enabled[0] : `${enabled.length} patterns`}</span>
  );
};

const Matrix = ({
  orgs,
  servers,
}: {
  readonly orgs: readonly OrgRecord[];
  readonly servers: readonly ServerView[];
}) => (
  <Table
    label="What each organisation turned on"
    head={["Organisation", ...servers.map(({ title }) => title)]}
  >
    {orgs.map(({ slug, title, enabled, canary }) => (
      <tr key={slug}>
        <td>
          <Link to="/orgs/$org" params={{ org: slug }}>
            {title}
          </Link>{" "}
          {canary?.closed !== null && canary?.closed !== undefined && (
            <Badge tone="bad">closed by a canary</Badge>
          )}
        </td>
        {servers.map((server) => (
          <td key={server.slug}>
            <What enabled={enabled[server.slug]} />
          </td>
        ))}
      </tr>
    ))}
  </Table>
);

/** Which organisation turned on what, of the servers that may be used. */
export const Page = () => {
  const orgs = useOrgs();
  const servers = useServers();
  const may = useMay();
  const usable = servers.data?.filter(({ status }) => status === "approved") ?? [];
  return (
    <>
      <PageHead title="Organisations" actions={may("org-put") && <AddOrg />} />
      <Panel
        title="What each turned on"
        hint="A key sees what is approved, and turned on here, and in its scope: all three."
      >
        {(orgs.isPending || servers.isPending) && <Skeleton lines={5} label="Reading organisations" />}
        {orgs.isError && <ProblemNote error={orgs.error} retry={() => void orgs.refetch()} />}
        {servers.isError && <ProblemNote error={servers.error} retry={() => void servers.refetch()} />}
        {orgs.data?.length === 0 && (
          <EmptyState title="No organisation yet">Add one; its keys come next.</EmptyState>
        )}
        {orgs.data !== undefined && orgs.data.length > 0 && servers.data !== undefined && (
          <Matrix orgs={orgs.data} servers={usable} />
        )}
      </Panel>
    </>
  );
};
