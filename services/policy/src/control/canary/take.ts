import { type CanaryTurns, canaryTakeSchema } from "@portcullis/contracts";
import { enrolOrgs, takeDue } from "../../adapters/canary-tables.ts";
import type { ControlDb } from "../../adapters/tables.ts";

/** Orgs that one ingress gets at once: six requests each. */
const AT_ONCE = 20;
const JITTER = 0.1;
/** While canaries are off an ingress asks this seldom whether they still are. */
const OFF_MS = 60_000;
const MOST_MS = 15_000;
const LEAST_MS = 100;

/** Tells an ingress whose canaries it is to send now; undefined where the question is none. */
export const giveTurns = async (
  body: unknown,
  { db, intervalMs }: { readonly db: ControlDb; readonly intervalMs: number },
): Promise<CanaryTurns | undefined> => {
  const question = canaryTakeSchema.safeParse(body);
  if (!question.success) return undefined;
  if (intervalMs === 0) return { runs: [], askAgainMs: OFF_MS };
  await enrolOrgs(db);
  const { ingress } = question.data;
  const runs = await takeDue(db, { ingress, limit: AT_ONCE, intervalMs, jitter: JITTER });
  const pauseMs = runs.length === AT_ONCE ? LEAST_MS : Math.min(intervalMs / 4, MOST_MS);
  return { runs: [...runs], askAgainMs: Math.max(LEAST_MS, Math.round(pauseMs)) };
};
