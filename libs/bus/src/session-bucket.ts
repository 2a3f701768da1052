import { setTimeout as delay } from "node:timers/promises";
import { JetStreamApiCodes, JetStreamApiError } from "@nats-io/jetstream";
import { type KV, Kvm, KvWatchInclude } from "@nats-io/kv";
import { sessionBucket } from "@portcullis/contracts";
import type { Bus } from "./bus.ts";
import type { BusLogger } from "./connection.ts";

export type SessionEntry = {
  readonly value: Uint8Array;
  readonly version: number;
  /** By the broker's clock, milliseconds since the epoch. */
  readonly writtenAt: number;
};

/** The KV bucket `gate_sessions`, of values that only its writers understand. All that it does rejects where the bucket is away. */
export type SessionBucket = {
  /** Read from the stream's leader: what was written before, anywhere, is seen. */
  readonly read: (key: string) => Promise<SessionEntry | undefined>;
  /** The new version; undefined where the key is no longer at `version` (0: where it was never written). */
  readonly write: (key: string, value: Uint8Array, version: number) => Promise<number | undefined>;
  readonly remove: (key: string) => Promise<void>;
};

/** What is in the bucket, and what happens in it from now on, by anybody's hand. */
export type SessionWatch = {
  /** @param writtenAt as in {@link SessionEntry}; undefined where the key was removed */
  readonly onChange: (key: string, version: number, writtenAt: number | undefined) => void;
  /** False from when changes may be missed until none is. */
  readonly onLive: (isLive: boolean) => void;
};

const isWrongVersion = (error: unknown): boolean =>
  error instanceof JetStreamApiError &&
  (error.code === JetStreamApiCodes.StreamWrongLastSequence ||
    error.code === JetStreamApiCodes.StreamWrongLastSequenceUnknown);

export const openSessionBucket = (bus: Pick<Bus, "jetstream">): SessionBucket => {
  let opened: Promise<KV> | undefined;
  const bucket = (): Promise<KV> => {
    opened ??= new Kvm(bus.jetstream).open(sessionBucket.name, { bindOnly: true });
    return opened.catch((error) => {
      opened = undefined;
      throw error;
    });
  };
  return {
    read: async (key) => {
      const entry = await (await bucket()).get(key);
      if (entry === null || entry.operation !== "PUT") return undefined;
      return { value: entry.value, version: entry.revision, writtenAt: entry.created.getTime() };
    },
    write: async (key, value, version) => {
      const kv = await bucket();
      try {
        return await kv.put(key, value, { previousSeq: version });
      } catch (error) {
        if (isWrongVersion(error)) return undefined;
        throw error;
      }
    },
    remove: async (key) => {
      await (await bucket()).delete(key);
    },
  };
};

/** Follows the bucket, beginning anew with all that is there after a reconnect. Values are not sent: whoever needs one reads it. */
export const watchSessions = (
  bus: Pick<Bus, "jetstream" | "onReconnect">,
  logger: BusLogger,
  watch: SessionWatch,
): { readonly stop: () => void } => {
  let stopped = false;
  let stopIterator: (() => void) | undefined;

  const follow = async (): Promise<void> => {
    const kv = await new Kvm(bus.jetstream).open(sessionBucket.name, { bindOnly: true });
    const entries = await kv.watch({ include: KvWatchInclude.LastValue, headers_only: true });
    stopIterator = () => entries.stop();
    if (stopped) return entries.stop();
    watch.onLive(true);
    for await (const { key, revision, operation, created } of entries) {
      watch.onChange(key, revision, operation === "PUT" ? created.getTime() : undefined);
    }
  };

  bus.onReconnect(() => {
    watch.onLive(false);
    stopIterator?.();
  });
  void (async () => {
    while (!stopped) {
      try {
        await follow();
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn({ reason }, "the sessions cannot be followed; trying again");
        if (!stopped) await delay(250);
      } finally {
        watch.onLive(false);
      }
    }
  })();

  return {
    stop: () => {
      stopped = true;
      stopIterator?.();
    },
  };
};
