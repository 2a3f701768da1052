import {
  type ProducerStamp,
  producerStampSchema,
  type RawTrace,
  rawTraceSchema,
  subjects,
} from "@portcullis/contracts";

/** A raw event as it comes from the stream. */
export type SealedEvent = {
  readonly subject: string;
  readonly data: Uint8Array;
  readonly requestId: string | undefined;
  readonly producer: string | undefined;
  readonly epoch: string | undefined;
  readonly sequence: string | undefined;
};

/** Why a raw event can never be processed; a code for logs, metrics and the dead letter. */
export type DeadReason = "no_stamp" | "does_not_open" | "not_json" | "not_a_raw_trace" | "redaction_fails";

export type Opened =
  | { readonly ok: true; readonly raw: RawTrace; readonly stamp: ProducerStamp }
  | { readonly ok: false; readonly reason: DeadReason };

export type OpenContext = {
  /** @throws where the event is not sealed to this key, was altered, or is bound to something else */
  readonly unseal: (sealed: Uint8Array, context: string) => Uint8Array;
  readonly sealContext: (requestId: string, stamp: ProducerStamp) => string;
};

const decoder = new TextDecoder("utf-8", { fatal: true });

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // The error may quote what was opened, so it goes no further (INV-5).
    return undefined;
  }
};

/** Opens a raw event: its seal holds only with the request id and the number that stand in its headers (INV-5). */
export const openRaw = (event: SealedEvent, context: OpenContext): Opened => {
  const { data, requestId, producer, epoch, sequence } = event;
  const stamp = producerStampSchema.safeParse({ producer, epoch, sequence: Number(sequence) });
  if (requestId === undefined || !stamp.success) return { ok: false, reason: "no_stamp" };
  const opened = attempt(() => context.unseal(data, context.sealContext(requestId, stamp.data)));
  if (opened === undefined) return { ok: false, reason: "does_not_open" };
  const json: unknown = attempt(() => JSON.parse(decoder.decode(opened)));
  if (json === undefined) return { ok: false, reason: "not_json" };
  const raw = rawTraceSchema.safeParse(json);
  if (!raw.success || raw.data.requestId !== requestId) return { ok: false, reason: "not_a_raw_trace" };
  // The bus lets the policy service alone write there (INV-2): nobody else can make up a change of the configuration.
  if (raw.data.phase === "audit" && event.subject !== subjects.traceRaw("policy")) {
    return { ok: false, reason: "not_a_raw_trace" };
  }
  return { ok: true, raw: raw.data, stamp: stamp.data };
};
