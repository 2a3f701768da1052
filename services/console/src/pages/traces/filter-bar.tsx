import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { queryString } from "../../api/client.ts";
import type { Search } from "../../router.tsx";
import { filterOf, isSpan, spans } from "../../traces/search.ts";
import fieldStyles from "../../ui/field.module.css";
import { Popover } from "../../ui/popover.tsx";
import { Select } from "../../ui/select.tsx";
import { AddFilter } from "./add-filter.tsx";
import type { ColumnName } from "./columns.tsx";
import { ColumnsMenu } from "./columns-menu.tsx";
import styles from "./traces.module.css";
import { ViewsMenu } from "./views-menu.tsx";

const times = [
  { value: "", label: "All time" },
  ...Object.entries(spans).map(([value, { label }]) => ({ value, label })),
];

/** What the table shows: text, time, filters, columns; and ways to keep it. */
export const FilterBar = ({
  search,
  change,
  columns,
  field,
}: {
  readonly search: Search;
  readonly change: (search: Readonly<Record<string, string | undefined>>) => void;
  readonly columns: readonly ColumnName[];
  readonly field: RefObject<HTMLInputElement | null>;
}) => {
  const [text, setText] = useState(search.text ?? "");
  useEffect(() => setText(search.text ?? ""), [search.text]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change({ text });
  };
  const exported = (format: string): string =>
    `/v1/traces/export${queryString({ ...filterOf(search, Date.now()), columns: columns.join(","), format })}`;
  return (
    <div className={styles.bar}>
      <search className={styles.search}>
        <form onSubmit={submit}>
          <input
            ref={field}
            type="search"
            className={fieldStyles.input}
            aria-label="Words of the redacted text"
            placeholder='Words, "a phrase", prefix*, -without'
            value={text}
            onChange={({ target }) => setText(target.value)}
            onBlur={() => text === "" && search.text !== undefined && change({ text: undefined })}
          />
        </form>
      </search>
      <Select
        label="Time"
        isLabelHidden
        value={isSpan(search.range) ? search.range : ""}
        options={times}
        onChange={(range) => change({ range, from: undefined, to: undefined })}
      />
      <AddFilter search={search} change={change} />
      <ColumnsMenu chosen={columns} onChange={(names) => change({ columns: names.join(",") })} />
      <ViewsMenu search={search} columns={columns} />
      <Popover label="Export">
        {() => (
          <>
            <p>All that the filters leave, with these columns.</p>
            <a href={exported("csv")} download>
              As CSV
            </a>
            <a href={exported("ndjson")} download>
              As NDJSON
            </a>
          </>
        )}
      </Popover>
    </div>
  );
};
