import { Popover } from "../../ui/popover.tsx";
import { type ColumnName, columnNames, columns } from "./columns.tsx";
import styles from "./traces.module.css";

/** Which columns the table has; the URL has them too. */
export const ColumnsMenu = ({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ColumnName[];
  readonly onChange: (columns: readonly ColumnName[]) => void;
}) => (
  <Popover label="Columns">
    {() => (
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">Columns of the table</legend>
        {columnNames.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              disabled={chosen.length === 1 && chosen.includes(name)}
              onChange={({ target }) =>
                onChange(
                  columnNames.filter((each) => (each === name ? target.checked : chosen.includes(each))),
                )
              }
            />
            {columns[name].label}
          </label>
        ))}
      </fieldset>
    )}
  </Popover>
);
