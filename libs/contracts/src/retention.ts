import { z } from "zod";
import { requestIdSchema, slugSchema, timestampSchema } from "./names.ts";

/**
 * How long an org's traces are kept, what of them must stay, and what an operator wants gone. All of it is a part of the org's record, so that the
 * trace store learns it from the configuration snapshot: what it has not seen, it does not act on.
 */
export const MAX_HOLDS = 100;
export const MAX_HELD_REQUESTS = 1_000;
/** Orders to remove single requests or days that stand at once; see `org-purge`. */
export const MAX_PURGES = 200;
/** An order stands for this long, so that what arrives late goes too: longer than anything waits in a stream. */
export const PURGE_STANDS_DAYS = 30;

/** A UTC day, `YYYY-MM-DD`: that of a request is the day in its id. */
export const daySchema = z.iso.date();
const reasonSchema = z.string().min(1).max(2_000);
const idSchema = z.uuid();

const limitShape = {
  /** Whole days beside today; null leaves it to the trace store's own setting. */
  days: z.int().min(1).max(3_650).nullable(),
  /** Bytes of the org's rows as they are stored, without indexes; null is no limit. */
  bytes: z.int().min(1_000_000).nullable(),
} as const;

const holdScopeShape = {
  /** First day; null or left out: from the beginning. */
  from: daySchema.nullable().optional(),
  /** Last day; null or left out: without end. */
  to: daySchema.nullable().optional(),
  /** These alone; null or left out: all of the days. */
  requests: z.array(requestIdSchema).min(1).max(MAX_HELD_REQUESTS).nullable().optional(),
} as const;

/** A legal hold: while it stands, nothing within its scope is removed by age, by size or by order. */
export const holdSchema = z.object({
  id: idSchema,
  ...holdScopeShape,
  reason: z.string(),
  by: z.string(),
  at: timestampSchema,
});
export type Hold = z.infer<typeof holdSchema>;

/** An order to remove traces of an org: one request, or all that were received before a time. */
export const purgeSchema = z.object({
  id: idSchema,
  request: requestIdSchema.nullable(),
  before: timestampSchema.nullable(),
  reason: z.string(),
  by: z.string(),
  at: timestampSchema,
});
export type Purge = z.infer<typeof purgeSchema>;

/** Of an org's record; not there where nothing was ever set. */
export const orgRetentionSchema = z.object({
  ...limitShape,
  holds: z.array(holdSchema),
  purges: z.array(purgeSchema),
});
export type OrgRetention = z.infer<typeof orgRetentionSchema>;

export const noRetention: OrgRetention = { days: null, bytes: null, holds: [], purges: [] };

/** `GET /v1/admin/orgs/{org}/retention`; `revision` is that of the org. */
export const retentionViewSchema = orgRetentionSchema.extend({
  org: slugSchema,
  revision: z.int().nonnegative(),
});
export type RetentionView = z.infer<typeof retentionViewSchema>;

export const retentionParams = z.strictObject({ org: slugSchema });
/** `PUT /v1/admin/orgs/{org}/retention`. What is left out stays as it is. */
export const retentionPutParams = z.strictObject({
  org: slugSchema,
  input: z.strictObject({ days: limitShape.days.optional(), bytes: limitShape.bytes.optional() }),
});
/** `POST /v1/admin/orgs/{org}/holds`. */
export const holdAddParams = z.strictObject({
  org: slugSchema,
  input: z.strictObject({ ...holdScopeShape, reason: reasonSchema }),
});
export const holdReleaseParams = z.strictObject({ org: slugSchema, hold: idSchema });
/** `POST /v1/admin/orgs/{org}/purge`: one of `request`, `before` and `all`. Refused with `legal_hold` where a hold covers any of it. */
export const purgeParams = z.strictObject({
  org: slugSchema,
  input: z
    .strictObject({
      request: requestIdSchema.optional(),
      before: z.iso.datetime({ offset: true }).optional(),
      all: z.literal(true).optional(),
      reason: reasonSchema,
    })
    .refine(
      ({ request, before, all }) => [request, before, all].filter((each) => each !== undefined).length === 1,
      {
        error: "exactly one of request, before and all",
      },
    ),
});
