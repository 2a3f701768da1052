import type { ServerInput } from "@portcullis/contracts";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { usePutServer } from "../../catalog/use-catalog.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextInput } from "../../ui/text-input.tsx";

/** `Name: value` on each line; what has no colon is left for the gate to refuse. */
const headersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon === -1 ? line.length : colon).trim(), line.slice(colon + 1).trim()];
      }),
  );

const empty = { slug: "", title: "", url: "", owner: "", headers: "", isPrivate: false };

/** A server begins as a draft: nobody sees anything of it. */
export const AddServer = () => {
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState(empty);
  const put = usePutServer();
  const close = (): void => {
    setOpen(false);
    put.reset();
  };
  const save = (): void => {
    const input: Partial<ServerInput> = {
      url: form.url,
      owner: form.owner === "" ? null : form.owner,
      headers: headersOf(form.headers),
      allowPrivateNetwork: form.isPrivate,
      ...(form.title === "" ? {} : { title: form.title }),
    };
    put.mutate(
      { server: form.slug, input },
      { onSuccess: ({ slug }) => void navigate({ to: "/catalog/$server", params: { server: slug } }) },
    );
  };
  const set = (change: Partial<typeof empty>): void => setForm({ ...form, ...change });
  return (
    <>
      <Button tone="primary" onPress={() => setOpen(true)}>
        Add a server
      </Button>
      <Dialog
        title="Add a server"
        isOpen={isOpen}
        onClose={close}
        actions={
          <Button
            tone="primary"
            isDisabled={put.isPending || form.slug === "" || form.url === ""}
            onPress={save}
          >
            Save the draft
          </Button>
        }
      >
        <TextInput
          label="Slug"
          hint="Its name in URLs and scopes: lower-case letters, digits, hyphens. It stays."
          value={form.slug}
          onChange={(slug) => set({ slug })}
          isRequired
        />
        <TextInput
          label="URL"
          placeholder="https://…/mcp"
          value={form.url}
          onChange={(url) => set({ url })}
          isRequired
        />
        <TextInput label="Title" value={form.title} onChange={(title) => set({ title })} />
        <TextInput label="Owner" value={form.owner} onChange={(owner) => set({ owner })} />
        <TextArea
          label="Headers"
          hint="One a line, Name: value. A secret is never typed here: name where it is, as ${env:GITHUB_TOKEN}."
          value={form.headers}
          onChange={(headers) => set({ headers })}
          rows={2}
        />
        <label>
          <input
            type="checkbox"
            checked={form.isPrivate}
            onChange={({ target }) => set({ isPrivate: target.checked })}
          />{" "}
          It is on a private network
        </label>
        {put.isError && <ProblemNote error={put.error} />}
      </Dialog>
    </>
  );
};
