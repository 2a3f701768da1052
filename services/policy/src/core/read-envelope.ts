import { decodeJson } from "@portcullis/bus";
import { type Envelope, envelopeSchema, subjects } from "@portcullis/contracts";

/**
 * Whether an envelope's reply subject is that of an ingress, for this very request. Policy may publish on the execute
 * subjects, so it must not let a sender choose the subject that it publishes on (INV-2).
 */
const repliesToIngress = (envelope: Envelope): boolean => {
  const instance = envelope.reply.split(".").at(-2) ?? "";
  return /^[A-Za-z0-9_-]+$/.test(instance) && envelope.reply === subjects.reply(instance, envelope.id);
};

/** The envelope in a message, or undefined where there is none that may be acted on. */
export const readEnvelope = (data: Uint8Array): Envelope | undefined => {
  try {
    const parsed = envelopeSchema.safeParse(decodeJson(data));
    return parsed.success && repliesToIngress(parsed.data) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};
