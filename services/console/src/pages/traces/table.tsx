import type { TraceSummary } from "@portcullis/contracts";
import { Link, useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect } from "react";
import { type ColumnName, columns } from "./columns.tsx";
import styles from "./traces.module.css";

export const ROW_PX = 36;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 40;

const templateOf = (names: readonly ColumnName[]): string =>
  names.map((name) => `minmax(${columns[name].width}px, ${columns[name].grow ?? 0.4}fr)`).join(" ");

const leastWidth = (names: readonly ColumnName[]): number =>
  names.reduce((sum, name) => sum + columns[name].width, 0);

type Props = {
  readonly rows: readonly TraceSummary[];
  readonly names: readonly ColumnName[];
  readonly scroll: RefObject<HTMLElement | null>;
  readonly onEnd: () => void;
};

export const linkId = (requestId: string): string => `trace-${requestId}`;

/** Only the rows that are to be seen are in the page, however many there are. */
export const TraceTable = ({ rows, names, scroll, onEnd }: Props) => {
  const navigate = useNavigate();
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

  const template = { gridTemplateColumns: templateOf(names) };
  const cellClass = (name: ColumnName): string | undefined =>
    columns[name].isNumber === true ? styles.number : undefined;
  return (
    <table
      aria-label="Traces"
      aria-rowcount={rows.length + 1}
      className={styles.table}
      style={{ minWidth: leastWidth(names) }}
    >
      <thead className={styles.head}>
        <tr aria-rowindex={1} className={styles.cells} style={template}>
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
          const open = () => void navigate({ to: "/traces/$id", params: { id: row.requestId } });
          return (
            <tr
              key={key}
              aria-rowindex={index + 2}
              data-index={index}
              className={`${styles.cells} ${styles.row}`}
              style={{ ...template, transform: `translateY(${start}px)` }}
              onClick={open}
            >
              {names.map((name, column) => (
                <td key={name} className={cellClass(name)}>
                  {column === 0 ? (
                    <Link
                      to="/traces/$id"
                      params={{ id: row.requestId }}
                      id={linkId(row.requestId)}
                      preload={false}
                      onClick={(event) => event.stopPropagation()}
                    >
                      {columns[name].show(row)}
                    </Link>
                  ) : (
                    columns[name].show(row)
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
