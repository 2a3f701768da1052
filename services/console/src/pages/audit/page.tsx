import { useNavigate, useSearch } from "@tanstack/react-router";
import type { Search } from "../../router.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import styles from "./audit.module.css";
import { AuditFilters } from "./audit-filters.tsx";
import { Entry } from "./entry.tsx";
import { useAudit } from "./use-audit.ts";

/** Who changed what of the configuration, and when. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { actor, command, target } = search;
  const audit = useAudit({ actor, command, target });
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  const isFiltered = [actor, command, target].some((value) => value !== undefined);
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    const next = Object.entries({ ...search, ...changes }).filter(
      ([, value]) => value !== undefined && value !== "",
    );
    void navigate({ to: "/audit", search: Object.fromEntries(next) as Search });
  };
  return (
    <>
      <PageHead title="Audit" hint="Every change of the configuration, newest first" />
      <div className={styles.page}>
        <AuditFilters search={search} change={change} />
        {audit.isPending && <Skeleton lines={10} label="Reading the audit log" />}
        {audit.isError && <ProblemNote error={audit.error} retry={() => void audit.refetch()} />}
        {audit.data !== undefined && entries.length === 0 && (
          <EmptyState title={isFiltered ? "No change is like this" : "Nothing was changed yet"}>
            {isFiltered
              ? "Filters are exact: take one off."
              : "The first change of the configuration stands here."}
          </EmptyState>
        )}
        {entries.length > 0 && (
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} change={change} />
              </li>
            ))}
          </ol>
        )}
        {audit.hasNextPage && (
          <div>
            <Button isDisabled={audit.isFetchingNextPage} onPress={() => void audit.fetchNextPage()}>
              Older changes
            </Button>
          </div>
        )}
      </div>
    </>
  );
};
