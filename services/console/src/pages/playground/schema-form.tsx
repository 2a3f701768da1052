import type { Finding, Submission } from "@portcullis/contracts";
import { useEffect, useState } from "react";
import { MarkedArea } from "../../ui/marked-area.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { type Arguments, escaped } from "./draft.ts";
import { marksAt } from "./marks.ts";

type Schema = Readonly<Record<string, unknown>>;
const asSchema = (value: unknown): Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The members that a tool declares. */
export const propertiesOf = (inputSchema: unknown): readonly (readonly [string, Schema])[] =>
  Object.entries(asSchema(asSchema(inputSchema).properties)).map(([name, schema]) => [
    name,
    asSchema(schema),
  ]);

const requiredOf = (inputSchema: unknown): readonly unknown[] => {
  const { required } = asSchema(inputSchema);
  return Array.isArray(required) ? required : [];
};

type FieldProps = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

/** A value that is not text: what is typed counts once it is one. */
const JsonField = ({
  label,
  hint,
  value,
  onChange,
  isNumber,
}: FieldProps & { readonly isNumber: boolean }) => {
  const written = value === undefined ? "" : JSON.stringify(value);
  const [text, setText] = useState(written);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setText(written), [written]);
  const change = (next: string): void => {
    setText(next);
    if (next.trim() === "") {
      setWrong(false);
      onChange(undefined);
      return;
    }
    try {
      const parsed: unknown = JSON.parse(next);
      if (isNumber && typeof parsed !== "number") throw new TypeError("not a number");
      setWrong(false);
      onChange(parsed);
    } catch {
      setWrong(true);
    }
  };
  return (
    <TextInput
      label={label}
      value={text}
      onChange={change}
      autoComplete="off"
      {...(hint === undefined ? {} : { hint })}
      {...(isWrong ? { errorText: isNumber ? "a number" : "JSON" } : {})}
    />
  );
};

const ChoiceField = ({
  label,
  value,
  onChange,
  values,
}: FieldProps & { readonly values: readonly unknown[] }) => (
  <Select
    label={label}
    value={value === undefined ? "" : JSON.stringify(value)}
    options={[
      { value: "", label: "not given" },
      ...values.map((each) => ({ value: JSON.stringify(each), label: String(each) })),
    ]}
    onChange={(text) => onChange(text === "" ? undefined : JSON.parse(text))}
  />
);

/** A form of what a tool declares. What it does not declare is in the raw JSON alone. */
export const SchemaForm = ({
  inputSchema,
  args,
  request,
  findings,
  onChange,
}: {
  readonly inputSchema: unknown;
  readonly args: Arguments;
  readonly request: Submission | undefined;
  readonly findings: readonly Finding[];
  readonly onChange: (args: Arguments) => void;
}) => {
  const properties = propertiesOf(inputSchema);
  const required = requiredOf(inputSchema);
  if (properties.length === 0) return <p>The tool declares no arguments. Others can be given as JSON.</p>;
  return properties.map(([name, schema]) => {
    const { [name]: value, ...others } = args;
    const description = typeof schema.description === "string" ? schema.description.slice(0, 300) : undefined;
    const props: FieldProps = {
      label: required.includes(name) ? `${name} (required)` : name,
      hint: description,
      value,
      onChange: (next) => onChange(next === undefined ? others : { ...args, [name]: next }),
    };
    if (Array.isArray(schema.enum)) return <ChoiceField key={name} {...props} values={schema.enum} />;
    if (schema.type === "boolean") return <ChoiceField key={name} {...props} values={[true, false]} />;
    if (schema.type !== "string" || (value !== undefined && typeof value !== "string")) {
      const isNumber = schema.type === "number" || schema.type === "integer";
      return <JsonField key={name} {...props} isNumber={isNumber} />;
    }
    const text = typeof value === "string" ? value : "";
    return (
      <MarkedArea
        key={name}
        label={props.label}
        hint={props.hint}
        value={text}
        marks={marksAt(findings, request, `/arguments/${escaped(name)}`, text)}
        describedBy="playground-findings"
        onChange={(next) => props.onChange(next === "" ? undefined : next)}
      />
    );
  });
};
