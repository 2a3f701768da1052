import { z } from "zod";
import { severitySchema } from "./inspection.ts";
import { requestIdSchema, slugSchema, timestampSchema } from "./names.ts";
import { NO_ORG } from "./subjects.ts";

/** Lower-case words, dotted: what kind of thing is wrong. */
export const alarmNameSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9_]+(?:\.[a-z0-9_]+)+$/, "lower-case words with dots between them");

/**
 * `gate.v1.alarm.<org>.<name>`: something that people should look at now, and later that it is over. At least once: `id` tells a second
 * delivery from a second alarm.
 */
export const alarmSchema = z.object({
  v: z.literal(1),
  /** UUIDv7, and the deduplication id in the stream. */
  id: requestIdSchema,
  name: alarmNameSchema,
  /** `_none` where it is about the installation, not about one org. */
  org: z.union([slugSchema, z.literal(NO_ORG)]),
  at: timestampSchema,
  severity: severitySchema,
  /** One plain sentence; no text of any request. */
  says: z.string().min(1).max(1000),
  /** Counts, names and ids; no text of any request. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  state: z.enum(["raised", "cleared"]),
  /** What it is about within its name and org: equal when it is raised and when it is cleared. */
  key: z.string().min(1).max(200),
});
export type Alarm = z.infer<typeof alarmSchema>;

/** When an org's canaries were not treated as its settings say; `core/canary` of the policy service raises them. */
export const canaryAlarms = {
  notBlocked: "canary.not_blocked",
  benignBlocked: "canary.benign_blocked",
  silent: "canary.silent",
} as const;
