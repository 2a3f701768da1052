import type { Search } from "../../router.tsx";
import { fieldNames, labelOf, outcomeName, plainFields } from "../../traces/fields.ts";
import { readFilter, withoutValue } from "../../traces/filter-values.ts";
import styles from "./traces.module.css";

type Change = (search: Readonly<Record<string, string | undefined>>) => void;

const Chip = ({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) => (
  <li className={styles.chip}>
    <span title={text}>{text}</span>
    <button type="button" aria-label={`Remove the filter ${text}`} onClick={onRemove}>
      ×
    </button>
  </li>
);

const nameOf = (field: string, value: string | null): string => {
  if (value === null) return "none";
  return field === "outcome" ? outcomeName(value) : value;
};

const moments = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const plainValue = (name: string, value: string): string => {
  const at = name === "from" || name === "to" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? value : moments.format(at);
};

/** The filters that are set, each with a way to take it off. The text and the time have fields of their own. */
export const Chips = ({ search, change }: { readonly search: Search; readonly change: Change }) => {
  const ofFields = fieldNames.flatMap((field) =>
    readFilter(search[field]).map((each) => ({
      key: `${field} ${each.excluded} ${each.value}`,
      text: `${labelOf(field)}: ${each.excluded ? "not " : ""}${nameOf(field, each.value)}`,
      remove: () => change({ [field]: withoutValue(search[field], each) }),
    })),
  );
  const plain = Object.keys(plainFields)
    .filter((name) => name !== "text" && search[name] !== undefined)
    .map((name) => ({
      key: name,
      text: `${labelOf(name)}: ${plainValue(name, search[name] ?? "")}`,
      remove: () => change({ [name]: undefined }),
    }));
  const all = [...ofFields, ...plain];
  return (
    <>
      {all.map(({ key, text, remove }) => (
        <Chip key={key} text={text} onRemove={remove} />
      ))}
    </>
  );
};
