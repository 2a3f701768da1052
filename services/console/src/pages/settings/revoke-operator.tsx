import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { type OperatorView, useRevokeOperator } from "./use-settings.ts";

export const RevokeOperator = ({ operator }: { readonly operator: OperatorView }) => {
  const [isOpen, setOpen] = useState(false);
  const revoke = useRevokeOperator();
  return (
    <>
      <Button isSmall tone="danger" aria-label={`Revoke ${operator.name}`} onPress={() => setOpen(true)}>
        Revoke
      </Button>
      <Dialog
        title={`Revoke ${operator.name}?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            tone="danger"
            isDisabled={revoke.isPending}
            onPress={() => revoke.mutate(operator, { onSuccess: () => setOpen(false) })}
          >
            Revoke operator
          </Button>
        }
      >
        <p>The token, and every session that it began, ends now.</p>
        {revoke.isError && <ProblemNote error={revoke.error} />}
      </Dialog>
    </>
  );
};
