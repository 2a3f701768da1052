import { useState } from "react";
import { Button } from "../ui/button.tsx";
import styles from "./keys.module.css";

/** A secret that is shown this once. It is nowhere but in this page's memory, and gone with it. */
export const SecretNote = ({
  title,
  secret,
  warning,
  onDone,
}: {
  readonly title: string;
  readonly secret: string;
  readonly warning: string;
  readonly onDone: () => void;
}) => {
  const [copied, setCopied] = useState<"no" | "yes" | "failed">("no");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };
  return (
    <section className={styles.secret} aria-label={title}>
      <h2>{title}</h2>
      <p>{warning}</p>
      <div className={styles.value}>
        <code>{secret}</code>
        <Button onPress={() => void copy()}>{copied === "yes" ? "Copied" : "Copy"}</Button>
        <Button tone="quiet" onPress={onDone}>
          I have it
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {copied === "yes" && "It is in the clipboard."}
        {copied === "failed" && "The browser does not let this page copy: mark the text and copy it."}
      </p>
    </section>
  );
};
