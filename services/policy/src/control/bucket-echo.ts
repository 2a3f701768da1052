import type { ConfigChange } from "@portcullis/bus";
import { configKeys, configRecordSchemas } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import { type ConfigRecord, type ConfigRef, refOf } from "../adapters/outbox.ts";

/**
 * What the bucket says back. Every key that somebody wrote is compared with what was last brought there: what differs
 * was changed behind our back, or by another instance, and is looked at again. So a change costs as much as the keys
 * that it touches, however many there are.
 */
export type BucketEcho = {
  /** A change of the bucket, as a follower of it sees it; ours come back too. */
  readonly saw: (change: ConfigChange) => void;
  /** A record that the bucket has by now; undefined where it has none. */
  readonly brought: (ref: ConfigRef, record: ConfigRecord | undefined) => void;
  /** The keys that may differ from what they should be; each is told once. */
  readonly take: () => readonly ConfigRef[];
  /** Takes keys back that could not be looked at. */
  readonly putBack: (refs: readonly ConfigRef[]) => void;
  /** How many records the bucket must have at least. */
  readonly size: () => number;
};

/** Both sides go through the same schema: what every service understands is what is compared. */
const digestOf = (kind: ConfigRef["kind"], record: unknown): string | null => {
  const parsed = configRecordSchemas[kind].safeParse(record);
  return parsed.success ? sha256Hex(JSON.stringify(parsed.data)) : null;
};

export const createBucketEcho = (): BucketEcho => {
  const brought = new Map<string, string | null>();
  const seen = new Map<string, string | null>();
  const touched = new Map<string, ConfigRef>();
  let size = 0;

  return {
    saw: ({ kind, id, record }) => {
      const key = configKeys[kind](id);
      seen.set(key, record === null ? null : digestOf(kind, record));
      touched.set(key, refOf(kind, id));
    },
    brought: ({ kind, key }, record) => {
      if ((brought.get(key) ?? null) !== null) size -= 1;
      const digest = record === undefined ? null : digestOf(kind, record);
      if (digest !== null) size += 1;
      brought.set(key, digest);
    },
    take: () => {
      const differing = [...touched.values()].filter(({ key }) => brought.get(key) !== seen.get(key));
      touched.clear();
      return differing;
    },
    putBack: (refs) => {
      for (const ref of refs) touched.set(ref.key, ref);
    },
    size: () => size,
  };
};
