import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { KeyStateBadge, keyStateOf } from "../../keys/key-state.tsx";
import { SecretNote } from "../../keys/secret-note.tsx";
import { type KeySecret, useKey } from "../../keys/use-keys.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Edit } from "./edit.tsx";
import styles from "./key.module.css";
import { KeyFacts } from "./key-facts.tsx";
import { Revoke } from "./revoke.tsx";
import { Rotate } from "./rotate.tsx";
import { ScopePanel } from "./scope-panel.tsx";
import { UsagePanel } from "./usage-panel.tsx";

/** One key: what it reaches, what of that it uses, and its end. */
export const Page = () => {
  const { key: id } = useParams({ from: "/keys/$key" });
  const may = useMay();
  const query = useKey(id);
  const orgs = useOrgs();
  const [secret, setSecret] = useState<KeySecret>();
  if (query.isPending) return <Skeleton lines={10} label="Reading the key" />;
  if (query.isError) return <ProblemNote error={query.error} retry={() => void query.refetch()} />;
  const record = query.data;
  const org = orgs.data?.find(({ slug }) => slug === record.org);
  const isRevoked = keyStateOf(record) === "revoked";
  return (
    <>
      <p className={styles.back}>
        <Link to="/keys" search={{ org: record.org }}>
          Keys
        </Link>
      </p>
      <PageHead
        title={record.name}
        actions={
          <>
            <KeyStateBadge of={record} />
            {may("key-put") && !isRevoked && <Edit record={record} />}
            {may("key-rotate") && !isRevoked && <Rotate record={record} onSecret={setSecret} />}
            {may("key-revoke") && !isRevoked && <Revoke record={record} />}
          </>
        }
      />
      <div className={styles.page}>
        {secret !== undefined && (
          <SecretNote
            title="The new secret"
            secret={secret.key}
            warning="This is the only time that it is shown: it is not kept anywhere. Put it where its agent reads it."
            onDone={() => setSecret(undefined)}
          />
        )}
        <KeyFacts record={record} />
        {orgs.isError && <ProblemNote error={orgs.error} retry={() => void orgs.refetch()} />}
        <UsagePanel record={record} org={org} />
        <ScopePanel key={record.revision} record={record} org={org} />
      </div>
    </>
  );
};
