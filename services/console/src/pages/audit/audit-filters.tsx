import { type FormEvent, useEffect, useState } from "react";
import type { Search } from "../../router.tsx";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import styles from "./audit.module.css";
import { filterNames } from "./use-audit.ts";

const labels = {
  actor: { label: "Actor", placeholder: "first-operator" },
  command: { label: "Command", placeholder: "key-create" },
  target: { label: "Target", placeholder: "org.acme" },
} as const;

const textsOf = (search: Search): Readonly<Record<string, string>> =>
  Object.fromEntries(filterNames.map((name) => [name, search[name] ?? ""]));

/** Each is the whole of the value, as it stands in the log: a click on one there fills it in. */
export const AuditFilters = ({
  search,
  change,
}: {
  readonly search: Search;
  readonly change: (changes: Readonly<Record<string, string | undefined>>) => void;
}) => {
  const [texts, setTexts] = useState(textsOf(search));
  useEffect(() => setTexts(textsOf(search)), [search]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])));
  };
  return (
    <search>
      <form onSubmit={submit} className={styles.filters}>
        {filterNames.map((name) => (
          <TextInput
            key={name}
            {...labels[name]}
            autoComplete="off"
            value={texts[name] ?? ""}
            onChange={(text) => setTexts({ ...texts, [name]: text })}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit">Filter</Button>
          <Button
            tone="quiet"
            isDisabled={filterNames.every((name) => search[name] === undefined)}
            onPress={() => change({ actor: undefined, command: undefined, target: undefined })}
          >
            Clear
          </Button>
        </div>
      </form>
    </search>
  );
};
