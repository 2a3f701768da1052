import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region.tsx";
import styles from "./table.module.css";

/** A table that scrolls by itself where it is wider than its place. @param children rows: `<tr>` */
export const Table = ({
  label,
  head,
  children,
}: {
  readonly label: string;
  readonly head: readonly string[];
  readonly children: ReactNode;
}) => (
  <ScrollRegion label={`Table: ${label}`}>
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </ScrollRegion>
);
