import type { InvestigationEntry, InvestigationView } from "@portcullis/contracts";
import { type FormEvent, useState } from "react";
import { useChange } from "../../investigations/use-investigations.ts";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { Time } from "../../ui/time.tsx";

const word = (value: unknown): string => (value === null || value === undefined ? "nobody" : String(value));

const saysOf = ({ kind, data }: InvestigationEntry): string => {
  switch (kind) {
    case "opened":
      return "opened";
    case "cleared":
      return "the alarm was cleared";
    case "note":
      return word(data.text);
    case "label":
      return `${word(data.type)}: ${data.label === null ? "label taken away" : word(data.label).replace("_", " ")}`;
    case "status":
    case "assignee":
      return `${kind}: ${word(data.from)} → ${word(data.to)}`.replaceAll("_", " ");
  }
};

/** What happened to the item, and what people wrote down. */
export const History = ({
  item,
  mayNote,
}: {
  readonly item: InvestigationView;
  readonly mayNote: boolean;
}) => {
  const [text, setText] = useState("");
  const change = useChange(item.id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === "") return;
    change.mutate({ kind: "note", note: { text: text.trim() } }, { onSuccess: () => setText("") });
  };
  return (
    <Panel title="History">
      {mayNote && (
        <form className={layout.form} onSubmit={submit}>
          <TextArea label="Note" value={text} onChange={setText} rows={3} />
          <Button type="submit">Add the note</Button>
        </form>
      )}
      {change.isError && <ProblemNote error={change.error} />}
      <ol className={layout.form}>
        {item.history.map((entry) => (
          <li key={`${entry.at}${entry.kind}${JSON.stringify(entry.data)}`}>
            {saysOf(entry)}
            <div className={layout.quiet}>
              {entry.actor ?? "the gate"}, <Time at={entry.at} isShort />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
