import { useEffect, useRef, useState } from "react";
import { ProblemNote } from "../ui/problem-note.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import type { Vocabulary } from "./completions.ts";
import type { Editor, Fault } from "./create-editor.ts";

/** Where the editor is told to go; a new object goes there again. */
export type Goal = { readonly line: number; readonly column: number };

/** Cedar's text, edited. The editor itself is loaded when it is first needed. */
export const CedarEditor = ({
  label,
  text,
  faults,
  goal,
  isEditable,
  vocabulary,
  onChange,
}: {
  readonly label: string;
  readonly text: string;
  readonly faults: readonly Fault[];
  readonly goal: Goal | undefined;
  readonly isEditable: boolean;
  readonly vocabulary: Vocabulary;
  readonly onChange: (text: string) => void;
}) => {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const [error, setError] = useState<unknown>();
  // The editor asks for what is current, and is not made anew for it.
  const now = useRef({ label, text, isEditable, vocabulary, onChange });
  now.current = { label, text, isEditable, vocabulary, onChange };

  useEffect(() => {
    const host = place.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    let made: Editor | undefined;
    let isGone = false;
    import("./create-editor.ts").then(({ createEditor }) => {
      if (isGone) return;
      made = createEditor({
        place: root,
        ...now.current,
        vocabulary: () => now.current.vocabulary,
        onChange: (next) => now.current.onChange(next),
      });
      setEditor(made);
    }, setError);
    return () => {
      isGone = true;
      made?.destroy();
      setEditor(undefined);
    };
  }, []);

  useEffect(() => editor?.setText(text), [editor, text]);
  useEffect(() => editor?.setFaults(faults), [editor, faults]);
  useEffect(() => editor?.setLabel(label), [editor, label]);
  useEffect(() => editor?.setEditable(isEditable), [editor, isEditable]);
  useEffect(() => {
    if (goal !== undefined) editor?.goTo(goal.line, goal.column);
  }, [editor, goal]);

  return (
    <>
      {error !== undefined && <ProblemNote error={error} />}
      {editor === undefined && error === undefined && <Skeleton lines={8} label="Loading the editor" />}
      <div ref={place} />
    </>
  );
};
