import { setTimeout as delay } from "node:timers/promises";
import { Kvm } from "@nats-io/kv";
import {
  CONFIG_STALE_MS,
  type ConfigHeartbeat,
  type ConfigRecordKind,
  configBucket,
  configHeartbeatKey,
  configHeartbeatSchema,
  configRecordSchemas,
  type KeyRecord,
  type OperatorRecord,
  type OrgRecord,
  type ServerRecord,
  type SinkRecord,
} from "@portcullis/contracts";
import type { Bus } from "./bus.ts";
import type { BusLogger } from "./connection.ts";

/** A change of the configuration snapshot. `record` is null where the record was removed. */
export type ConfigChange =
  | { readonly kind: "server"; readonly id: string; readonly record: ServerRecord | null }
  | { readonly kind: "org"; readonly id: string; readonly record: OrgRecord | null }
  | { readonly kind: "key"; readonly id: string; readonly record: KeyRecord | null }
  | { readonly kind: "operator"; readonly id: string; readonly record: OperatorRecord | null }
  | { readonly kind: "sink"; readonly id: string; readonly record: SinkRecord | null };

export type ConfigWatch = {
  /** Whether the whole snapshot has been seen once. */
  readonly ready: () => boolean;
  /** Resolves when it has: a service that needs the snapshot listens to nothing before (INV-6). */
  readonly whenReady: Promise<void>;
  /** How old the snapshot's last sign of life is, in milliseconds, by this machine's clock; undefined where there was none. */
  readonly ageMs: () => number | undefined;
  /** For `/readyz`: `true` once the snapshot was seen, else what is missing; a stale snapshot is no reason not to serve. */
  readonly check: () => true | string;
  /** Whether nothing was heard of the snapshot for longer than `CONFIG_STALE_MS`. */
  readonly stale: () => boolean;
  readonly stop: () => void;
};

const isKind = (value: string): value is ConfigRecordKind => Object.hasOwn(configRecordSchemas, value);

/** A record that does not parse is treated as removed: what cannot be understood grants nothing (INV-6). */
const toChange = (key: string, value: unknown, logger: BusLogger): ConfigChange | undefined => {
  const dot = key.indexOf(".");
  const kind = key.slice(0, dot);
  const id = key.slice(dot + 1);
  if (!isKind(kind)) return undefined;
  if (value === null) return { kind, id, record: null };
  const parsed = configRecordSchemas[kind].safeParse(value);
  if (!parsed.success) {
    logger.error({ key }, "a configuration record is not understood and grants nothing");
    return { kind, id, record: null };
  }
  return { kind, id, record: parsed.data } as ConfigChange;
};

const parseValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Follows the KV bucket `gate_config`: first all records, then every change as it happens. After a reconnect it starts
 * over, and drops what is no longer there: a broker that lost its last writes, or its whole bucket, must not leave a
 * revoked key alive in somebody's memory (INV-7).
 */
export const watchConfig = (
  bus: Pick<Bus, "jetstream" | "onReconnect">,
  logger: BusLogger,
  onChange: (change: ConfigChange) => void,
): ConfigWatch => {
  let ready = false;
  let stopped = false;
  let stopIterator: (() => void) | undefined;
  let known = new Set<string>();
  let heartbeat: ConfigHeartbeat | undefined;
  const seen = Promise.withResolvers<void>();

  const drop = (key: string): void => {
    const change = toChange(key, null, logger);
    if (change !== undefined) onChange(change);
  };

  const follow = async (): Promise<void> => {
    const kv = await new Kvm(bus.jetstream).open(configBucket.name, { bindOnly: true });
    const { values } = await kv.status();
    const entries = await kv.watch();
    stopIterator = () => entries.stop();
    const present = new Set<string>();
    let complete = false;
    const becomeComplete = (): void => {
      complete = true;
      for (const key of known) if (!present.has(key)) drop(key);
      known = present;
      ready = true;
      seen.resolve();
    };
    if (values === 0) becomeComplete();
    for await (const entry of entries) {
      const value = entry.operation === "PUT" ? parseValue(entry.string()) : null;
      if (entry.key === configHeartbeatKey)
        heartbeat = configHeartbeatSchema.safeParse(value).data ?? heartbeat;
      const change = toChange(entry.key, value, logger);
      if (change !== undefined) onChange(change);
      if (value === null) present.delete(entry.key);
      else {
        present.add(entry.key);
        // Also where this look is cut short: the next one must know what was told before.
        known.add(entry.key);
      }
      if (!complete && entry.delta === 0) becomeComplete();
    }
  };

  bus.onReconnect(() => stopIterator?.());
  void (async () => {
    while (!stopped) {
      try {
        await follow();
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn({ reason }, "the configuration cannot be followed; trying again");
        if (!stopped) await delay(250);
      }
    }
  })();

  const ageMs = (): number | undefined =>
    heartbeat === undefined ? undefined : Math.max(0, Date.now() - Date.parse(heartbeat.at));

  return {
    ready: () => ready,
    ageMs,
    stale: () => (ageMs() ?? Number.POSITIVE_INFINITY) > CONFIG_STALE_MS,
    check: () => (ready ? true : "no configuration snapshot seen yet"),
    whenReady: seen.promise,
    stop: () => {
      stopped = true;
      stopIterator?.();
    },
  };
};
