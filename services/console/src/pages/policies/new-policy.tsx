import type { OrgRecord } from "@portcullis/contracts";
import { useState } from "react";
import { type Policy, useSavePolicy, useShippedPolicies } from "../../policies/use-policies.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { CheckedText } from "./checked-text.tsx";
import styles from "./policies.module.css";
import { WhatIfPanel } from "./what-if.tsx";

const NAME = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const START =
  "// What it does, and what it cannot do.\n\nforbid (principal, action, resource)\nwhen { false };\n";

const faultOf = (name: string, taken: readonly string[]): string | undefined => {
  if (name === "") return undefined;
  if (!NAME.test(name)) return "lower-case letters, digits and hyphens, at most 63";
  return taken.includes(name) ? "a policy of this name is there already" : undefined;
};

/** A policy of one's own, or one that comes with the product. */
export const NewPolicy = ({
  org,
  policies,
  onSaved,
}: {
  readonly org: OrgRecord;
  readonly policies: readonly Policy[];
  readonly onSaved: (name: string) => void;
}) => {
  const [name, setName] = useState("");
  const [from, setFrom] = useState("");
  const [text, setText] = useState(START);
  const shipped = useShippedPolicies();
  const save = useSavePolicy(org.slug);
  const fault = faultOf(
    name,
    policies.map((each) => each.name),
  );
  const revision = Math.max(org.revision, ...policies.map((each) => each.revision));
  const isNamed = name !== "" && fault === undefined;
  const start = shipped.data?.find((each) => each.name === from);
  const begin = (chosen: string): void => {
    const policy = shipped.data?.find((each) => each.name === chosen);
    setFrom(chosen);
    setText(policy?.cedar ?? START);
    if (policy !== undefined) setName(policy.name);
  };
  return (
    <div className={styles.open}>
      <Panel title="New policy" hint={`For ${org.title}`}>
        <div className={styles.fields}>
          <TextInput
            label="Name"
            autoComplete="off"
            value={name}
            onChange={setName}
            {...(fault === undefined ? {} : { errorText: fault })}
          />
          <Select
            label="Begin with"
            value={from}
            options={[
              { value: "", label: "An empty one" },
              ...(shipped.data ?? []).map((each) => ({ value: each.name, label: each.name })),
            ]}
            onChange={begin}
          />
        </div>
        {start !== undefined && <p className={styles.quiet}>{start.summary}</p>}
        <CheckedText org={org} name={isNamed ? name : "draft"} text={text} isEditable onChange={setText} />
        {save.isError && <ProblemNote error={save.error} />}
        <div className={styles.actions}>
          <Button
            tone="primary"
            isDisabled={!isNamed || text.trim() === "" || save.isPending}
            onPress={() => save.mutate({ name, cedar: text, revision }, { onSuccess: () => onSaved(name) })}
          >
            Save policy
          </Button>
        </div>
      </Panel>
      <WhatIfPanel org={org.slug} name={isNamed ? name : "draft"} text={text} isChanged isInForce={false} />
    </div>
  );
};
