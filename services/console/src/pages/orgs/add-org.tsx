import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useOrgChange } from "../../orgs/use-org.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextInput } from "../../ui/text-input.tsx";

export const AddOrg = () => {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [slug, setSlug] = useState("");
  const [title, setTitle] = useState("");
  const change = useOrgChange(slug);
  const save = (): void =>
    change.mutate(
      { method: "PUT", path: "", body: title === "" ? {} : { title } },
      { onSuccess: () => void navigate({ to: "/orgs/$org", params: { org: slug } }) },
    );
  return (
    <>
      <Button tone="primary" onPress={() => setOpen(true)}>
        Add an organisation
      </Button>
      <Dialog
        title="Add an organisation"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button tone="primary" isDisabled={slug === "" || change.isPending} onPress={save}>
            Add it
          </Button>
        }
      >
        <TextInput
          label="Slug"
          hint="Lower-case letters, digits, hyphens. It stays."
          value={slug}
          onChange={setSlug}
          isRequired
        />
        <TextInput label="Title" value={title} onChange={setTitle} />
        {change.isError && <ProblemNote error={change.error} />}
      </Dialog>
    </>
  );
};
