import { JetStreamApiCodes, JetStreamApiError, type JetStreamClient } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import { configBucket } from "@portcullis/contracts";

/** One key of the bucket. `version` is 0 where the key was never written; `text` is null where there is no value. */
export type BucketEntry = { readonly key: string; readonly version: number; readonly text: string | null };

/** What changes when the broker loses data: the bucket is made anew, or its sequence goes back. */
export type BucketState = {
  readonly created: string;
  readonly lastSequence: number;
  readonly values: number;
};

/**
 * Writing access to the KV bucket `gate_config`. Every write names the version that it replaces, so that of two
 * writers the later one to read wins, and a writer that was held up cannot put an older record over a newer one.
 */
export type ConfigBucket = {
  readonly read: (key: string) => Promise<BucketEntry>;
  /** All keys that have a value. */
  readonly list: () => Promise<readonly BucketEntry[]>;
  /** False where the key is no longer at `version`. */
  readonly write: (key: string, text: string, version: number) => Promise<boolean>;
  /** False where the key is no longer at `version`. */
  readonly remove: (key: string, version: number) => Promise<boolean>;
  readonly state: () => Promise<BucketState>;
};

const LIST_IDLE_LIMIT_MS = 5_000;

const isWrongVersion = (error: unknown): boolean =>
  error instanceof JetStreamApiError &&
  (error.code === JetStreamApiCodes.StreamWrongLastSequence ||
    error.code === JetStreamApiCodes.StreamWrongLastSequenceUnknown);

const ifCurrent = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (isWrongVersion(error)) return false;
    throw error;
  }
};

const listEntries = async (kv: KV): Promise<readonly BucketEntry[]> => {
  const { values } = await kv.status();
  if (values === 0) return [];
  const found: BucketEntry[] = [];
  const entries = await kv.watch();
  // A watch has no end of its own: where the broker falls silent, the list fails instead of waiting for ever.
  let silent = false;
  const giveUp = (): void => {
    silent = true;
    entries.stop();
  };
  let timer = setTimeout(giveUp, LIST_IDLE_LIMIT_MS);
  let complete = false;
  try {
    for await (const entry of entries) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, LIST_IDLE_LIMIT_MS);
      if (entry.operation === "PUT") {
        found.push({ key: entry.key, version: entry.revision, text: entry.string() });
      }
      if (entry.delta === 0) {
        complete = true;
        break;
      }
    }
  } finally {
    clearTimeout(timer);
    entries.stop();
  }
  if (!complete) throw new Error(silent ? "the bucket fell silent" : "the bucket could not be read");
  return found;
};

/** @throws where the bucket does not exist or JetStream does not answer */
export const openConfigBucket = async (js: JetStreamClient): Promise<ConfigBucket> => {
  const kv = await new Kvm(js).open(configBucket.name, { bindOnly: true });
  return {
    read: async (key) => {
      const entry = await kv.get(key);
      if (entry === null) return { key, version: 0, text: null };
      return { key, version: entry.revision, text: entry.operation === "PUT" ? entry.string() : null };
    },
    list: () => listEntries(kv),
    write: (key, text, version) => ifCurrent(kv.put(key, text, { previousSeq: version })),
    remove: (key, version) => ifCurrent(kv.delete(key, { previousSeq: version })),
    state: async () => {
      const { streamInfo, values } = await kv.status();
      return { created: streamInfo.created, lastSequence: streamInfo.state.last_seq, values };
    },
  };
};
