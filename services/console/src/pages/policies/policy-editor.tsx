import type { OrgRecord } from "@portcullis/contracts";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { type Policy, useSavePolicy } from "../../policies/use-policies.ts";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { CheckedText } from "./checked-text.tsx";
import { DeletePolicy } from "./delete-policy.tsx";
import styles from "./policies.module.css";
import { WhatIfPanel } from "./what-if.tsx";

/** One policy: its text, what it would change before it is saved, and its end. */
export const PolicyEditor = ({
  org,
  policy,
  onDeleted,
}: {
  readonly org: OrgRecord;
  readonly policy: Policy;
  readonly onDeleted: () => void;
}) => {
  const may = useMay();
  // The text as it was read: what is written later is compared with it, and saved over nothing else.
  const [read, setRead] = useState(policy);
  const [text, setText] = useState(policy.cedar);
  const save = useSavePolicy(org.slug);
  const isChanged = text !== read.cedar;
  // Another policy's change moves the org's revision; this text is still the one that was read.
  const revision = policy.cedar === read.cedar ? policy.revision : read.revision;
  const canWrite = may("policy-put");
  return (
    <div className={styles.open}>
      <Panel
        title={policy.name}
        actions={canWrite && <DeletePolicy org={org.slug} name={policy.name} onDeleted={onDeleted} />}
      >
        <CheckedText org={org} name={policy.name} text={text} isEditable={canWrite} onChange={setText} />
        {save.isError && <ProblemNote error={save.error} />}
        {policy.cedar !== read.cedar && (
          <p className={styles.quiet}>
            Somebody changed this policy meanwhile. Read it again before you save yours.
          </p>
        )}
        {canWrite && (
          <div className={styles.actions}>
            <Button
              tone="primary"
              isDisabled={!isChanged || text.trim() === "" || save.isPending}
              onPress={() =>
                save.mutate(
                  { name: policy.name, cedar: text, revision },
                  { onSuccess: (saved) => setRead(saved) },
                )
              }
            >
              Save policy
            </Button>
            <Button
              tone="quiet"
              isDisabled={!isChanged && policy.cedar === read.cedar}
              onPress={() => {
                setRead(policy);
                setText(policy.cedar);
              }}
            >
              Undo
            </Button>
          </div>
        )}
      </Panel>
      {may("policy-what-if") && (
        <WhatIfPanel org={org.slug} name={policy.name} text={text} isChanged={isChanged} isInForce />
      )}
    </div>
  );
};
