import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

/** A part of a page with its heading; `actions` stand beside the heading. */
export const Panel = ({
  title,
  hint,
  actions,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
};

/** The head of a page: what it is, and what can be done there. */
export const PageHead = ({
  title,
  hint,
  actions,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly actions?: ReactNode;
}) => (
  <div className={styles.pageHead}>
    <div>
      <h1>{title}</h1>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);
