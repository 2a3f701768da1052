import { Link } from "@tanstack/react-router";
import { useOrgs } from "../../orgs/use-orgs.ts";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";

/** The organisations that turned something of this server on. */
export const EnabledBy = ({ server }: { readonly server: string }) => {
  const orgs = useOrgs();
  const users = (orgs.data ?? []).filter(({ enabled }) => Object.hasOwn(enabled, server));
  return (
    <Panel title="Used by">
      {users.length === 0 && <p className={layout.quiet}>No organisation turned it on.</p>}
      <ul>
        {users.map(({ slug, title, enabled }) => {
          const what = enabled[server] ?? [];
          return (
            <li key={slug}>
              <Link to="/orgs/$org" params={{ org: slug }}>
                {title}
              </Link>{" "}
              <span className={layout.quiet}>{what === "*" ? "everything" : what.join(", ")}</span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};
