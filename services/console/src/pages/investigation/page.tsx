import type { InvestigationView } from "@portcullis/contracts";
import { Link, useParams } from "@tanstack/react-router";
import { useMay } from "../../api/session.ts";
import { useInvestigation } from "../../investigations/use-investigations.ts";
import { reasons, severityTones, subjectOf } from "../../investigations/words.ts";
import { Badge } from "../../ui/badge.tsx";
import { Facts } from "../../ui/facts.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { formatCount, Time } from "../../ui/time.tsx";
import { History } from "./history.tsx";
import { Labels } from "./labels.tsx";
import { Precision } from "./precision.tsx";
import { Suppress } from "./suppress.tsx";
import { Triage } from "./triage.tsx";

const About = ({ item }: { readonly item: InvestigationView }) => (
  <Panel title="What happened">
    <p>
      <Badge tone={severityTones[item.severity]}>{item.severity}</Badge> {item.alarm?.says ?? subjectOf(item)}
    </p>
    <Facts
      facts={{
        Organisation: item.org === "_none" ? "none" : item.org,
        Key: item.key !== null && (
          <Link to="/keys/$key" params={{ key: item.key }} search={{ org: item.org }}>
            {item.key}
          </Link>
        ),
        Server: item.server !== null && (
          <Link to="/catalog/$server" params={{ server: item.server }}>
            {item.server}
          </Link>
        ),
        Code: item.code !== null && <code>{item.code}</code>,
        First: <Time at={item.firstAt} />,
        Last: <Time at={item.lastAt} />,
        Times: formatCount(item.count),
        Follows: item.follows !== null && (
          <Link to="/investigations/$id" params={{ id: item.follows }}>
            an item of the same cause that was closed
          </Link>
        ),
      }}
    />
    {item.requests.length > 0 && (
      <div>
        <h3>Its newest requests</h3>
        <ul className={layout.choices}>
          {item.requests.map(({ id, at }) => (
            <li key={id}>
              <Link to="/traces/$id" params={{ id }}>
                <Time at={at} />
              </Link>
            </li>
          ))}
        </ul>
      </div>
    )}
  </Panel>
);

const One = ({ id }: { readonly id: string }) => {
  const query = useInvestigation(id);
  const may = useMay();
  const item = query.data;
  return (
    <>
      <PageHead
        title={item === undefined ? "Investigation" : reasons[item.reason]}
        actions={<Link to="/investigations">The queue</Link>}
      />
      {query.isPending && <Skeleton lines={10} label="Reading the investigation" />}
      {query.isError && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {item !== undefined && (
        <div className={layout.columns}>
          <div className={layout.page}>
            <About item={item} />
            <Labels item={item} mayLabel={may("triage")} />
          </div>
          <div className={layout.page}>
            <Triage item={item} mayTriage={may("triage")} />
            {may("suppression-create") && item.suggestions.length > 0 && <Suppress item={item} />}
            <History item={item} mayNote={may("triage")} />
          </div>
        </div>
      )}
    </>
  );
};

/** One item of the queue; or, under a name that no item has, how often detectors were right. */
export const Page = () => {
  const { id = "" } = useParams({ strict: false });
  return id === "precision" ? <Precision /> : <One id={id} />;
};
