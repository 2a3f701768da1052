import {
  TextArea as AriaTextArea,
  FieldError,
  Label,
  Text,
  TextField,
  type TextFieldProps,
} from "react-aria-components";
import styles from "./field.module.css";

export const TextArea = ({
  label,
  hint,
  rows,
  errorText,
  ...props
}: Omit<TextFieldProps, "className" | "children"> & {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly errorText?: string;
}) => (
  <TextField {...props} isInvalid={errorText !== undefined} className={styles.field ?? ""}>
    <Label className={styles.label ?? ""}>{label}</Label>
    <AriaTextArea className={`${styles.input} ${styles.area}`} {...(rows === undefined ? {} : { rows })} />
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ""}>
        {hint}
      </Text>
    )}
    <FieldError className={styles.error ?? ""}>{errorText}</FieldError>
  </TextField>
);
