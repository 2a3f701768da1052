import type { AuditEntry } from "@portcullis/contracts";
import { Link } from "@tanstack/react-router";
import { Button } from "../../ui/button.tsx";
import { Table } from "../../ui/table.tsx";
import { Time } from "../../ui/time.tsx";
import styles from "./audit.module.css";
import { changesOf } from "./changes.ts";

const Changes = ({ entry }: { readonly entry: AuditEntry }) => {
  const changes = changesOf(entry.before, entry.after).filter(({ path }) => path !== "/revision");
  if (changes.length === 0) return <p className={styles.quiet}>The record is as it was.</p>;
  return (
    <details>
      <summary>
        {changes.length} {changes.length === 1 ? "field" : "fields"} of the record changed
      </summary>
      <Table
        label={`Changes of revision ${entry.revision}, entry ${entry.id}`}
        head={["Field", "Before", "After"]}
      >
        {changes.map(({ path, before, after }) => (
          <tr key={path}>
            <th scope="row">
              <code>{path}</code>
            </th>
            <td>{before === null ? <span className={styles.quiet}>none</span> : <pre>{before}</pre>}</td>
            <td>{after === null ? <span className={styles.quiet}>none</span> : <pre>{after}</pre>}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
};

/** One change: who did what to which record, why, and what of it is different since. */
export const Entry = ({
  entry,
  change,
}: {
  readonly entry: AuditEntry;
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void;
}) => {
  const { at, actor, role, command, target, org, note, revision, requestId } = entry;
  const filter = (name: string, value: string) => (
    <Button
      isSmall
      tone="quiet"
      aria-label={`Only ${name} ${value}`}
      onPress={() => change({ [name]: value })}
    >
      {value}
    </Button>
  );
  return (
    <article className={styles.entry} aria-label={`${command} ${target}`}>
      <div className={styles.head}>
        <Time at={at} />
        {filter("actor", actor)}
        <span className={styles.quiet}>{role}</span>
        {filter("command", command)}
        {filter("target", target)}
        {org !== null && <span className={styles.quiet}>of {org}</span>}
        <span className={styles.quiet}>revision {revision}</span>
        <Link to="/traces/$id" params={{ id: requestId }}>
          Trace
        </Link>
      </div>
      {note !== "" && <p className={styles.note}>{note}</p>}
      <Changes entry={entry} />
    </article>
  );
};
