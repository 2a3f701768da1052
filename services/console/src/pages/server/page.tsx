import type { ServerView } from "@portcullis/contracts";
import { Link, useParams } from "@tanstack/react-router";
import { ServerHealth, ServerStatus } from "../../catalog/server-state.tsx";
import { useServer } from "../../catalog/use-catalog.ts";
import { Facts } from "../../ui/facts.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Time } from "../../ui/time.tsx";
import { EnabledBy } from "./enabled-by.tsx";
import { Life } from "./life.tsx";
import { Offers } from "./offers.tsx";

const About = ({ server }: { readonly server: ServerView }) => {
  const { sync, review, headers, auth } = server;
  return (
    <Panel title="Server" actions={<ServerStatus server={server} />}>
      <p>
        <ServerHealth server={server} />
      </p>
      <Facts
        facts={{
          URL: <code>{server.url}</code>,
          Owner: server.owner,
          About: server.description,
          Network: server.allowPrivateNetwork && "may be private",
          // References to where a credential is; the values are nowhere but in the executor.
          Headers: Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join("; "),
          Signs: auth !== null && `in by ${auth.type.replaceAll("_", " ")}`,
          "Missing credentials": sync.missingCredentials.join(", "),
          "Last asked": sync.lastSync !== null && <Time at={sync.lastSync} />,
          "Last error": sync.lastError,
          Protocol: server.protocolVersion,
          Resources: `${server.resourceCount}${server.resourcesApproved ? "" : ", not approved"}`,
          Review: review !== null && (
            <>
              {review.by}, <Time at={review.at} isShort />
              {review.note !== "" && `: ${review.note}`}
            </>
          ),
        }}
      />
    </Panel>
  );
};

/** One server: what it is, what it offers, who may use it, and what is to be decided about it. */
export const Page = () => {
  const { server: slug = "" } = useParams({ strict: false });
  const server = useServer(slug);
  return (
    <>
      <PageHead title={server.data?.title ?? slug} actions={<Link to="/catalog">The catalog</Link>} />
      {server.isPending && <Skeleton lines={10} label="Reading the server" />}
      {server.isError && <ProblemNote error={server.error} retry={() => void server.refetch()} />}
      {server.data !== undefined && (
        <div className={layout.page}>
          <div className={layout.columns}>
            <About server={server.data} />
            <div className={layout.page}>
              <Life server={server.data} />
              <EnabledBy server={slug} />
            </div>
          </div>
          <Offers server={slug} kind="tools" title="Tools" />
          <Offers server={slug} kind="prompts" title="Prompts" />
        </div>
      )}
    </>
  );
};
