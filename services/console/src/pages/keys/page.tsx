import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { SecretNote } from "../../keys/secret-note.tsx";
import type { KeySecret } from "../../keys/use-keys.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import type { Search } from "../../router.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { KeyList } from "./key-list.tsx";
import styles from "./keys-page.module.css";
import { NewKeyForm } from "./new-key-form.tsx";
import { OrgSelect } from "./org-select.tsx";

/** The keys of an organisation, and the way to a new one. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const may = useMay();
  const orgs = useOrgs();
  const [created, setCreated] = useState<KeySecret>();
  const org = orgs.data?.find(({ slug }) => slug === search.org) ?? orgs.data?.[0];
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    const next = Object.entries({ ...search, ...changes }).filter(
      ([, value]) => value !== undefined && value !== "",
    );
    void navigate({ to: "/keys", search: Object.fromEntries(next) as Search, replace: "text" in changes });
  };
  const isNew = search.new === "1" && may("key-create") && org !== undefined;
  return (
    <>
      <PageHead
        title="Keys"
        hint="What agents sign in with, and what each of them reaches"
        actions={
          <>
            <OrgSelect orgs={orgs.data ?? []} value={org?.slug} onChange={(slug) => change({ org: slug })} />
            {may("key-create") && !isNew && org !== undefined && (
              <Button tone="primary" onPress={() => change({ new: "1" })}>
                New key
              </Button>
            )}
          </>
        }
      />
      <div className={styles.page}>
        {created !== undefined && (
          <SecretNote
            title={`The key ${created.name}`}
            secret={created.key}
            warning="This is the only time that it is shown: it is not kept anywhere. Put it where its agent reads it."
            onDone={() => setCreated(undefined)}
          />
        )}
        {orgs.isPending && <Skeleton lines={8} label="Reading organisations" />}
        {orgs.isError && <ProblemNote error={orgs.error} retry={() => void orgs.refetch()} />}
        {orgs.data?.length === 0 && (
          <EmptyState title="There is no organisation yet">
            Keys belong to one: add it under Organisations, and enable a server for it.
          </EmptyState>
        )}
        {isNew && (
          <NewKeyForm
            key={org.slug}
            org={org}
            onClose={() => change({ new: undefined })}
            onCreated={(secret) => {
              setCreated(secret);
              change({ new: undefined });
            }}
          />
        )}
        {org !== undefined && <KeyList org={org.slug} search={search} change={change} />}
      </div>
    </>
  );
};
