import type { KeyView, Submission } from "@portcullis/contracts";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api } from "../../api/client.ts";
import { isProblem } from "../../api/problem.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Panel } from "../../ui/panel.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import { SecretInput } from "../../ui/secret-input.tsx";
import styles from "./playground.module.css";

type Completed = {
  readonly id: string;
  readonly outcome: string;
  readonly verdict: string;
  readonly result?: unknown;
  readonly messages?: unknown;
};

const TraceLink = ({ id }: { readonly id: string }) => (
  <Link to="/traces/$id" params={{ id }}>
    See its trace
  </Link>
);

const Answer = ({ answer }: { readonly answer: Completed }) => (
  <>
    <p className={styles.effect}>
      <Badge tone="good">{answer.outcome}</Badge>
      <TraceLink id={answer.id} />
    </p>
    {(answer.result ?? answer.messages) !== undefined && (
      <ScrollRegion label="The answer" className={styles.answer}>
        <pre>{JSON.stringify(answer.result ?? answer.messages, null, 2)}</pre>
      </ScrollRegion>
    )}
  </>
);

/** The request itself, as an agent would send it. The key is typed in: the gate keeps none, and this page neither. */
export const Send = ({
  request,
  record,
}: {
  readonly request: Submission | undefined;
  readonly record: KeyView | undefined;
}) => {
  const field = useRef<HTMLInputElement>(null);
  // Of what is typed no more than this is kept.
  const [typed, setTyped] = useState<"nothing" | "chosen" | "other">("nothing");
  const send = useMutation({
    mutationFn: (body: Submission) =>
      api<Completed>("POST", "/requests", {
        body,
        headers: { authorization: `Bearer ${field.current?.value.trim() ?? ""}` },
      }),
    gcTime: 0,
  });
  const onKey = (value: string): void => {
    const isChosen = record === undefined || value.trim().startsWith(record.prefix);
    setTyped(value.trim() === "" ? "nothing" : isChosen ? "chosen" : "other");
  };
  const { error } = send;
  return (
    <Panel title="Send it" hint="This really runs: the tool is called, and a trace is written">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (request !== undefined && typed !== "nothing") send.mutate(request);
        }}
      >
        <SecretInput
          ref={field}
          label="The key itself"
          hint={
            typed === "other"
              ? "This is another key than the one that is chosen above."
              : "It is not kept, and not shown again."
          }
          onChange={onKey}
        />
        <div>
          <Button type="submit" isDisabled={request === undefined || typed === "nothing" || send.isPending}>
            Send
          </Button>
        </div>
      </form>
      <div role="status" className={styles.form}>
        {send.data !== undefined && <Answer answer={send.data} />}
      </div>
      {error !== null && (
        <>
          <ProblemNote error={error} />
          {isProblem(error) && error.requestId !== undefined && (
            <p>
              <TraceLink id={error.requestId} />
            </p>
          )}
        </>
      )}
    </Panel>
  );
};
