import { isProblem } from "../api/problem.ts";
import { Button } from "./button.tsx";
import styles from "./note.module.css";

/** What went wrong, in the gate's own words, with its code, and a way to try again where there is one. */
export const ProblemNote = ({
  error,
  retry,
}: {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}) => {
  const problem = isProblem(error) ? error : undefined;
  return (
    <div role="alert" className={styles.problem}>
      <p className={styles.title}>{problem?.message ?? "This page made a mistake"}</p>
      {problem?.detail !== undefined && problem.detail.toLowerCase() !== problem.message.toLowerCase() && (
        <p>{problem.detail}</p>
      )}
      <p className={styles.code}>
        <code>{problem?.code ?? (error instanceof Error ? error.message : "unknown")}</code>
      </p>
      {retry !== undefined && (
        <Button isSmall onPress={retry}>
          Try again
        </Button>
      )}
    </div>
  );
};
