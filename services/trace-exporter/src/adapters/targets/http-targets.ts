import type { SinkTarget } from "@portcullis/contracts";
import { accepted, answerOfStatus, later } from "../../core/answer.ts";
import { batchId, toJson, toNdjson } from "../../core/events.ts";
import { rejectedIn, toOtlpLogs } from "../../core/otlp.ts";
import { webhookHeaders } from "../../core/webhook-signature.ts";
import { isReply, type SendHttp } from "../http.ts";
import type { Target } from "./target.ts";

type Of<K extends SinkTarget["kind"]> = Extract<SinkTarget, { kind: K }>;
type Fill = (template: string) => string;

const filled = (headers: Readonly<Record<string, string>>, fill: Fill): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), fill(value)]));

/** NDJSON in a POST. */
export const createHttpTarget = (target: Of<"http">, fill: Fill, send: SendHttp): Target => ({
  send: async (events) => {
    const reply = await send({
      method: "POST",
      url: new URL(target.url),
      headers: { ...filled(target.headers, fill), "content-type": "application/x-ndjson" },
      body: Buffer.from(toNdjson(events)),
    });
    return isReply(reply) ? answerOfStatus(reply.status, reply.retryAfter, Date.now()) : reply;
  },
});

/** A signed webhook: an array of events, or one event at a time. */
export const createWebhookTarget = (
  sink: string,
  target: Of<"webhook">,
  fill: Fill,
  send: SendHttp,
): Target => {
  const post = async (id: string, json: string, isBatch: boolean) => {
    const body = Buffer.from(json);
    let signature: Readonly<Record<string, string>>;
    try {
      signature = webhookHeaders(fill(target.secret), id, Date.now(), body);
    } catch {
      return later("credential_missing", "the secret is not one: whsec_ and 24 to 64 bytes in base64");
    }
    const contentType = isBatch ? "application/cloudevents-batch+json" : "application/cloudevents+json";
    const reply = await send({
      method: "POST",
      url: new URL(target.url),
      headers: { ...signature, "content-type": contentType },
      body,
    });
    return isReply(reply) ? answerOfStatus(reply.status, reply.retryAfter, Date.now()) : reply;
  };
  return {
    send: async (events) => {
      if (target.mode === "batch") {
        return post(batchId(sink, events), `[${events.map(toJson).join(",")}]`, true);
      }
      for (const event of events) {
        const answer = await post(`${sink}.${event.id}`, toJson(event), false);
        // The events before it are sent again with the rest: at least once.
        if (answer.kind !== "accepted") return answer;
      }
      return accepted;
    },
  };
};

/** OTLP over HTTP. A receiver that takes a part of the records says how many it refused. */
export const createOtlpTarget = (target: Of<"otlp">, fill: Fill, send: SendHttp): Target => ({
  send: async (events) => {
    const reply = await send({
      method: "POST",
      url: new URL(target.url),
      headers: { ...filled(target.headers, fill), "content-type": "application/json" },
      body: Buffer.from(toOtlpLogs(events)),
    });
    if (!isReply(reply)) return reply;
    const answer = answerOfStatus(reply.status, reply.retryAfter, Date.now());
    return answer.kind === "accepted" && rejectedIn(reply.text) > 0
      ? { kind: "refused", reason: "otlp_rejected" }
      : answer;
  },
});
