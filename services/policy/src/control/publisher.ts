import type { ConfigBucket } from "@portcullis/bus";
import { configRecordSchemas } from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";
import {
  type ConfigRecord,
  type ConfigRef,
  holdPublishing,
  listUnpublished,
  loadAllRecords,
  loadRecord,
  markPublished,
  raiseRevision,
  refOf,
} from "../adapters/outbox.ts";
import type { ControlDb } from "../adapters/tables.ts";
import { errorName } from "../core/error-name.ts";
import { type BucketEcho, createBucketEcho } from "./bucket-echo.ts";
import { coalesce } from "./coalesce.ts";

/**
 * Brings the bucket `gate_config` to what is committed in PostgreSQL. A crash between COMMIT and publication heals: the
 * record still counts as unpublished, and any instance publishes it.
 */
export type Publisher = {
  /**
   * Publishes what is due, all that was committed before the call included.
   * @throws where the bucket or the database is out of reach, or a record could not be written; the rest is published
   */
  readonly publish: () => Promise<void>;
  /**
   * Compares the whole bucket with the database: writes what is missing or differs, removes what should not be.
   * @throws as `publish` does
   */
  readonly reconcile: () => Promise<void>;
  /**
   * Compares only what was changed in the bucket behind our back (the bus can be made to repeat an old record).
   * @throws as `publish` does
   */
  readonly repair: () => Promise<void>;
};

const BATCH = 500;
const MAX_ATTEMPTS = 5;
/** After so many records that could not be written, the bucket is taken to be out of reach for now. */
const MAX_FAILURES = 3;

type Published = { readonly ref: ConfigRef; readonly revision: number };

const isConfigKind = (kind: string): kind is keyof typeof configRecordSchemas =>
  Object.hasOwn(configRecordSchemas, kind);

class IncompleteError extends Error {
  constructor() {
    super("some records could not be published");
    this.name = "IncompleteError";
  }
}

/** Undefined for a key of a kind that this version does not know: a newer one may, so it is left alone. */
const refOfKey = (key: string): ConfigRef | undefined => {
  const dot = key.indexOf(".");
  const kind = key.slice(0, dot);
  return isConfigKind(kind) ? refOf(kind, key.slice(dot + 1)) : undefined;
};

const revisionIn = (text: string | null): number => {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null || !("revision" in value)) return 0;
    return Number.isSafeInteger(value.revision) ? Number(value.revision) : 0;
  } catch {
    return 0;
  }
};

/**
 * Brings one key of the bucket to its record. The order makes it safe against any other writer, without a lock: the
 * version is read first, then the record, and the write holds only if the version still stands. Whoever wrote before
 * that had read a record no newer than ours; whoever writes after it makes our write fail.
 * @returns the revision that the bucket now has
 */
const bring = async (
  db: ControlDb,
  bucket: ConfigBucket,
  echo: BucketEcho,
  ref: ConfigRef,
): Promise<number> => {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const entry = await bucket.read(ref.key);
    const record = await loadRecord(db, ref);
    const text = record === undefined ? null : JSON.stringify(record);
    const there =
      text === entry.text ||
      (text === null
        ? await bucket.remove(ref.key, entry.version)
        : await bucket.write(ref.key, text, entry.version));
    if (!there) continue;
    echo.brought(ref, record);
    return record?.revision ?? 0;
  }
  throw new Error("the bucket's key changes too often");
};

export const createPublisher = (
  db: ControlDb,
  openBucket: () => Promise<ConfigBucket>,
  logger: Pick<Logger, "warn" | "info">,
  echo: BucketEcho = createBucketEcho(),
): Publisher => {
  const bringAll = async (
    tx: ControlDb,
    bucket: ConfigBucket,
    refs: readonly ConfigRef[],
  ): Promise<boolean> => {
    const published: Published[] = [];
    let failures = 0;
    for (const ref of refs) {
      try {
        published.push({ ref, revision: await bring(tx, bucket, echo, ref) });
      } catch (error) {
        // One record that cannot be written must not keep back the others.
        failures += 1;
        const reason = errorName(error);
        logger.warn({ key: ref.key, reason }, "a configuration record could not be published");
        if (failures >= MAX_FAILURES) break;
      }
    }
    // Last, so that no row is locked while the bucket is waited for.
    for (const { ref, revision } of published) await markPublished(tx, ref, revision);
    return failures === 0;
  };

  const publishBatch = (bucket: ConfigBucket): Promise<"more" | "all" | "incomplete"> =>
    db.transaction().execute(async (tx) => {
      await holdPublishing(tx);
      const due = await listUnpublished(tx, BATCH);
      if (!(await bringAll(tx, bucket, due))) return "incomplete";
      return due.length === BATCH ? "more" : "all";
    });

  return {
    publish: coalesce(async () => {
      const bucket = await openBucket();
      let result = await publishBatch(bucket);
      while (result === "more") result = await publishBatch(bucket);
      if (result === "incomplete") throw new IncompleteError();
    }),
    reconcile: coalesce(async () => {
      const bucket = await openBucket();
      const complete = await db.transaction().execute(async (tx) => {
        await holdPublishing(tx);
        const entries = new Map((await bucket.list()).map((entry) => [entry.key, entry.text]));
        const records = await loadAllRecords(tx);
        await raiseRevision(db, Math.max(0, ...[...entries.values()].map(revisionIn)));
        const isThere = ({ ref, record }: { ref: ConfigRef; record: ConfigRecord }): boolean =>
          entries.get(ref.key) === JSON.stringify(record);
        const differing: ConfigRef[] = [];
        for (const each of records.values()) {
          if (isThere(each)) echo.brought(each.ref, each.record);
          else differing.push(each.ref);
        }
        const extra = [...entries.keys()]
          .filter((key) => !records.has(key))
          .map(refOfKey)
          .filter((ref) => ref !== undefined);
        if (differing.length + extra.length === 0) return true;
        const counts = { differing: differing.length, extra: extra.length };
        logger.info(counts, "the bucket is being brought to what the database says");
        return bringAll(tx, bucket, [...differing, ...extra]);
      });
      if (!complete) throw new IncompleteError();
    }),
    repair: coalesce(async () => {
      const refs = echo.take();
      if (refs.length === 0) return;
      const bucket = await openBucket();
      let complete = false;
      try {
        complete = await db.transaction().execute(async (tx) => {
          await holdPublishing(tx);
          return bringAll(tx, bucket, refs);
        });
      } finally {
        if (!complete) echo.putBack(refs);
      }
      if (!complete) throw new IncompleteError();
    }),
  };
};
