import { Link } from "@tanstack/react-router";
import type { Policy } from "../../policies/use-policies.ts";
import type { Search } from "../../router.tsx";
import styles from "./policies.module.css";

const searchFor = (org: string | undefined, name: string): Search =>
  org === undefined ? { name } : { org, name };

export const PolicyList = ({
  policies,
  org,
  open,
}: {
  readonly policies: readonly Policy[];
  readonly org: string | undefined;
  readonly open: string | undefined;
}) => (
  <nav aria-label="Policies of the organisation" className={styles.list}>
    <ul>
      {policies.map(({ name }) => (
        <li key={name}>
          <Link
            to="/policies"
            search={searchFor(org, name)}
            {...(name === open ? { "aria-current": "true" as const } : {})}
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
