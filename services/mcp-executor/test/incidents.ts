import { consume, decodeJson, sealContext } from "@portcullis/bus";
import { consumers, headers, type RawTrace, rawTraceSchema, subjects } from "@portcullis/contracts";
import { createUnseal } from "@portcullis/crypto";
import { silentLogger, type TestBus, until } from "@portcullis/testkit";

export type Incident = { readonly trace: RawTrace; readonly sealed: Buffer };

/** The raw traces that the executor wrote, opened with the redactor's own key. */
export type Incidents = {
  readonly of: (requestId: string) => Promise<Incident>;
  readonly count: () => number;
};

/** Reads GATE_RAW as the redactor does: the only user that may, with the only key that opens what is in it. */
export const collectIncidents = async (bus: TestBus): Promise<Incidents> => {
  const redactor = await bus.busAs("trace-redactor");
  const unseal = createUnseal(bus.secret("trace-redactor", "unseal.key"));
  const seen: Incident[] = [];
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
        if (message.subject === subjects.traceRaw("mcp-executor")) {
          seen.push({ trace: rawTraceSchema.parse(decodeJson(unseal(sealed, context))), sealed });
        }
        message.ack();
      }
    },
  });
  return {
    of: (requestId) =>
      until(`the incident of ${requestId}`, () => seen.find(({ trace }) => trace.requestId === requestId)),
    count: () => seen.length,
  };
};
