import { keyUsageSchema } from "@portcullis/contracts";
import { addUsage, type Usage, usageEntries } from "../core/key-usage.ts";

export type UsageCollector = {
  /** Takes what an ingress saw; false where it is no message of that form. */
  readonly note: (message: unknown) => boolean;
  /**
   * Writes what was collected. What could not be written is kept for the next time.
   * @throws as `save` does
   */
  readonly write: () => Promise<void>;
};

/** Collects the use of keys in memory, so that many messages become one write. */
export const createUsageCollector = (
  save: (usage: ReadonlyMap<string, Usage>) => Promise<void>,
): UsageCollector => {
  let collected = new Map<string, Usage>();
  return {
    note: (message) => {
      const parsed = keyUsageSchema.safeParse(message);
      if (parsed.success) addUsage(collected, usageEntries(parsed.data));
      return parsed.success;
    },
    write: async () => {
      if (collected.size === 0) return;
      const writing = collected;
      collected = new Map();
      try {
        await save(writing);
      } catch (error) {
        addUsage(collected, writing);
        throw error;
      }
    },
  };
};
