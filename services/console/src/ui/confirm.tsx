import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button, type ButtonTone } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { ProblemNote } from "./problem-note.tsx";
import { TextArea } from "./text-area.tsx";

/** A button whose work is asked about once more, with a note where one is kept. It closes when the work is done. */
export const Confirm = ({
  label,
  title,
  children,
  work,
  tone = "plain",
  hasNote = false,
  isSmall = true,
  of,
}: {
  readonly label: string;
  /** What it is about, where a page has several with this label: for screen readers. */
  readonly of?: string;
  readonly title: string;
  readonly children?: ReactNode;
  /** Gets the note; empty where there is none. */
  readonly work: UseMutationResult<unknown, Error, string>;
  readonly tone?: ButtonTone;
  readonly hasNote?: boolean;
  readonly isSmall?: boolean;
}) => {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const close = (): void => {
    setOpen(false);
    setNote("");
    work.reset();
  };
  return (
    <>
      <Button
        tone={tone}
        isSmall={isSmall}
        onPress={() => setOpen(true)}
        {...(of === undefined ? {} : { "aria-label": `${label} ${of}` })}
      >
        {label}
      </Button>
      <Dialog
        title={title}
        isOpen={isOpen}
        onClose={close}
        actions={
          <Button
            tone={tone === "danger" ? "danger" : "primary"}
            isDisabled={work.isPending}
            onPress={() => work.mutate(note, { onSuccess: close })}
          >
            {label}
          </Button>
        }
      >
        {children}
        {hasNote && (
          <TextArea label="Note" hint="It stands in the audit." value={note} onChange={setNote} rows={3} />
        )}
        {work.isError && <ProblemNote error={work.error} />}
      </Dialog>
    </>
  );
};
