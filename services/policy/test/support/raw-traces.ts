import { consume, decodeJson, sealContext } from "@portcullis/bus";
import { consumers, headers, type RawTrace, rawTraceSchema, subjects } from "@portcullis/contracts";
import { createUnseal } from "@portcullis/crypto";
import { silentLogger, type TestBus } from "@portcullis/testkit";

export type RawAudit = { readonly trace: RawTrace; readonly sealed: Buffer };

/** Reads what policy wrote to GATE_RAW, as the redactor does: the only user that may, with the only key that opens it. */
export const collectAudits = async (bus: TestBus): Promise<readonly RawAudit[]> => {
  const redactor = await bus.busAs("trace-redactor");
  const unseal = createUnseal(bus.secret("trace-redactor", "unseal.key"));
  const seen: RawAudit[] = [];
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
        if (message.subject === subjects.traceRaw("policy")) {
          seen.push({ trace: rawTraceSchema.parse(decodeJson(unseal(sealed, context))), sealed });
        }
        message.ack();
      }
    },
  });
  return seen;
};
