import type { KeyView } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { KeyStateBadge, keyStateOf } from "../../keys/key-state.tsx";
import { scopeInWords } from "../../keys/scope.ts";
import { useKeys } from "../../keys/use-keys.ts";
import type { Search } from "../../router.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Table } from "../../ui/table.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./keys-page.module.css";

const states = [
  { value: "", label: "All states" },
  { value: "active", label: "Active" },
  { value: "expired", label: "Expired" },
  { value: "revoked", label: "Revoked" },
];

const Row = ({ record }: { readonly record: KeyView }) => (
  <tr>
    <th scope="row" className={styles.name}>
      <Link to="/keys/$key" params={{ key: record.id }}>
        {record.name}
      </Link>
      <code>{record.prefix}…</code>
    </th>
    <td>
      <KeyStateBadge of={record} />
    </td>
    <td className={styles.scope}>{scopeInWords(record.scope)}</td>
    <td>{record.lastUsedAt === null ? "never" : <Time at={record.lastUsedAt} isShort />}</td>
    <td>{record.expiresAt === null ? "never" : <Time at={record.expiresAt} />}</td>
    <td>
      <Time at={record.createdAt} isShort />
    </td>
  </tr>
);

const isFound = ({ name, id, prefix }: KeyView, words: string): boolean =>
  `${name} ${id} ${prefix}`.toLowerCase().includes(words.toLowerCase());

export const KeyList = ({
  org,
  search,
  change,
}: {
  readonly org: string;
  readonly search: Search;
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void;
}) => {
  const keys = useKeys(org);
  const rows = (keys.data ?? [])
    .filter((each) => search.state === undefined || keyStateOf(each) === search.state)
    .filter((each) => isFound(each, search.text ?? ""));
  return (
    <section aria-label="Keys" className={styles.list}>
      <div className={styles.filters}>
        <TextInput
          label="Search keys"
          isLabelHidden
          placeholder="Name, id or first characters"
          type="search"
          value={search.text ?? ""}
          onChange={(text) => change({ text })}
        />
        <Select
          label="State"
          isLabelHidden
          value={search.state ?? ""}
          options={states}
          onChange={(state) => change({ state })}
        />
      </div>
      {keys.isPending && <Skeleton lines={6} label="Reading keys" />}
      {keys.isError && <ProblemNote error={keys.error} retry={() => void keys.refetch()} />}
      {keys.data?.length === 0 && (
        <EmptyState title="No key yet">
          Create one and give it to an agent: it reaches what its scope says.
        </EmptyState>
      )}
      {keys.data !== undefined && keys.data.length > 0 && rows.length === 0 && (
        <EmptyState title="No key is like this">Search for something else, or show all states.</EmptyState>
      )}
      {rows.length > 0 && (
        <Table label="Keys" head={["Name", "State", "Scope", "Last used", "Expires", "Created"]}>
          {rows.map((record) => (
            <Row key={record.id} record={record} />
          ))}
        </Table>
      )}
    </section>
  );
};
