import type { KeyView } from "@portcullis/contracts";
import { useState } from "react";
import { useRevokeKey } from "../../keys/use-keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Time } from "../../ui/time.tsx";

/** The end of a key, at once and for good: so it is asked twice, with what it was used for last. */
export const Revoke = ({ record }: { readonly record: KeyView }) => {
  const [isOpen, setOpen] = useState(false);
  const revoke = useRevokeKey(record.id);
  return (
    <>
      <Button tone="danger" onPress={() => setOpen(true)}>
        Revoke
      </Button>
      <Dialog
        title={`Revoke ${record.name}?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            tone="danger"
            isDisabled={revoke.isPending}
            onPress={() => revoke.mutate(undefined, { onSuccess: () => setOpen(false) })}
          >
            Revoke key
          </Button>
        }
      >
        <p>Whoever uses it is refused from now on. It cannot be undone.</p>
        <p>
          {record.lastUsedAt === null ? (
            "It was never used."
          ) : (
            <>
              It was last used at <Time at={record.lastUsedAt} />.
            </>
          )}
        </p>
        {revoke.isError && <ProblemNote error={revoke.error} />}
      </Dialog>
    </>
  );
};
