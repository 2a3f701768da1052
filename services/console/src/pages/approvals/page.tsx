import { useNavigate, useSearch } from "@tanstack/react-router";
import { useOrgs } from "../../orgs/use-orgs.ts";
import type { Search } from "../../router.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ApprovalCard } from "./approval-card.tsx";
import styles from "./approvals.module.css";
import { type Status, statuses, useApprovals } from "./use-approvals.ts";

const statusOptions = [
  { value: "pending", label: "Waiting" },
  { value: "approved", label: "Approved, not used yet" },
  { value: "used", label: "Approved and used" },
  { value: "rejected", label: "Rejected" },
  { value: "expired", label: "Expired" },
  { value: "all", label: "All" },
];

const isStatus = (text: string | undefined): text is Status => statuses.some((status) => status === text);

/** Calls that wait for a person, and those that waited. */
export const Page = () => {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const orgs = useOrgs();
  const shown = search.status === "all" || isStatus(search.status) ? search.status : "pending";
  const approvals = useApprovals(shown === "all" ? undefined : shown, search.org);
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    const next = Object.entries({ ...search, ...changes }).filter(
      ([, value]) => value !== undefined && value !== "",
    );
    void navigate({ to: "/approvals", search: Object.fromEntries(next) as Search });
  };
  return (
    <>
      <PageHead
        title="Approvals"
        hint="Each is for one call with exactly these arguments, once"
        actions={
          <>
            <Select
              label="Status"
              isLabelHidden
              value={shown}
              options={statusOptions}
              onChange={(status) => change({ status })}
            />
            {(orgs.data?.length ?? 0) > 1 && (
              <Select
                label="Organisation"
                isLabelHidden
                value={search.org ?? ""}
                options={[
                  { value: "", label: "All organisations" },
                  ...(orgs.data ?? []).map(({ slug, title }) => ({ value: slug, label: title })),
                ]}
                onChange={(org) => change({ org })}
              />
            )}
          </>
        }
      />
      {approvals.isPending && <Skeleton lines={8} label="Reading approvals" />}
      {approvals.isError && <ProblemNote error={approvals.error} retry={() => void approvals.refetch()} />}
      {approvals.data?.length === 0 && (
        <EmptyState title={shown === "pending" ? "Nothing waits for you" : "There is none"}>
          Calls come here where a policy with @approval, or an inspection mode, asks for a person.
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {approvals.data?.map((approval) => (
          <li key={approval.id}>
            <ApprovalCard approval={approval} />
          </li>
        ))}
      </ul>
    </>
  );
};
