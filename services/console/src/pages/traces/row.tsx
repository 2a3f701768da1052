import type { TraceSummary } from "@portcullis/contracts";
import { type MouseEvent, memo } from "react";
import { type ColumnName, columns } from "./columns.tsx";
import styles from "./traces.module.css";

export const linkId = (requestId: string): string => `trace-${requestId}`;

export const cellClass = (name: ColumnName): string | undefined =>
  columns[name].isNumber === true ? styles.number : undefined;

/** What the browser does by itself: a new tab, a download. */
const isBrowsers = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

type Props = {
  readonly row: TraceSummary;
  readonly index: number;
  /** Pixels from the first row. */
  readonly start: number;
  readonly names: readonly ColumnName[];
  readonly template: string;
  readonly href: string;
  readonly open: (requestId: string) => void;
};

/** Drawn once, and left alone while it is on the screen: a scroll draws only the rows that come. */
export const Row = memo(({ row, index, start, names, template, href, open }: Props) => (
  <tr
    aria-rowindex={index + 2}
    data-index={index}
    className={`${styles.cells} ${styles.row}`}
    style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
    onClick={(event) => {
      if (isBrowsers(event)) return;
      event.preventDefault();
      open(row.requestId);
    }}
  >
    {names.map((name, column) => (
      <td key={name} className={cellClass(name)}>
        {column === 0 ? (
          // A plain link: one of the router's for each row is what a fast scroll would wait for.
          <a href={href} id={linkId(row.requestId)}>
            {columns[name].show(row)}
          </a>
        ) : (
          columns[name].show(row)
        )}
      </td>
    ))}
  </tr>
));
