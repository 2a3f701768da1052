import type { CredentialBucket } from "@portcullis/bus";
import type { RegisteredSecret } from "@portcullis/contracts";
import { createSalt, EXACT_LIMITS, hashSecret } from "@portcullis/detectors";
import type { Logger } from "@portcullis/runtime";

/**
 * Tells inspectors what stands for the credentials that this executor uses, so that they know one when they see it. Only
 * salted hashes leave this process (INV-5).
 */
export type CredentialReport = {
  readonly note: (server: string, values: readonly string[]) => void;
  /** Writes all again: the broker may have lost what it had. */
  readonly repeat: () => void;
  /** For `/readyz`. */
  readonly check: () => true | string;
  readonly stop: () => Promise<void>;
};

const REPEAT_MS = 5 * 60_000;
const RETRY_MS = 1_000;

export const createCredentialReport = (
  bucket: CredentialBucket,
  logger: Pick<Logger, "warn">,
  clock: () => number,
): CredentialReport => {
  const known = new Map<string, readonly RegisteredSecret[]>();
  /** Values that are not hashed yet: until the salt is there. They are in this process's memory anyway. */
  const waiting = new Map<string, readonly string[]>();
  const due = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let stopped = false;
  let failing = false;

  /** Undefined for a value that is too short: it would be found in anything. */
  const entryOf = (server: string, value: string, salt: string): RegisteredSecret | undefined => {
    try {
      // The beginning of a long token is as telling as all of it.
      return hashSecret(value.trim().slice(0, EXACT_LIMITS.maxLength), salt, server);
    } catch {
      return undefined;
    }
  };
  const entriesOf = (
    server: string,
    values: readonly string[],
    salt: string,
  ): readonly RegisteredSecret[] => {
    const entries = values.map((value) => entryOf(server, value, salt));
    if (entries.includes(undefined)) {
      const { minLength } = EXACT_LIMITS;
      logger.warn({ server, minLength }, "a credential is too short for inspection to look for it");
    }
    return entries.filter((entry) => entry !== undefined);
  };

  const round = async (): Promise<void> => {
    try {
      const salt = await bucket.salt(createSalt);
      for (const [server, values] of [...waiting]) {
        known.set(server, entriesOf(server, values, salt));
        if (waiting.get(server) === values) waiting.delete(server);
        due.add(server);
      }
      for (const server of [...due]) {
        await bucket.put(server, known.get(server) ?? [], clock());
        due.delete(server);
      }
      failing = false;
    } catch (error) {
      failing = true;
      const reason = error instanceof Error ? error.name : "unknown";
      logger.warn({ reason }, "the hashes of credentials could not be written; trying again");
    }
  };

  const plan = (delayMs: number): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      work = work.then(round).then(() => {
        const isDone = !failing && waiting.size === 0;
        if (isDone) for (const server of known.keys()) due.add(server);
        plan(isDone ? REPEAT_MS : RETRY_MS);
      });
    }, delayMs);
    timer.unref();
  };
  plan(REPEAT_MS);

  return {
    note: (server, values) => {
      waiting.set(server, values);
      plan(0);
    },
    repeat: () => {
      for (const server of known.keys()) due.add(server);
      plan(0);
    },
    check: () => (failing ? "the hashes of credentials could not be written" : true),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await work;
    },
  };
};
