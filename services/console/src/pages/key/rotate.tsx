import type { KeyView } from "@portcullis/contracts";
import { useState } from "react";
import { type KeySecret, useRotateKey } from "../../keys/use-keys.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";

const overlaps = [
  { value: "0", label: "No longer: it ends at once" },
  { value: "3600", label: "For an hour" },
  { value: "86400", label: "For a day" },
  { value: "604800", label: "For a week" },
];

/** A new secret for the same key; the old one goes on for as long as its agents need. */
export const Rotate = ({
  record,
  onSecret,
}: {
  readonly record: KeyView;
  readonly onSecret: (secret: KeySecret) => void;
}) => {
  const [isOpen, setOpen] = useState(false);
  const [overlap, setOverlap] = useState("3600");
  const rotate = useRotateKey(record.id);
  const confirm = (): void =>
    rotate.mutate(Number(overlap), {
      onSuccess: (secret) => {
        onSecret(secret);
        setOpen(false);
      },
    });
  return (
    <>
      <Button onPress={() => setOpen(true)}>Rotate</Button>
      <Dialog
        title={`Rotate ${record.name}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button tone="primary" isDisabled={rotate.isPending} onPress={confirm}>
            Rotate key
          </Button>
        }
      >
        <p>The key gets a new secret, shown once. Its scope, its limits and its traces stay.</p>
        <Select
          label="The present secret works on"
          value={overlap}
          options={overlaps}
          onChange={setOverlap}
        />
        {rotate.isError && <ProblemNote error={rotate.error} />}
      </Dialog>
    </>
  );
};
