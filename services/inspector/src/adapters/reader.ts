import type { OrgRecord } from "@portcullis/contracts";
import { createInspect, type Job, type SystemVersion } from "../core/jobs.ts";
import { type Fingerprint, type Read, toReading } from "../core/read.ts";
import type { WorkerPool } from "./worker-pool.ts";

export type ReaderOptions = {
  readonly fingerprint: Fingerprint;
  readonly pool: Pick<WorkerPool, "run" | "size">;
  readonly maxCharacters: number;
  readonly maxMilliseconds: number;
  readonly system: () => SystemVersion;
  readonly onStage: (stage: "main" | "worker", seconds: number) => void;
};

/** Bytes of a message from which on its texts are read in another thread: others are not to wait for them. */
const LARGE = 65_536;

/** Reads for an org, as its record is now: one inspection never mixes two revisions. */
export const createReader = (options: ReaderOptions) => {
  const { pool, maxCharacters, maxMilliseconds, fingerprint } = options;
  const inspect = createInspect(() => performance.now());

  const run = async (job: Job, isLarge: boolean): Promise<ReturnType<typeof inspect>> => {
    const startedAt = performance.now();
    const isAway = isLarge && pool.size() > 0;
    try {
      return isAway ? await pool.run(job) : inspect(job);
    } finally {
      options.onStage(isAway ? "worker" : "main", (performance.now() - startedAt) / 1_000);
    }
  };

  return (org: OrgRecord, bytes: number): Read => {
    const { patterns, denyPhrases, registeredSecrets } = org.inspection;
    const rules = {
      key: `${org.slug} ${org.revision}`,
      version: String(org.revision),
      rules: { patterns, denyPhrases, registeredSecrets },
    };
    const system = options.system();
    return async (parts, ignored) => {
      const texts = parts.map(({ value, kind }) => ({ value, kind }));
      const job: Job = { parts: texts, rules, system, maxCharacters, maxMilliseconds };
      return toReading(org.slug, parts, await run(job, bytes >= LARGE), ignored, fingerprint);
    };
  };
};
