import type { OrgRecord } from "@portcullis/contracts";
import { useMemo, useState } from "react";
import { CedarEditor, type Goal } from "../../policies/cedar-editor.tsx";
import type { Fault } from "../../policies/create-editor.ts";
import { type Check, useCheck } from "../../policies/use-policies.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useRested } from "../../ui/use-rested.ts";
import styles from "./policies.module.css";
import { useVocabulary } from "./use-vocabulary.ts";

type Found = Fault & { readonly help: string | null };
const faultsOf = ({ errors, warnings }: Check): readonly Found[] => [
  ...errors.map((fault) => ({ ...fault, severity: "error" as const })),
  ...warnings.map((fault) => ({ ...fault, severity: "warning" as const })),
];
const none: readonly Found[] = [];

/** What the gate found in the text, with the places as buttons that lead there. */
const Faults = ({
  faults,
  goTo,
}: {
  readonly faults: readonly Found[];
  readonly goTo: (goal: Goal) => void;
}) => (
  <ul className={styles.faults}>
    {faults.map(({ severity, message, help, line, column }) => (
      <li key={`${severity} ${line} ${column} ${message}`}>
        <Badge tone={severity === "error" ? "bad" : "warn"}>{severity}</Badge>
        {line !== null && (
          <Button isSmall tone="quiet" onPress={() => goTo({ line, column: column ?? 1 })}>
            line {line}, column {column ?? 1}
          </Button>
        )}
        <span>
          {message}
          {help !== null && ` (${help})`}
        </span>
      </li>
    ))}
  </ul>
);

/** A policy's text with what the gate says of it, as it is written. */
export const CheckedText = ({
  org,
  name,
  text,
  isEditable,
  onChange,
}: {
  readonly org: OrgRecord;
  readonly name: string;
  readonly text: string;
  readonly isEditable: boolean;
  readonly onChange: (text: string) => void;
}) => {
  const vocabulary = useVocabulary(org);
  const [goal, setGoal] = useState<Goal>();
  const rested = useRested(text, 400);
  const check = useCheck(org.slug, name, rested);
  const isCurrent = rested === text && !check.isPlaceholderData && check.data !== undefined;
  const faults = useMemo(
    () => (check.data === undefined || !isCurrent ? none : faultsOf(check.data)),
    [check.data, isCurrent],
  );
  return (
    <div className={styles.editor}>
      <CedarEditor
        label={`Cedar text of ${name}`}
        text={text}
        faults={faults}
        goal={goal}
        isEditable={isEditable}
        vocabulary={vocabulary}
        onChange={onChange}
      />
      <div role="status" className={styles.check}>
        {!isCurrent && !check.isError && <span className={styles.quiet}>Checking</span>}
        {isCurrent && check.data?.valid === true && (
          <>
            <Badge tone="good">valid</Badge>
            <span className={styles.quiet}>against the tools that are enabled now</span>
          </>
        )}
        {isCurrent && check.data?.valid === false && <Badge tone="bad">not valid</Badge>}
      </div>
      {check.isError && <ProblemNote error={check.error} retry={() => void check.refetch()} />}
      {faults.length > 0 && <Faults faults={faults} goTo={setGoal} />}
    </div>
  );
};
