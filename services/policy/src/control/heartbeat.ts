import type { ConfigBucket } from "@portcullis/bus";
import { CONFIG_HEARTBEAT_MS, configHeartbeatKey, configHeartbeatSchema } from "@portcullis/contracts";
import { configState } from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";

export type HeartbeatOptions = {
  readonly db: ControlDb;
  readonly openBucket: () => Promise<ConfigBucket>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
};

const writtenAt = (text: string | null): number => {
  try {
    const heartbeat = configHeartbeatSchema.safeParse(JSON.parse(text ?? "null"));
    return heartbeat.success ? Date.parse(heartbeat.data.at) : 0;
  } catch {
    return 0;
  }
};

/**
 * The sign of life of the configuration: written where both the database and the bucket answer, by whichever instance
 * finds it old. A snapshot without it is stale, and every service can say so.
 * @returns to be called often; it does something every few seconds
 */
export const createHeartbeat = ({ db, openBucket, clock }: HeartbeatOptions): (() => Promise<void>) => {
  let dueAtMs = 0;
  return async () => {
    if (clock() < dueAtMs) return;
    const bucket = await openBucket();
    const { version, text } = await bucket.read(configHeartbeatKey);
    const last = writtenAt(text);
    // A time to come is another machine's clock: it is no reason to fall silent.
    if (last <= clock() && last + CONFIG_HEARTBEAT_MS > clock()) {
      dueAtMs = last + CONFIG_HEARTBEAT_MS;
      return;
    }
    const { revision } = await configState(db);
    const at = new Date(clock()).toISOString();
    await bucket.write(configHeartbeatKey, JSON.stringify({ at, revision }), version);
    dueAtMs = clock() + CONFIG_HEARTBEAT_MS;
  };
};
