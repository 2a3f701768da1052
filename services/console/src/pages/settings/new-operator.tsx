import type { Role } from "@portcullis/contracts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { type OperatorSecret, useCreateOperator } from "./use-settings.ts";

const DAY_MS = 86_400_000;
const roleOptions: readonly { readonly value: Role; readonly label: string }[] = [
  { value: "analyst", label: "analyst: reads, and works on investigations" },
  { value: "auditor", label: "auditor: reads, the audit log too" },
  { value: "operator", label: "operator: changes what agents may do" },
  { value: "admin", label: "admin: everything, operators and evidence too" },
];
const expiries = [
  { value: "30", label: "In 30 days" },
  { value: "365", label: "In a year" },
  { value: "", label: "Never" },
];

export const NewOperator = ({ onCreated }: { readonly onCreated: (secret: OperatorSecret) => void }) => {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [role, setRole] = useState<Role>("analyst");
  const [days, setDays] = useState("365");
  const create = useCreateOperator();
  const expiresAt = days === "" ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString();
  const confirm = (): void =>
    create.mutate(
      { name: name.trim(), role, expiresAt },
      {
        onSuccess: (secret) => {
          onCreated(secret);
          setOpen(false);
          setName("");
        },
      },
    );
  return (
    <>
      <Button isSmall onPress={() => setOpen(true)}>
        New operator
      </Button>
      <Dialog
        title="New operator"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button tone="primary" isDisabled={name.trim() === "" || create.isPending} onPress={confirm}>
            Create operator
          </Button>
        }
      >
        <TextInput label="Name" autoComplete="off" maxLength={200} value={name} onChange={setName} />
        <Select
          label="Role"
          value={role}
          options={roleOptions}
          onChange={(value) => setRole(roleOptions.find((each) => each.value === value)?.value ?? "analyst")}
        />
        <Select label="Expires" value={days} options={expiries} onChange={setDays} />
        {create.isError && <ProblemNote error={create.error} />}
      </Dialog>
    </>
  );
};
