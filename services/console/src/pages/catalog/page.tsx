import type { ServerView } from "@portcullis/contracts";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/session.ts";
import { ServerHealth, ServerStatus } from "../../catalog/server-state.tsx";
import { useServers } from "../../catalog/use-catalog.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { AddServer } from "./add-server.tsx";

const matches = ({ slug, title, url, owner, status }: ServerView, text: string): boolean =>
  [slug, title, url, owner ?? "", status].some((part) => part.toLowerCase().includes(text.toLowerCase()));

const Row = ({ server }: { readonly server: ServerView }) => (
  <tr>
    <td>
      <Link to="/catalog/$server" params={{ server: server.slug }}>
        {server.title}
      </Link>
      <div className={layout.quiet}>{server.url}</div>
    </td>
    <td>
      <ServerStatus server={server} />
    </td>
    <td>
      <ServerHealth server={server} />
    </td>
    <td>
      {server.toolCounts.approved ?? 0} of{" "}
      {Object.values(server.toolCounts).reduce((sum, count) => sum + count, 0)}
    </td>
    <td>{server.owner}</td>
  </tr>
);

/** The servers that may be used, those that are to be reviewed, and those that are not used any more. */
export const Page = () => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const may = useMay();
  const servers = useServers();
  const shown = servers.data?.filter((server) => matches(server, search.find ?? ""));
  return (
    <>
      <PageHead title="Catalog" actions={may("server-put") && <AddServer />} />
      <Panel title="Servers" hint="Nothing of a server is seen by anybody before it is approved.">
        <TextInput
          label="Find a server"
          value={search.find ?? ""}
          onChange={(find) => void navigate({ to: ".", search: find === "" ? {} : { find }, replace: true })}
        />
        {servers.isPending && <Skeleton lines={6} label="Reading the catalog" />}
        {servers.isError && <ProblemNote error={servers.error} retry={() => void servers.refetch()} />}
        {shown?.length === 0 && (
          <EmptyState title="No server is like this">Add one by its URL: it begins as a draft.</EmptyState>
        )}
        {shown !== undefined && shown.length > 0 && (
          <Table label="Servers" head={["Server", "Status", "Health", "Tools approved", "Owner"]}>
            {shown.map((server) => (
              <Row key={server.slug} server={server} />
            ))}
          </Table>
        )}
      </Panel>
    </>
  );
};
