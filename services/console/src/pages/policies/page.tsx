import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/session.ts";
import { useOrgs } from "../../orgs/use-orgs.ts";
import { usePolicies } from "../../policies/use-policies.ts";
import type { Search } from "../../router.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { NewPolicy } from "./new-policy.tsx";
import styles from "./policies.module.css";
import { PolicyEditor } from "./policy-editor.tsx";
import { PolicyList } from "./policy-list.tsx";

/** The Cedar policies of an organisation: what keys may do with what they reach. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const may = useMay();
  const orgs = useOrgs();
  const org = orgs.data?.find(({ slug }) => slug === search.org) ?? orgs.data?.[0];
  const policies = usePolicies(org?.slug);
  const change = (next: Readonly<Record<string, string | undefined>>): void => {
    const all = Object.entries({ org: search.org, ...next }).filter(([, value]) => value !== undefined);
    void navigate({ to: "/policies", search: Object.fromEntries(all) as Search });
  };
  const isNew = search.new === "1" && may("policy-put");
  const open = isNew
    ? undefined
    : (policies.data?.find(({ name }) => name === search.name) ?? policies.data?.[0]);
  return (
    <>
      <PageHead
        title="Policies"
        hint="What a key may do with what it reaches. A forbid denies, whatever permits."
        actions={
          <>
            {(orgs.data?.length ?? 0) > 1 && (
              <Select
                label="Organisation"
                isLabelHidden
                value={org?.slug ?? ""}
                options={(orgs.data ?? []).map(({ slug, title }) => ({ value: slug, label: title }))}
                onChange={(slug) => change({ org: slug })}
              />
            )}
            {may("policy-put") && org !== undefined && (
              <Button tone="primary" onPress={() => change({ new: "1" })} isDisabled={isNew}>
                New policy
              </Button>
            )}
          </>
        }
      />
      {[orgs, policies].map(
        (query, at) =>
          query.isError && (
            // biome-ignore lint/suspicious/noArrayIndexKey: two questions, always the same
            <ProblemNote key={at} error={query.error} retry={() => void query.refetch()} />
          ),
      )}
      {(orgs.isPending || (org !== undefined && policies.isPending)) && (
        <Skeleton lines={12} label="Reading policies" />
      )}
      {orgs.data?.length === 0 && (
        <EmptyState title="There is no organisation yet">
          Policies belong to one: add it under Organisations.
        </EmptyState>
      )}
      {org !== undefined && policies.data !== undefined && (
        <div className={styles.page}>
          <PolicyList policies={policies.data} org={search.org} open={open?.name} />
          {isNew && <NewPolicy org={org} policies={policies.data} onSaved={(name) => change({ name })} />}
          {open !== undefined && (
            <PolicyEditor
              key={`${org.slug}/${open.name}`}
              org={org}
              policy={open}
              onDeleted={() => change({})}
            />
          )}
          {!isNew && open === undefined && (
            <EmptyState title="There is no policy, so nothing is permitted">
              Add one: at least a permit is needed before any call may run.
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
};
