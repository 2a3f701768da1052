import type { ReactNode } from "react";
import type { Tone } from "./badge.tsx";
import styles from "./stat.module.css";

/** One number that matters, and what it counts. */
export const Stat = ({
  label,
  value,
  note,
  tone = "neutral",
}: {
  readonly label: string;
  readonly value: string;
  readonly note?: ReactNode;
  readonly tone?: Tone;
}) => (
  <div className={styles.stat}>
    <dt>{label}</dt>
    <dd data-tone={tone}>{value}</dd>
    {note !== undefined && <dd className={styles.note}>{note}</dd>}
  </div>
);

export const Stats = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles.stats}>{children}</dl>
);
