import { consume, decodeJson, sealContext } from "@portcullis/bus";
import {
  consumers,
  headers,
  type RawTrace,
  rawTraceSchema,
  type Stage,
  subjects,
} from "@portcullis/contracts";
import { createUnseal } from "@portcullis/crypto";
import { silentLogger, type TestBus } from "./bus.ts";

export type CollectedTrace = { readonly trace: RawTrace; readonly sealed: Buffer };

/**
 * What a service writes to GATE_RAW from now on, read as the redactor does: the only user that may, with the only key
 * that opens it. The list grows while the bus runs.
 */
export const collectRawTraces = async (bus: TestBus, writer: Stage): Promise<readonly CollectedTrace[]> => {
  const redactor = await bus.busAs("trace-redactor");
  const unseal = createUnseal(bus.secret("trace-redactor", "unseal.key"));
  const seen: CollectedTrace[] = [];
  consume(redactor.jetstream, silentLogger, {
    consumer: consumers.redactor,
    batchSize: 100,
    handle: async (batch) => {
      for (const message of batch) {
        const sealed = Buffer.from(message.data);
        const stamp = {
          producer: message.header(headers.producer) ?? "",
          epoch: message.header(headers.epoch) ?? "",
          sequence: Number(message.header(headers.sequence)),
        };
        const context = sealContext(message.header(headers.requestId) ?? "", stamp);
        if (message.subject === subjects.traceRaw(writer)) {
          seen.push({ trace: rawTraceSchema.parse(decodeJson(unseal(sealed, context))), sealed });
        }
        message.ack();
      }
    },
  });
  return seen;
};
