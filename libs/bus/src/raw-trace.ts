import {
  headers as names,
  type ProducerStamp,
  type RawTrace,
  type Stage,
  subjects,
  traceEventId,
} from "@portcullis/contracts";
import type { Seal } from "@portcullis/crypto";
import { encodeJson } from "./codec.ts";
import type { Ack, EvidencePublisher } from "./evidence.ts";

/** What a sealed raw event is bound to: opening it under another request or number fails (INV-5). */
export const sealContext = (requestId: string, stamp: ProducerStamp): string =>
  `${requestId}|${stamp.producer}|${stamp.epoch}|${stamp.sequence}`;

export type RawTraceWriter = {
  /**
   * Seals a raw trace and appends it to GATE_RAW. One `received` and one `finished` per request, and one `continued` per
   * deadline: the broker drops a second one and says so in `duplicate`.
   * @throws EvidenceError where the broker does not acknowledge in time; the record is still sent until it does
   */
  readonly append: (trace: RawTrace, timeoutMs: number) => Promise<Ack>;
};

/** @param writer the service that writes: its own subject, whatever stage the trace speaks of */
export const createRawTraceWriter = (
  evidence: EvidencePublisher,
  seal: Seal,
  writer: Stage,
): RawTraceWriter => ({
  append: (trace, timeoutMs) => {
    const discriminator =
      trace.phase === "incident"
        ? `${trace.stage}:${trace.at}`
        : trace.phase === "continued"
          ? (trace.deadline ?? trace.at)
          : "";
    return evidence.append(
      {
        subject: subjects.traceRaw(writer),
        id: traceEventId(trace.requestId, trace.phase, discriminator),
        headers: { [names.requestId]: trace.requestId },
        body: (stamp) => seal(encodeJson(trace), sealContext(trace.requestId, stamp)),
      },
      timeoutMs,
    );
  },
});
