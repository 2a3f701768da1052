import { setTimeout as delay } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { consumers } from "@portcullis/contracts";
import type { World } from "./world.ts";

const ways = [
  { name: "to redact", consumer: consumers.redactor },
  { name: "to store", consumer: consumers.store },
] as const;

/** Messages that are on their way to the tables. */
export type Backlog = Readonly<Record<(typeof ways)[number]["name"], number>>;

const POLL_MS = 500;

/**
 * Waits until everything that rests in a stream was processed, or nothing more is for that long: a system that was
 * stopped and killed for half an hour has to catch up, and one that is stuck never does.
 * @returns what is left
 */
export const drainBacklog = async (world: World, stuckMs: number): Promise<Backlog> => {
  const nc = await world.connectAs("provision");
  try {
    const manager = await jetstreamManager(nc);
    let least = Number.POSITIVE_INFINITY;
    let progressAt = Date.now();
    for (;;) {
      const left = await Promise.all(
        ways.map(async ({ name, consumer }) => {
          const { num_pending, num_ack_pending } = await manager.consumers.info(
            consumer.stream,
            consumer.name,
          );
          return [name, num_pending + num_ack_pending] as const;
        }),
      );
      const sum = left.reduce((total, [, each]) => total + each, 0);
      if (sum < least) {
        least = sum;
        progressAt = Date.now();
      }
      if (sum === 0 || Date.now() - progressAt > stuckMs) return Object.fromEntries(left) as Backlog;
      await delay(POLL_MS);
    }
  } finally {
    await nc.close();
  }
};
