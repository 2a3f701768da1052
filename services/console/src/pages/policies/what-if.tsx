import { useState } from "react";
import { type Draft, useWhatIf } from "../../policies/use-policies.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import styles from "./policies.module.css";
import { WhatIfResult } from "./what-if-result.tsx";

const limits = ["100", "500", "2000", "5000"].map((value) => ({
  value,
  label: `The last ${value} requests`,
}));

/** What the text above would have changed, had it been there. */
export const WhatIfPanel = ({
  org,
  name,
  text,
  isChanged,
  isInForce,
}: {
  readonly org: string;
  readonly name: string;
  readonly text: string;
  /** Whether the text differs from what is in force. */
  readonly isChanged: boolean;
  /** Whether there is a policy of this name, which could be left out. */
  readonly isInForce: boolean;
}) => {
  const [limit, setLimit] = useState("500");
  const [asked, setAsked] = useState<Draft>();
  const whatIf = useWhatIf(org);
  const ask = (policy: string | null): void => {
    const draft = { policies: { [name]: policy }, limit: Number(limit) };
    setAsked(draft);
    whatIf.mutate(draft);
  };
  const isOfThis = asked !== undefined && (asked.policies[name] === null || asked.policies[name] === text);
  return (
    <Panel
      title="What if"
      hint="Recorded requests, decided anew under the present policies and under the draft"
    >
      <div className={styles.actions}>
        <Select label="Requests" isLabelHidden value={limit} options={limits} onChange={setLimit} />
        <Button isDisabled={!isChanged || text.trim() === "" || whatIf.isPending} onPress={() => ask(text)}>
          With this text
        </Button>
        {isInForce && (
          <Button isDisabled={whatIf.isPending} onPress={() => ask(null)}>
            Without this policy
          </Button>
        )}
      </div>
      {whatIf.isError && <ProblemNote error={whatIf.error} />}
      <div role="status">
        {whatIf.isIdle && (
          <p className={styles.quiet}>Ask, and see which of them would be decided differently.</p>
        )}
        {whatIf.isPending && <p className={styles.quiet}>Deciding them again</p>}
        {whatIf.data !== undefined && !isOfThis && (
          <p className={styles.quiet}>The text has changed since: this is about the one before.</p>
        )}
        {whatIf.data !== undefined && (
          <p>
            <strong>
              {whatIf.data.changed.length} of {whatIf.data.considered} would change
            </strong>
            , {whatIf.data.unchanged} would not
            {whatIf.data.undecided.length > 0 && `, ${whatIf.data.undecided.length} cannot be told`}.
          </p>
        )}
      </div>
      {whatIf.data !== undefined && <WhatIfResult result={whatIf.data} />}
    </Panel>
  );
};
