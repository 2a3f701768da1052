import { useId, useRef } from "react";
import fieldStyles from "./field.module.css";
import styles from "./marked-area.module.css";
import { type Mark, segmentsOf } from "./segments.ts";

/**
 * A field whose text is marked while it is typed. The marks lie behind the text: what they mean must be said in words beside it,
 * in the element that `describedBy` names.
 */
export const MarkedArea = ({
  label,
  hint,
  value,
  marks,
  rows = 2,
  isCode = false,
  describedBy,
  errorText,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly marks: readonly Mark[];
  readonly rows?: number;
  readonly isCode?: boolean;
  readonly describedBy?: string | undefined;
  readonly errorText?: string | undefined;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  const ground = useRef<HTMLDivElement>(null);
  const described = [describedBy, hint === undefined ? undefined : `${id}-hint`, errorText && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <div className={styles.place} data-code={isCode || undefined}>
        <div ref={ground} className={styles.ground} aria-hidden="true">
          {segmentsOf(value, marks).map(({ at, text, category }) =>
            category === null ? (
              text
            ) : (
              <mark key={at} data-category={category}>
                {text}
              </mark>
            ),
          )}
          {/* A last empty line has a height only where something is in it. */}
          {"\u200b"}
        </div>
        <textarea
          id={id}
          className={styles.text}
          rows={rows}
          value={value}
          spellCheck={false}
          aria-describedby={described === "" ? undefined : described}
          aria-invalid={errorText !== undefined || undefined}
          onChange={({ target }) => onChange(target.value)}
          onScroll={({ currentTarget }) => {
            if (ground.current !== null) ground.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </span>
      )}
      {errorText !== undefined && (
        <span id={`${id}-error`} className={fieldStyles.error}>
          {errorText}
        </span>
      )}
    </div>
  );
};
