import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useMay, useSession } from "../../api/session.ts";
import {
  type InvestigationFilter,
  investigationFilters,
  useInvestigations,
} from "../../investigations/use-investigations.ts";
import { reasons, statuses } from "../../investigations/words.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { Queue } from "./queue.tsx";

const ANY = { value: "", label: "any" };
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const Filters = ({
  filter,
  onChange,
}: {
  readonly filter: InvestigationFilter;
  readonly onChange: (change: InvestigationFilter) => void;
}) => {
  const { data: operator } = useSession();
  return (
    <div className={layout.row}>
      <Select
        label="Status"
        value={filter.status ?? ""}
        options={[
          { value: "unresolved", label: "Open or in progress" },
          ...optionsOf(statuses),
          { value: "all", label: "All" },
        ]}
        onChange={(status) => onChange({ status })}
      />
      <Select
        label="Why"
        value={filter.reason ?? ""}
        options={[ANY, ...optionsOf(reasons)]}
        onChange={(reason) => onChange({ reason })}
      />
      <Select
        label="Category"
        value={filter.category ?? ""}
        options={[ANY, ...["secrets", "pii", "injection"].map((value) => ({ value, label: value }))]}
        onChange={(category) => onChange({ category })}
      />
      <Select
        label="Whose"
        value={filter.assignee ?? ""}
        options={[
          { value: "", label: "anybody's" },
          { value: "nobody", label: "nobody's" },
          ...(operator === null || operator === undefined ? [] : [{ value: operator.name, label: "mine" }]),
        ]}
        onChange={(assignee) => onChange({ assignee })}
      />
    </div>
  );
};

/** What needs a look: all that has one cause is one item, the most severe first. */
export const Page = () => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const may = useMay();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const shown: InvestigationFilter = Object.fromEntries(
    investigationFilters.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  const filter = { status: "unresolved", ...shown };
  const { status, ...others } = filter;
  const list = useInvestigations(status === "all" ? others : filter);
  const items = list.data?.pages.flatMap(({ investigations }) => investigations) ?? [];
  const chosen = items.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  return (
    <>
      <PageHead
        title="Investigations"
        actions={
          <Link to="/investigations/$id" params={{ id: "precision" }}>
            Precision
          </Link>
        }
      />
      <div className={layout.page}>
        <Filters
          filter={filter}
          onChange={(change) => {
            const next = Object.entries({ ...shown, ...change }).filter(([, value]) => value !== "");
            setSelected(new Set());
            void navigate({ to: ".", search: Object.fromEntries(next) });
          }}
        />
        {may("triage") && chosen.length > 0 && <BulkBar ids={chosen} onDone={() => setSelected(new Set())} />}
        <Panel title="The queue">
          {list.isPending && <Skeleton lines={8} label="Reading the queue" />}
          {list.isError && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
          {list.data !== undefined && items.length === 0 && (
            <EmptyState title="Nothing needs a look">
              What is stopped, withheld, quarantined or waits for approval comes here by itself.
            </EmptyState>
          )}
          {items.length > 0 && (
            <Queue items={items} selected={selected} onSelect={may("triage") ? setSelected : undefined} />
          )}
          {list.hasNextPage && (
            <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
              More
            </Button>
          )}
        </Panel>
      </div>
    </>
  );
};
