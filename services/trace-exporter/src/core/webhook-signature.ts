import { createHmac } from "node:crypto";

const PREFIX = "whsec_";

/**
 * The headers that sign a webhook: Standard Webhooks 1.0, symmetric (`v1`). The secret is `whsec_` and 24 to 64 bytes in base64.
 * @param id the same for each attempt with the same events
 * @throws where the secret has another form
 */
export const webhookHeaders = (
  secret: string,
  id: string,
  nowMs: number,
  body: Uint8Array,
): Readonly<Record<string, string>> => {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : "", "base64");
  if (key.length < 24 || key.length > 64) throw new Error("not a webhook secret");
  const timestamp = String(Math.floor(nowMs / 1_000));
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.`).update(body).digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
};
