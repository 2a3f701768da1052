import type { KeyView } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Facts } from "../../ui/facts.tsx";
import { Panel } from "../../ui/panel.tsx";
import { Time } from "../../ui/time.tsx";

const limitsOf = ({ rateLimit }: KeyView): string => {
  if (rateLimit === null) return "none";
  const { perSecond, burst, concurrent } = rateLimit;
  return [
    perSecond === undefined ? undefined : `${perSecond} a second`,
    burst === undefined ? undefined : `${burst} at once after a pause`,
    concurrent === undefined ? undefined : `${concurrent} under way`,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
};

const addressesOf = ({ allowedIps }: KeyView): string => {
  if (allowedIps === null) return "any";
  return allowedIps.length === 0 ? "none" : allowedIps.join(", ");
};

export const KeyFacts = ({ record }: { readonly record: KeyView }) => (
  <Panel title="The key">
    <Facts
      facts={{
        Id: <code>{record.id}</code>,
        "Begins with": <code>{record.prefix}…</code>,
        Organisation: (
          <Link to="/orgs/$org" params={{ org: record.org }}>
            {record.org}
          </Link>
        ),
        "Last used": record.lastUsedAt === null ? "never" : <Time at={record.lastUsedAt} />,
        Expires: record.expiresAt === null ? "never" : <Time at={record.expiresAt} />,
        Created: <Time at={record.createdAt} />,
        "Rate limit": limitsOf(record),
        Addresses: addressesOf(record),
        "Still works": record.previous !== null && (
          <>
            the secret before, <code>{record.previous.prefix}…</code>, until{" "}
            <Time at={record.previous.until} />
          </>
        ),
        Requests: (
          <Link to="/traces" search={{ key: record.id }}>
            Its traces
          </Link>
        ),
      }}
    />
  </Panel>
);
