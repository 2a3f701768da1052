import type { Approval } from "@portcullis/contracts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import styles from "./approvals.module.css";
import { useAnswer } from "./use-approvals.ts";

/** Yes or no, and why: the note stands in the audit log. */
export const Answer = ({ approval }: { readonly approval: Approval }) => {
  const [note, setNote] = useState("");
  const answer = useAnswer();
  const name = `${approval.server}/${approval.tool}`;
  const give = (verdict: "approve" | "reject"): void =>
    answer.mutate({ approval, verdict, note: note.trim() });
  return (
    <div className={styles.answer}>
      <TextInput
        label="Note"
        hint="Why; it is kept in the audit log"
        autoComplete="off"
        maxLength={2000}
        value={note}
        onChange={setNote}
      />
      <div className={styles.head}>
        <Button
          tone="primary"
          aria-label={`Approve ${name}`}
          isDisabled={answer.isPending}
          onPress={() => give("approve")}
        >
          Approve
        </Button>
        <Button
          tone="danger"
          aria-label={`Deny ${name}`}
          isDisabled={answer.isPending}
          onPress={() => give("reject")}
        >
          Deny
        </Button>
      </div>
      {answer.isError && <ProblemNote error={answer.error} />}
    </div>
  );
};
