import { useId } from "react";
import styles from "./field.module.css";

export type SelectOption = { readonly value: string; readonly label: string };

/** The browser's own list: it works on every device, with every aid. */
export const Select = ({
  label,
  isLabelHidden,
  value,
  onChange,
  options,
  isDisabled,
}: {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  readonly isDisabled?: boolean;
}) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden === true ? "visually-hidden" : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
