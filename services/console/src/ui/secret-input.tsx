import { type Ref, useId } from "react";
import styles from "./field.module.css";

/**
 * A field for a secret. It is read from the field itself when it is needed: a value that React holds would stand in the page's
 * markup as well.
 */
export const SecretInput = ({
  label,
  hint,
  ref,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type="password"
        autoComplete="off"
        className={styles.input}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
};
