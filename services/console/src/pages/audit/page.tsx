import type { AuditEntry } from "@portcullis/contracts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, queryString } from "../../api/client.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import layout from "../../ui/layout.module.css";
import { PageHead, Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { Time } from "../../ui/time.tsx";

type AuditPage = { readonly entries: readonly AuditEntry[]; readonly next: number | null };
const filters = ["actor", "command", "target"] as const;
type Filter = Partial<Readonly<Record<(typeof filters)[number], string>>>;

const useAudit = (filter: Filter) =>
  useInfiniteQuery({
    queryKey: ["audit", filter],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      api<AuditPage>("GET", `/admin/audit${queryString({ ...filter, before: pageParam })}`, { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

const FilterForm = ({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) => {
  const [text, setText] = useState<Filter>(filter);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange(text);
  };
  return (
    <form className={layout.row} onSubmit={submit}>
      <TextInput label="By" value={text.actor ?? ""} onChange={(actor) => setText({ ...text, actor })} />
      <TextInput
        label="Command"
        placeholder="key-create"
        value={text.command ?? ""}
        onChange={(command) => setText({ ...text, command })}
      />
      <TextInput
        label="Target"
        value={text.target ?? ""}
        onChange={(target) => setText({ ...text, target })}
      />
      <Button type="submit">Filter</Button>
    </form>
  );
};

const Row = ({ entry }: { readonly entry: AuditEntry }) => (
  <tr>
    <td>
      <Time at={entry.at} isShort />
    </td>
    <td>
      {entry.actor} <span className={layout.quiet}>{entry.role}</span>
    </td>
    <td>
      <code>{entry.command}</code>
    </td>
    <td>
      <Link to="/traces/$id" params={{ id: entry.requestId }}>
        {entry.target}
      </Link>
    </td>
    <td>{entry.note}</td>
    <td>{entry.revision}</td>
  </tr>
);

/** Who changed what, newest first; each change has a trace with what was there before and after. */
export const Page = () => {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter = Object.fromEntries(
    filters.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  const audit = useAudit(filter);
  const entries = audit.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <>
      <PageHead title="Audit" />
      <Panel title="Changes of the configuration">
        <FilterForm
          key={JSON.stringify(filter)}
          filter={filter}
          onChange={(next) => {
            const set = Object.entries(next).filter(([, value]) => value !== "");
            void navigate({ to: ".", search: Object.fromEntries(set) });
          }}
        />
        {audit.isPending && <Skeleton lines={8} label="Reading the audit" />}
        {audit.isError && <ProblemNote error={audit.error} retry={() => void audit.refetch()} />}
        {audit.data !== undefined && entries.length === 0 && (
          <EmptyState title="No change is like this">Take a filter off.</EmptyState>
        )}
        {entries.length > 0 && (
          <Table label="Changes" head={["When", "Who", "What", "Of what", "Note", "Revision"]}>
            {entries.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </Table>
        )}
        {audit.hasNextPage && (
          <Button isDisabled={audit.isFetchingNextPage} onPress={() => void audit.fetchNextPage()}>
            Older ones
          </Button>
        )}
      </Panel>
    </>
  );
};
