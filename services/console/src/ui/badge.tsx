import type { ReactNode } from "react";
import styles from "./badge.module.css";

export type Tone = "good" | "bad" | "warn" | "info" | "neutral";

/** A short word that says a state; its colour repeats what the word says, it never says it alone. */
export const Badge = ({
  tone = "neutral",
  children,
}: {
  readonly tone?: Tone;
  readonly children: ReactNode;
}) => (
  <span className={styles.badge} data-tone={tone}>
    {children}
  </span>
);
