import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import styles from "./button.module.css";

export type ButtonTone = "primary" | "plain" | "quiet" | "danger";

/** `primary` once a page, for what it is there for; `danger` for what cannot be undone. */
export const Button = ({
  tone = "plain",
  isSmall = false,
  ...props
}: Omit<ButtonProps, "className"> & { readonly tone?: ButtonTone; readonly isSmall?: boolean }) => (
  <AriaButton {...props} className={styles.button ?? ""} data-tone={tone} data-small={isSmall || undefined} />
);
