import type { NatsConnection } from "@nats-io/transport-node";
import { encodeJson } from "./codec.ts";
import type { SubjectStats } from "./subscriptions.ts";

/**
 * Answers `$SRV.PING`, `$SRV.INFO` and `$SRV.STATS` (NATS micro protocol, ADR-32), so that `nats micro ls` and
 * `nats micro stats` show the fleet. The published services package counts a handler as done when it returns, not
 * when its promise settles, so the counting is our own.
 */
export const answerDiscovery = (
  nc: NatsConnection,
  identity: {
    readonly name: string;
    readonly id: string;
    readonly version: string;
    readonly description: string;
  },
  stats: () => readonly Readonly<SubjectStats>[],
): void => {
  const started = new Date().toISOString();
  const base = { name: identity.name, id: identity.id, version: identity.version, metadata: {} };
  const endpointName = (subject: string): string =>
    subject.replaceAll(/[^a-zA-Z0-9]+/g, "-").replace(/-$/, "");
  const answers = {
    PING: () => ({ ...base, type: "io.nats.micro.v1.ping_response" }),
    INFO: () => ({
      ...base,
      type: "io.nats.micro.v1.info_response",
      description: identity.description,
      endpoints: stats().map((s) => ({
        name: endpointName(s.subject),
        subject: s.subject,
        queue_group: s.queue ?? "",
        metadata: {},
      })),
    }),
    STATS: () => ({
      ...base,
      type: "io.nats.micro.v1.stats_response",
      started,
      endpoints: stats().map((s) => ({
        name: endpointName(s.subject),
        subject: s.subject,
        queue_group: s.queue ?? "",
        num_requests: s.requests,
        num_errors: s.errors,
        last_error: "",
        processing_time: Math.round(s.processingNs),
        average_processing_time: s.requests === 0 ? 0 : Math.round(s.processingNs / s.requests),
      })),
    }),
  };
  for (const [verb, answer] of Object.entries(answers)) {
    for (const subject of [
      `$SRV.${verb}`,
      `$SRV.${verb}.${identity.name}`,
      `$SRV.${verb}.${identity.name}.${identity.id}`,
    ]) {
      nc.subscribe(subject, {
        callback: (error, msg) => {
          if (error === null) msg.respond(encodeJson(answer()));
        },
      });
    }
  }
};
