import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { SinkTarget } from "@portcullis/contracts";
import { type Answer, accepted, answerOfStatus, later } from "../../core/answer.ts";
import { ackIdIn, channelOf, isAcknowledged, toHec } from "../../core/splunk.ts";
import { isReply, type SendHttp } from "../http.ts";
import type { Target } from "./target.ts";

const compress = promisify(gzip);
const ASK_EVERY_MS = 250;

/** Splunk's HTTP Event Collector, gzipped; with acknowledgements where they are wanted. */
export const createSplunkTarget = (
  sink: string,
  target: Extract<SinkTarget, { kind: "splunk_hec" }>,
  fill: (template: string) => string,
  send: SendHttp,
  timeoutMs: number,
): Target => {
  const channel = channelOf(sink);
  const at = (path: string): URL => new URL(path, target.url);
  const headers = () => ({
    authorization: `Splunk ${fill(target.token)}`,
    "content-type": "application/json",
    "x-splunk-request-channel": channel,
  });

  const untilAcknowledged = async (ackId: number): Promise<Answer> => {
    const until = performance.now() + timeoutMs;
    while (performance.now() < until) {
      const body = Buffer.from(JSON.stringify({ acks: [ackId] }));
      const url = at(`/services/collector/ack?channel=${channel}`);
      const reply = await send({ method: "POST", url, headers: headers(), body });
      if (!isReply(reply)) return reply;
      const answer = answerOfStatus(reply.status, reply.retryAfter, Date.now());
      if (answer.kind !== "accepted") return answer;
      if (isAcknowledged(reply.text, ackId)) return accepted;
      await delay(ASK_EVERY_MS);
    }
    return later("timeout", "the indexer did not acknowledge in time");
  };

  return {
    send: async (events) => {
      const body = await compress(toHec(events, { index: target.index, sourcetype: target.sourcetype }));
      const url = at("/services/collector/event");
      const reply = await send({
        method: "POST",
        url,
        headers: { ...headers(), "content-encoding": "gzip" },
        body,
      });
      if (!isReply(reply)) return reply;
      const answer = answerOfStatus(reply.status, reply.retryAfter, Date.now());
      if (answer.kind !== "accepted" || !target.acknowledge) return answer;
      const ackId = ackIdIn(reply.text);
      return ackId === undefined
        ? later(
            "protocol_error",
            "the collector gives no number to acknowledge by: is that on for this token?",
          )
        : untilAcknowledged(ackId);
    },
  };
};
