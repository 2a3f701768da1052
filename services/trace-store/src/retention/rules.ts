import { type Bus, type ConfigWatch, watchConfig } from "@portcullis/bus";
import { noRetention } from "@portcullis/contracts";
import type { Kysely } from "kysely";
import { readRules, saveRules } from "../adapters/retention-rules.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import type { RetentionRules } from "../core/retention.ts";

type Db = Kysely<TraceDatabase>;

export type Rules = {
  /**
   * What every org's record says as far as any store has seen it; undefined where this store does not know that it is up to date, so that nothing may be
   * removed.
   */
  readonly read: (db: Db) => Promise<RetentionRules | undefined>;
  readonly stop: () => void;
};

type Logger = Parameters<typeof watchConfig>[1];

/**
 * Follows the orgs' records. What they say is kept in the database: a hold must not be forgotten because a bucket was lost, and what one store has
 * seen binds the others. An org whose record is not understood loses nothing.
 */
export const followRules = (db: Db, bus: Bus, logger: Logger): Rules => {
  const unreadable = new Set<string>();
  const unsaved = new Map<string, () => Promise<void>>();

  const watch: ConfigWatch = watchConfig(bus, logger, (change) => {
    if (change.kind !== "org") return;
    const { id, record } = change;
    if (record === null) {
      unreadable.add(id);
      return;
    }
    unreadable.delete(id);
    unsaved.set(id, () => saveRules(db, id, record.revision, record.retention ?? noRetention));
  });

  const save = async (): Promise<void> => {
    for (const [id, write] of [...unsaved]) {
      await write();
      // Another change may have come meanwhile.
      if (unsaved.get(id) === write) unsaved.delete(id);
    }
  };

  return {
    read: async (reader) => {
      if (!watch.ready() || watch.stale()) return undefined;
      await save();
      const rules = new Map(await readRules(reader));
      for (const org of unreadable) rules.set(org, null);
      return rules;
    },
    stop: watch.stop,
  };
};
