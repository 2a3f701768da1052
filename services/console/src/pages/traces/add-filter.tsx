import { type FormEvent, useState } from "react";
import type { Search } from "../../router.tsx";
import { fields, labelOf, outcomeName, plainFields } from "../../traces/fields.ts";
import { withValue } from "../../traces/filter-values.ts";
import { fromLocalField, toLocalField } from "../../traces/search.ts";
import { Button } from "../../ui/button.tsx";
import fieldStyles from "../../ui/field.module.css";
import { Popover } from "../../ui/popover.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import styles from "./traces.module.css";

type Props = {
  readonly search: Search;
  readonly change: (search: Readonly<Record<string, string | undefined>>) => void;
};

const choices: Readonly<Record<string, readonly string[]>> = {
  severity: ["low", "medium", "high", "critical"],
  approval: ["true", "false"],
  canaries: ["true"],
};
const isMoment = (name: string): boolean => name === "from" || name === "to";
const names = [
  ...fields.map(({ name }) => name),
  ...Object.keys(plainFields).filter((name) => name !== "text"),
];
const options = names.map((value) => ({ value, label: labelOf(value) }));

const Moment = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
}) => (
  <label className={fieldStyles.field}>
    <span className={fieldStyles.label}>{label} (your time zone)</span>
    <input
      type="datetime-local"
      className={fieldStyles.input}
      value={toLocalField(value === "" ? undefined : value)}
      onChange={(event) => onChange(fromLocalField(event.target.value) ?? "")}
    />
  </label>
);

const Form = ({ search, change, close }: Props & { readonly close: () => void }) => {
  const [name, setName] = useState<string>("outcome");
  const [value, setValue] = useState("");
  const [sign, setSign] = useState("is");
  const field = fields.find((each) => each.name === name);
  const known = field?.values ?? choices[name];
  const chosen = value === "" && known !== undefined ? (known[0] ?? "") : value;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (sign !== "none" && chosen === "") return;
    const one = { value: sign === "none" ? null : chosen, excluded: sign === "not" };
    change({ [name]: field === undefined ? chosen : withValue(search[name], one) });
    close();
  };
  const list = known?.map((each) => ({ value: each, label: name === "outcome" ? outcomeName(each) : each }));
  return (
    <form className={styles.form} onSubmit={submit}>
      <Select
        label="Field"
        value={name}
        options={options}
        onChange={(next) => {
          setName(next);
          setValue("");
          setSign("is");
        }}
      />
      {field !== undefined && (
        <Select
          label="Condition"
          value={sign}
          options={[
            { value: "is", label: "is" },
            { value: "not", label: "is not" },
            { value: "none", label: "has none" },
          ]}
          onChange={setSign}
        />
      )}
      {sign !== "none" &&
        (isMoment(name) ? (
          <Moment label={labelOf(name)} value={value} onChange={setValue} />
        ) : list === undefined ? (
          <TextInput label="Value" value={value} onChange={setValue} />
        ) : (
          <Select label="Value" value={chosen} options={list} onChange={setValue} />
        ))}
      <Button type="submit" tone="primary">
        Add the filter
      </Button>
    </form>
  );
};

export const AddFilter = (props: Props) => (
  <Popover label="Add a filter">{(close) => <Form {...props} close={close} />}</Popover>
);
