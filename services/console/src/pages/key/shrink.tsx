import type { KeyView } from "@portcullis/contracts";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { entryRules } from "../../keys/covered.ts";
import { keyStateOf } from "../../keys/key-state.tsx";
import { shrunk, type Use } from "../../keys/scope.ts";
import { useChangeKey } from "../../keys/use-keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import styles from "./key.module.css";

const Entries = ({ title, entries }: { readonly title: string; readonly entries: readonly string[] }) => (
  <div>
    <h3>{title}</h3>
    <ScrollRegion label={title}>
      <ul>
        {entries.length === 0 && <li>nothing</li>}
        {entries.map((entry) => (
          <li key={entry}>
            <code>{entry}</code>
          </li>
        ))}
      </ul>
    </ScrollRegion>
  </div>
);

/** The scope of a key brought down to what it used: least privilege, from what is recorded. */
export const Shrink = ({ record, used }: { readonly record: KeyView; readonly used: readonly Use[] }) => {
  const [isOpen, setOpen] = useState(false);
  const may = useMay();
  const change = useChangeKey(record);
  if (!may("key-put") || keyStateOf(record) === "revoked") return null;
  const scope = shrunk(record.scope, used, entryRules);
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        Shrink to what was used
      </Button>
      <Dialog
        title="Shrink the scope to what was used"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            tone="primary"
            isDisabled={change.isPending}
            onPress={() => change.mutate({ scope }, { onSuccess: () => setOpen(false) })}
          >
            Shrink scope
          </Button>
        }
      >
        <p>
          What was not asked for in the last days is refused from now on. It can be given back at any time.
        </p>
        <div className={styles.change}>
          <Entries title="Now" entries={record.scope === "*" ? ["*"] : record.scope} />
          <Entries title="Then" entries={scope} />
        </div>
        {change.isError && <ProblemNote error={change.error} />}
      </Dialog>
    </>
  );
};
