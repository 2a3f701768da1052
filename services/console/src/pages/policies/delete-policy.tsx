import { useState } from "react";
import { useDeletePolicy } from "../../policies/use-policies.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";

export const DeletePolicy = ({
  org,
  name,
  onDeleted,
}: {
  readonly org: string;
  readonly name: string;
  readonly onDeleted: () => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  const remove = useDeletePolicy(org);
  const confirm = (): void =>
    remove.mutate(name, {
      onSuccess: () => {
        setOpen(false);
        onDeleted();
      },
    });
  return (
    <>
      <Button isSmall tone="danger" onPress={() => setOpen(true)}>
        Delete
      </Button>
      <Dialog
        title={`Delete ${name}?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button tone="danger" isDisabled={remove.isPending} onPress={confirm}>
            Delete policy
          </Button>
        }
      >
        <p>It counts no more from now on. What it forbade may run, and what it alone permitted may not.</p>
        {remove.isError && <ProblemNote error={remove.error} />}
      </Dialog>
    </>
  );
};
