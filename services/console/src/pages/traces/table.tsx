import type { TraceSummary } from "@portcullis/contracts";
import { useRouter } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useEffect } from "react";
import { type ColumnName, columns } from "./columns.tsx";
import { cellClass, Row } from "./row.tsx";
import styles from "./traces.module.css";

export const ROW_PX = 36;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 40;

const templateOf = (names: readonly ColumnName[]): string =>
  names.map((name) => `minmax(${columns[name].width}px, ${columns[name].grow ?? 0.4}fr)`).join(" ");

type Props = {
  readonly rows: readonly TraceSummary[];
  readonly names: readonly ColumnName[];
  readonly scroll: RefObject<HTMLElement | null>;
  readonly onEnd: () => void;
};

/** Only the rows that are to be seen are in the page, however many there are. */
export const TraceTable = ({ rows, names, scroll, onEnd }: Props) => {
  const router = useRouter();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.requestId ?? index,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - AHEAD) onEnd();
  }, [last, rows.length, onEnd]);
  const open = useCallback(
    (id: string) => void router.navigate({ to: "/traces/$id", params: { id } }),
    [router],
  );

  const template = templateOf(names);
  return (
    <table aria-label="Traces" aria-rowcount={rows.length + 1} className={styles.table}>
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={styles.cells} style={{ gridTemplateColumns: template }}>
          {names.map((name) => (
            <th key={name} scope="col" className={cellClass(name)}>
              {columns[name].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const href = `${router.basepath}/traces/${row.requestId}`;
          return <Row key={key} {...{ row, index, start, names, template, href, open }} />;
        })}
      </tbody>
    </table>
  );
};
