import { Link, useParams } from "@tanstack/react-router";
import { useMay } from "../../api/session.ts";
import { useOrg } from "../../orgs/use-org.ts";
import layout from "../../ui/layout.module.css";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Canary } from "./canary.tsx";
import { Enablement } from "./enablement.tsx";
import { Inspection } from "./inspection.tsx";
import { Retention } from "./retention.tsx";
import { Suppressions } from "./suppressions.tsx";

/** One organisation: what it turned on, what inspection does, what watches over it, how long its traces stay. */
export const Page = () => {
  const { org: slug = "" } = useParams({ strict: false });
  const org = useOrg(slug);
  const may = useMay();
  return (
    <>
      <PageHead
        title={org.data?.title ?? slug}
        actions={
          <>
            <Link to="/keys" search={{ org: slug }}>
              Keys
            </Link>
            <Link to="/traces" search={{ org: slug }}>
              Traces
            </Link>
            <Link to="/orgs">All organisations</Link>
          </>
        }
      />
      {org.isPending && <Skeleton lines={12} label="Reading the organisation" />}
      {org.isError && <ProblemNote error={org.error} retry={() => void org.refetch()} />}
      {org.data !== undefined && (
        <div className={layout.columns}>
          <div className={layout.page}>
            <Enablement org={org.data} mayChange={may("enablement-put")} />
            <Inspection org={org.data} mayChange={may("inspection-put")} />
          </div>
          <div className={layout.page}>
            <Canary org={slug} mayChange={may("canary-put")} />
            <Suppressions org={slug} mayChange={may("suppression-delete")} />
            <Retention org={org.data} />
          </div>
        </div>
      )}
    </>
  );
};
