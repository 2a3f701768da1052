import type { WhatIf } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Table } from "../../ui/table.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./policies.module.css";

const tones: Readonly<Record<"allow" | "deny" | "pending", Tone>> = {
  allow: "good",
  deny: "bad",
  pending: "warn",
};

/** The requests that change, each with its trace; and those that their records say too little of. */
export const WhatIfResult = ({ result }: { readonly result: WhatIf }) => (
  <>
    {result.changed.length > 0 && (
      <Table label="Requests that would change" head={["Request", "Tool", "Key", "Now", "Then", "By"]}>
        {result.changed.map(({ requestId, at, server, tool, key, from, to, policies }) => (
          <tr key={requestId}>
            <th scope="row">
              <Link to="/traces/$id" params={{ id: requestId }}>
                <Time at={at} isShort />
              </Link>
            </th>
            <td>
              {server}/{tool}
            </td>
            <td>{key ?? "none"}</td>
            <td>
              <Badge tone={tones[from]}>{from}</Badge>
            </td>
            <td>
              <Badge tone={tones[to]}>{to}</Badge>
            </td>
            <td>{policies.join(", ")}</td>
          </tr>
        ))}
      </Table>
    )}
    {result.undecided.length > 0 && (
      <details>
        <summary>Requests that cannot be told</summary>
        <ul className={styles.undecided}>
          {result.undecided.slice(0, 200).map(({ requestId, reason }) => (
            <li key={requestId}>
              <Link to="/traces/$id" params={{ id: requestId }}>
                {requestId}
              </Link>{" "}
              {reason}
            </li>
          ))}
        </ul>
      </details>
    )}
  </>
);
