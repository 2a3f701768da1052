import { z } from "zod";
import { timestampSchema } from "./names.ts";
import { traceColumnSchema } from "./query.ts";
import { traceFilterSchema } from "./trace-filters.ts";

/** A saved view: filters and columns under a name, of one operator or shared by all. */
export const viewInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  filters: traceFilterSchema,
  /** All of them where there is none. */
  columns: z.array(traceColumnSchema).max(50).default([]),
  shared: z.boolean().default(false),
});
export type ViewInput = z.infer<typeof viewInputSchema>;

export const viewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Who made it, by the name that operators see. */
  owner: z.string(),
  /** Whether it is of who asks. */
  own: z.boolean(),
  shared: z.boolean(),
  filters: traceFilterSchema,
  columns: z.array(traceColumnSchema),
  revision: z.int().positive(),
  createdAt: timestampSchema,
  changedAt: timestampSchema,
  changedBy: z.string(),
});
export type View = z.infer<typeof viewSchema>;
export const viewListSchema = z.object({ views: z.array(viewSchema) });
/** The `value` of an answer: all of `list`, else the one view; a deleted one as it was. */
export const viewAnswerSchema = z.union([viewListSchema, viewSchema]);

/** Who asks. `id` tells operators apart that only have the same name. */
export const viewActorSchema = z.strictObject({
  id: z.string().min(1).max(300),
  name: z.string().min(1).max(256),
  /** Whether this role shares views, and changes shared ones. */
  mayShare: z.boolean(),
});
export type ViewActor = z.infer<typeof viewActorSchema>;

const viewIdSchema = z.uuid();
/** The revisions that the view may have; any where it is not set. */
const revisionsSchema = z.array(z.int().positive()).max(100).optional();

/** `gate.v1.query.traces.views`. The ingress alone may ask, and says who its operator is. */
export const viewCommandSchema = z.discriminatedUnion("do", [
  z.strictObject({ do: z.literal("list"), actor: viewActorSchema }),
  z.strictObject({ do: z.literal("get"), actor: viewActorSchema, id: viewIdSchema }),
  z.strictObject({ do: z.literal("create"), actor: viewActorSchema, input: viewInputSchema }),
  z.strictObject({
    do: z.literal("put"),
    actor: viewActorSchema,
    id: viewIdSchema,
    input: viewInputSchema,
    revisions: revisionsSchema,
  }),
  z.strictObject({
    do: z.literal("delete"),
    actor: viewActorSchema,
    id: viewIdSchema,
    revisions: revisionsSchema,
  }),
]);
export type ViewCommand = z.infer<typeof viewCommandSchema>;
