import { setTimeout as delay } from "node:timers/promises";
import { JetStreamApiCodes, JetStreamApiError, type JetStreamClient } from "@nats-io/jetstream";
import { type KV, Kvm } from "@nats-io/kv";
import {
  CREDENTIAL_HASH_MS,
  type CredentialHashes,
  credentialBucket,
  credentialHashesSchema,
  credentialKeys,
  credentialSaltSchema,
  type RegisteredSecret,
} from "@portcullis/contracts";
import type { Bus } from "./bus.ts";
import type { BusLogger } from "./connection.ts";

/** Writing access to the bucket `gate_credentials`: the executor's. */
export type CredentialBucket = {
  /**
   * The salt that all executors share; made where there is none yet.
   * @throws where the bucket is not in reach
   */
  readonly salt: (make: () => string) => Promise<string>;
  /**
   * Adds what stands for a server's credentials. What was seen within a day stays; what is there is refreshed when it
   * grows old.
   * @throws where the bucket is not in reach
   */
  readonly put: (server: string, entries: readonly RegisteredSecret[], nowMs: number) => Promise<void>;
};

const MAX_ATTEMPTS = 10;
const MAX_ENTRIES = 256;
/** So old an entry is written anew, that it does not look like one which nobody uses. */
const REFRESH_AFTER_MS = CREDENTIAL_HASH_MS / 4;

const isWrongVersion = (error: unknown): boolean =>
  error instanceof JetStreamApiError &&
  (error.code === JetStreamApiCodes.StreamWrongLastSequence ||
    error.code === JetStreamApiCodes.StreamWrongLastSequenceUnknown);

type Entries = CredentialHashes["entries"];

const ageOf = (entry: Entries[number], nowMs: number): number => nowMs - Date.parse(entry.seenAt);

/** The entries to write, or undefined where those that are there will do. */
const merge = (known: Entries, entries: readonly RegisteredSecret[], nowMs: number): Entries | undefined => {
  const hashes = new Set(entries.map(({ hash }) => hash));
  const kept = known.filter((entry) => !hashes.has(entry.hash) && ageOf(entry, nowMs) < CREDENTIAL_HASH_MS);
  const fresh = known.filter((entry) => hashes.has(entry.hash) && ageOf(entry, nowMs) < REFRESH_AFTER_MS);
  if (fresh.length === hashes.size && kept.length + fresh.length === known.length) return undefined;
  const seenAt = new Date(nowMs).toISOString();
  return [...entries.map((entry) => ({ ...entry, seenAt })), ...kept].slice(0, MAX_ENTRIES);
};

const parse = (text: string): CredentialHashes | undefined => {
  try {
    return credentialHashesSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

export const openCredentialBucket = (js: JetStreamClient): CredentialBucket => {
  let opened: Promise<KV> | undefined;
  const bucket = (): Promise<KV> => {
    opened ??= new Kvm(js).open(credentialBucket.name, { bindOnly: true });
    return opened.catch((error) => {
      opened = undefined;
      throw error;
    });
  };
  /** Reads and writes until nobody was in between. */
  const change = async <T>(
    key: string,
    next: (text: string | null) => { readonly write?: object; readonly value: T },
  ): Promise<T> => {
    const kv = await bucket();
    for (let attempt = 1; ; attempt += 1) {
      const entry = await kv.get(key);
      const { write, value } = next(entry?.operation === "PUT" ? entry.string() : null);
      if (write === undefined) return value;
      try {
        await kv.put(key, JSON.stringify(write), { previousSeq: entry?.revision ?? 0 });
        return value;
      } catch (error) {
        if (!isWrongVersion(error) || attempt >= MAX_ATTEMPTS) throw error;
      }
    }
  };
  return {
    salt: (make) =>
      change(credentialKeys.salt, (text) => {
        const known = text === null ? undefined : credentialSaltSchema.safeParse(JSON.parse(text)).data?.salt;
        if (known !== undefined) return { value: known };
        const salt = make();
        return { write: { v: 1, salt }, value: salt };
      }),
    put: (server, entries, nowMs) =>
      change(credentialKeys.server(server), (text) => {
        const known = text === null ? [] : (parse(text)?.entries ?? []);
        const merged = merge(known, entries, nowMs);
        return merged === undefined
          ? { value: undefined }
          : { write: { v: 1, entries: merged }, value: undefined };
      }),
  };
};

/** What an inspector knows of the system's own credentials. */
export type CredentialWatch = {
  /** Resolves when all that was there has been seen: before, nothing may pass (INV-6). */
  readonly whenReady: Promise<void>;
  /** For `/readyz`. */
  readonly check: () => true | string;
  /** The entries of all servers, and a number that changes when they do. */
  readonly current: () => { readonly version: number; readonly entries: readonly RegisteredSecret[] };
  readonly stop: () => void;
};

/**
 * Follows the bucket `gate_credentials`. After a reconnect it starts over; what was known stays known where the broker
 * has lost it.
 */
export const watchCredentials = (
  bus: Pick<Bus, "jetstream" | "onReconnect">,
  logger: BusLogger,
): CredentialWatch => {
  const servers = new Map<string, readonly RegisteredSecret[]>();
  const seen = Promise.withResolvers<void>();
  let ready = false;
  let stopped = false;
  let stopIterator: (() => void) | undefined;
  let version = 0;
  let entries: readonly RegisteredSecret[] = [];

  const apply = (key: string, text: string): void => {
    if (!key.startsWith(credentialKeys.server(""))) return;
    const parsed = parse(text);
    if (parsed === undefined) {
      logger.error({ key }, "hashes of credentials are not understood; those from before stay in use");
      return;
    }
    servers.set(
      key,
      parsed.entries.map(({ seenAt: _seenAt, ...entry }) => entry),
    );
    version += 1;
    const byHash = new Map(
      [...servers.values()].flat().map((entry) => [`${entry.salt} ${entry.hash}`, entry]),
    );
    entries = [...byHash.values()];
  };

  const follow = async (): Promise<void> => {
    const kv = await new Kvm(bus.jetstream).open(credentialBucket.name, { bindOnly: true });
    const { values } = await kv.status();
    const watch = await kv.watch();
    stopIterator = () => watch.stop();
    const complete = (): void => {
      ready = true;
      seen.resolve();
    };
    if (values === 0) complete();
    for await (const entry of watch) {
      if (entry.operation === "PUT") apply(entry.key, entry.string());
      if (entry.delta === 0) complete();
    }
  };

  bus.onReconnect(() => stopIterator?.());
  void (async () => {
    while (!stopped) {
      try {
        await follow();
      } catch (error) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn({ reason }, "the hashes of credentials cannot be followed; trying again");
        if (!stopped) await delay(250);
      }
    }
  })();

  return {
    whenReady: seen.promise,
    check: () => (ready ? true : "the hashes of the system's own credentials have not been seen yet"),
    current: () => ({ version, entries }),
    stop: () => {
      stopped = true;
      stopIterator?.();
    },
  };
};
