import type { OrgRecord } from "@portcullis/contracts";
import { Facts } from "../../ui/facts.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";

/** How long traces are kept, and what is held. It is set on the command line: what removes evidence is for admins, with care. */
export const Retention = ({ org: { retention } }: { readonly org: OrgRecord }) => (
  <Panel title="Retention">
    <Facts
      facts={{
        Kept:
          retention?.days === null || retention === undefined
            ? "as the trace store is set"
            : `${retention.days} days`,
        "At most":
          retention?.bytes !== null && retention !== undefined && `${(retention.bytes / 1e9).toFixed(1)} GB`,
        "Legal holds": retention?.holds.length ?? 0,
      }}
    />
    {retention !== undefined && retention.holds.length > 0 && (
      <ul className={layout.quiet}>
        {retention.holds.map(({ id, from, to, reason, by }) => (
          <li key={id}>
            {from ?? "the beginning"} to {to ?? "no end"}: {reason} ({by})
          </li>
        ))}
      </ul>
    )}
    <p className={layout.quiet}>
      Set with <code>portcullis orgs retention</code>, <code>portcullis holds</code> and{" "}
      <code>portcullis orgs purge</code>.
    </p>
  </Panel>
);
