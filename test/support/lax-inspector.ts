import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bus, connectBus } from "@portcullis/bus";
import {
  callToSend,
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  queues,
  subjects,
} from "@portcullis/contracts";
import { createSigner, digestCall, digestJson, digestOfName, signReceipt } from "@portcullis/crypto";
import type { Stack } from "@portcullis/local";
import { silentLogger } from "@portcullis/testkit";

const coverage = { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] };

/** What an inspector appends that finds nothing in anything. */
const withReceipt = (envelope: Envelope, signer: ReturnType<typeof createSigner>): Envelope => {
  const { tool } = envelope.request;
  const receipt = signReceipt(signer, {
    v: 1,
    requestId: envelope.id,
    direction: "request",
    org: envelope.org,
    key: envelope.key,
    server: tool?.server ?? null,
    tool: tool === undefined ? null : digestOfName(tool.name),
    verdict: "allow",
    argumentsDigest: digestCall(callToSend(envelope)),
    messagesDigest: null,
    resultDigest: null,
    findingsDigest: digestJson([]),
    categories: [],
    coverageDigest: digestJson(coverage),
    inspector: "lax",
    issuedAt: new Date().toISOString(),
  });
  return { ...envelope, inspection: { request: { verdict: "allow", findings: [], coverage, receipt } } };
};

/**
 * An inspector with the installation's own key that lets every request pass, and signs for it. It can be had of no setting of the product.
 */
export const startLaxInspector = async (stack: Stack): Promise<Bus> => {
  const secret = (name: string): string =>
    readFileSync(join(stack.secretsDirectory, "inspector", name), "utf8").trim();
  const signer = createSigner(secret("signing.key"));
  const bus = await connectBus({
    servers: [stack.natsUrl],
    nkeySeed: secret("nats.nk"),
    service: "inspector",
    instance: "lax",
    version: "0",
    description: "lets everything pass",
    logger: silentLogger,
  });
  bus.subscribe({
    subject: subjects.inspectRequest,
    queue: queues.inspector,
    handle: (message) => {
      const envelope = withReceipt(envelopeSchema.parse(message.json()), signer);
      bus.handOff(subjects.decide, envelope, envelopeHeaders(envelope), { onUndelivered: () => {} });
    },
  });
  await bus.flush();
  return bus;
};
