import type { SinkState, SinkView } from "@portcullis/contracts";
import { useState } from "react";
import { useMay } from "../../api/session.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { formatCount, formatMs, Time } from "../../ui/time.tsx";
import styles from "./settings.module.css";
import { usePauseSink, useRemoveSink, useTestSink } from "./use-settings.ts";

const tones: Readonly<Record<SinkState["state"], Tone>> = {
  waiting: "neutral",
  delivering: "good",
  failing: "bad",
  paused: "warn",
  unusable: "bad",
};

const placeOf = ({ target }: SinkView): string => {
  if ("url" in target) return target.url;
  return target.kind === "s3" ? `${target.endpoint}/${target.bucket}` : `${target.host}:${target.port}`;
};

const Remove = ({ sink }: { readonly sink: SinkView }) => {
  const [isOpen, setOpen] = useState(false);
  const remove = useRemoveSink();
  return (
    <>
      <Button isSmall tone="danger" aria-label={`Remove ${sink.id}`} onPress={() => setOpen(true)}>
        Remove
      </Button>
      <Dialog
        title={`Remove ${sink.id}?`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button
            tone="danger"
            isDisabled={remove.isPending}
            onPress={() => remove.mutate(sink, { onSuccess: () => setOpen(false) })}
          >
            Remove sink
          </Button>
        }
      >
        <p>Nothing is sent there any more, and how far it had come is forgotten.</p>
        {remove.isError && <ProblemNote error={remove.error} />}
      </Dialog>
    </>
  );
};

export const Sink = ({ sink }: { readonly sink: SinkView }) => {
  const may = useMay();
  const pause = usePauseSink();
  const test = useTestSink();
  const { id, org, state, target, format, paused } = sink;
  const waiting = state?.positions.reduce((sum, { pending }) => sum + pending, 0) ?? 0;
  return (
    <article className={styles.sink} aria-label={`Sink ${id}`}>
      <div className={styles.head}>
        <h3>{id}</h3>
        <Badge tone={state === null ? "neutral" : tones[state.state]}>{state?.state ?? "not known"}</Badge>
        {may("sink-put") && (
          <span className={styles.actions}>
            <Button
              isSmall
              aria-label={`Test ${id}`}
              isDisabled={test.isPending}
              onPress={() => test.mutate(sink)}
            >
              Test
            </Button>
            <Button
              isSmall
              aria-label={`${paused ? "Resume" : "Pause"} ${id}`}
              isDisabled={pause.isPending}
              onPress={() => pause.mutate({ sink, paused: !paused })}
            >
              {paused ? "Resume" : "Pause"}
            </Button>
            <Remove sink={sink} />
          </span>
        )}
      </div>
      <Facts
        facts={{
          To: `${target.kind}, ${placeOf(sink)}`,
          Events: `${org === null ? "of all organisations" : `of ${org}`}, as ${format}`,
          Says: state?.says,
          Delivered: state !== null && formatCount(state.delivered),
          Waiting: state !== null && formatCount(waiting),
          "Given up": state !== null && state.deadLettered > 0 && formatCount(state.deadLettered),
          "Last delivered": state?.lastDeliveredAt != null && <Time at={state.lastDeliveredAt} />,
        }}
      />
      <div role="status">
        {test.data !== undefined && (
          <p>
            <Badge tone={test.data.delivered ? "good" : "bad"}>
              {test.data.delivered ? "delivered" : (test.data.fault ?? "not delivered")}
            </Badge>{" "}
            {test.data.says} ({formatMs(test.data.ms)})
          </p>
        )}
      </div>
      {test.isError && <ProblemNote error={test.error} />}
      {pause.isError && <ProblemNote error={pause.error} />}
    </article>
  );
};
