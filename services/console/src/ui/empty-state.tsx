import type { ReactNode } from "react";
import styles from "./note.module.css";

/** Nothing to show, why, and what to do next. */
export const EmptyState = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) => (
  <div className={styles.empty}>
    <h2>{title}</h2>
    <div>{children}</div>
  </div>
);
