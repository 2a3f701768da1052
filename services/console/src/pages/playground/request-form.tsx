import type { Finding, Submission } from "@portcullis/contracts";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { MarkedArea } from "../../ui/marked-area.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { argumentsOf, type Draft } from "./draft.ts";
import { marksAt, marksInJson } from "./marks.ts";
import styles from "./playground.module.css";
import { SchemaForm } from "./schema-form.tsx";

/** What is typed, with what was found in it marked. */
export const RequestForm = ({
  draft,
  inputSchema,
  isSchemaPending,
  request,
  findings,
  onChange,
}: {
  readonly draft: Draft;
  readonly inputSchema: unknown;
  readonly isSchemaPending: boolean;
  /** The request that the findings are of. */
  readonly request: Submission | undefined;
  readonly findings: readonly Finding[];
  readonly onChange: (draft: Draft) => void;
}) => {
  const [isRaw, setRaw] = useState(false);
  const args = argumentsOf(draft.json);
  const showsRaw = isRaw || args === undefined;
  return (
    <div className={styles.form}>
      {draft.kind === "tool" && (
        <>
          <div className={styles.head}>
            <h3>Arguments</h3>
            <Button isSmall tone="quiet" isDisabled={args === undefined} onPress={() => setRaw(!isRaw)}>
              {showsRaw ? "As a form" : "As JSON"}
            </Button>
          </div>
          {showsRaw && (
            <MarkedArea
              label="Arguments as JSON"
              isCode
              rows={6}
              value={draft.json}
              marks={marksInJson(findings, request, draft.json)}
              describedBy="playground-findings"
              errorText={args === undefined ? "This is not a JSON object." : undefined}
              onChange={(json) => onChange({ ...draft, json })}
            />
          )}
          {!showsRaw &&
            (isSchemaPending ? (
              <Skeleton lines={3} label="Reading the tool's definition" />
            ) : (
              <SchemaForm
                inputSchema={inputSchema}
                args={args}
                request={request}
                findings={findings}
                onChange={(next) => onChange({ ...draft, json: JSON.stringify(next, null, 2) })}
              />
            ))}
        </>
      )}
      <MarkedArea
        label={draft.kind === "tool" ? "Prompt that goes with it" : "Prompt"}
        hint={draft.kind === "tool" ? "May be empty. It is inspected together with the call." : undefined}
        rows={4}
        value={draft.prompt}
        marks={marksAt(findings, request, "/messages/0/content", draft.prompt)}
        describedBy="playground-findings"
        onChange={(prompt) => onChange({ ...draft, prompt })}
      />
      <TextInput
        label="Conversation"
        hint="May be empty. Policies remember what a conversation has seen."
        autoComplete="off"
        value={draft.conversation}
        onChange={(conversation) => onChange({ ...draft, conversation })}
      />
    </div>
  );
};
