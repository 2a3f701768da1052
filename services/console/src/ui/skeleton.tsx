import styles from "./skeleton.module.css";

/** Holds the place of what is on its way, so that nothing jumps when it comes. */
export const Skeleton = ({
  lines = 3,
  label = "Loading",
}: {
  readonly lines?: number;
  readonly label?: string;
}) => (
  <div role="status" data-loading="true" className={styles.skeleton}>
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: lines }, (_, line) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines without anything of their own
      <span key={line} className={styles.line} aria-hidden="true" />
    ))}
  </div>
);
