import { FieldError, Input, Label, Text, TextField, type TextFieldProps } from "react-aria-components";
import styles from "./field.module.css";

export type TextInputProps = Omit<TextFieldProps, "className" | "children"> & {
  readonly label: string;
  /** The label is there for screen readers alone. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly errorText?: string;
};

export const TextInput = ({
  label,
  isLabelHidden,
  hint,
  placeholder,
  errorText,
  ...props
}: TextInputProps) => (
  <TextField {...props} isInvalid={errorText !== undefined} className={styles.field ?? ""}>
    <Label className={isLabelHidden === true ? "visually-hidden" : (styles.label ?? "")}>{label}</Label>
    <Input className={styles.input ?? ""} {...(placeholder === undefined ? {} : { placeholder })} />
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ""}>
        {hint}
      </Text>
    )}
    <FieldError className={styles.error ?? ""}>{errorText}</FieldError>
  </TextField>
);
