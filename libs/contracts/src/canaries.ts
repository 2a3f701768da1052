import { z } from "zod";
import { errorCodeSchema } from "./decision.ts";
import { type Category, categories, categorySchema, verdictSchema } from "./inspection.ts";
import { requestIdSchema, slugSchema, timestampSchema } from "./names.ts";
import { outcomes } from "./subjects.ts";

/**
 * In-path canaries: requests that an ingress makes up itself and sends the whole way of a real one, to see that inspection does what the
 * org's settings say. The policy service denies each of them, so that none ever reaches a tool.
 */

/** The key and the target that canaries name. There are none of that name: without the mark they would be refused all the same. */
export const CANARY_KEY = "_canary";
export const CANARY_TARGET = { server: "portcullis-canary", name: "probe" } as const;

/** Where a probe stands: in a message of the prompt, or in the arguments of the call. */
export const canaryPlaces = ["prompt", "arguments"] as const;
export type CanaryPlace = (typeof canaryPlaces)[number];

export type CanaryKind = {
  readonly category: Category;
  readonly place: CanaryPlace;
  /** The same sentence with a harmless value. */
  readonly twin: boolean;
};

/** `secrets.prompt`, `pii.arguments.twin` … */
export const canaryName = ({ category, place, twin }: CanaryKind): string =>
  `${category}.${place}${twin ? ".twin" : ""}`;

export const canaryKinds: readonly CanaryKind[] = categories.flatMap((category) =>
  canaryPlaces.flatMap((place) => [false, true].map((twin) => ({ category, place, twin }))),
);

const kindsByName: ReadonlyMap<string, CanaryKind> = new Map(
  canaryKinds.map((kind) => [canaryName(kind), kind]),
);
export const canaryKindOf = (probe: string): CanaryKind | undefined => kindsByName.get(probe);
export const canaryProbeSchema = z
  .string()
  .refine((name) => kindsByName.has(name), "a probe such as secrets.prompt");

/** What inspection is to do with a probe under the org's settings; a twin is to pass as it is. */
export const canaryExpectationSchema = z.enum(["blocked", "redacted", "found", "passed"]);
export type CanaryExpectation = z.infer<typeof canaryExpectationSchema>;

/** In an envelope: the request is a canary. The ingress alone sets it, from nothing that a caller sent. */
export const canaryMarkSchema = z.object({ probe: canaryProbeSchema, expects: canaryExpectationSchema });
export type CanaryMark = z.infer<typeof canaryMarkSchema>;

/** `gate.v1.canary.take`: an ingress asks whose turn it is. */
export const canaryTakeSchema = z.object({ v: z.literal(1), ingress: z.string().min(1).max(200) });
export const canaryRunSchema = z.object({
  run: z.uuid(),
  org: slugSchema,
  /** 0, 1, 2 …: what is probed in turn goes by it. */
  turn: z.int().nonnegative(),
});
export type CanaryRun = z.infer<typeof canaryRunSchema>;
export const canaryTurnsSchema = z.object({
  /** Each of them was given to nobody else. */
  runs: z.array(canaryRunSchema),
  /** When to ask again, in milliseconds. */
  askAgainMs: z.int().positive(),
});
export type CanaryTurns = z.infer<typeof canaryTurnsSchema>;

/** What became of one probe: facts, no text. */
export const canaryResultSchema = z.object({
  ...canaryMarkSchema.shape,
  requestId: requestIdSchema,
  at: timestampSchema,
  outcome: z.enum(outcomes),
  code: errorCodeSchema.nullable(),
  /** Null where no inspection came back. */
  verdict: verdictSchema.nullable(),
  /** The categories of the findings that count, and of all that were listed. */
  categories: z.array(categorySchema).readonly(),
  found: z.array(categorySchema).readonly(),
  /** Whether detectors of the system itself had findings that count, or nobody's did; else it is the org's own rules. */
  own: z.boolean(),
  /** Whether the value still stood in what would have been sent. */
  leaked: z.boolean(),
  executed: z.boolean(),
});
export type CanaryResult = z.infer<typeof canaryResultSchema>;

/** `gate.v1.canary.report`: what came of a run. */
export const canaryReportSchema = z.object({
  v: z.literal(1),
  ingress: z.string().min(1).max(200),
  run: z.uuid(),
  org: slugSchema,
  /** Of the org's record that the expectations come from; null where the run could not be made under one. */
  revision: z.int().nonnegative().nullable(),
  results: z.array(canaryResultSchema).max(canaryKinds.length).readonly(),
});
export type CanaryReport = z.infer<typeof canaryReportSchema>;
export const canaryReceivedSchema = z.object({
  /** False where the run is not the org's last one, or its settings have changed since: it counts for nothing. */
  counted: z.boolean(),
});
export type CanaryReceived = z.infer<typeof canaryReceivedSchema>;

/** In an org's record: what follows where a probe passes that should not have. */
export const orgCanarySchema = z.object({
  /** Whether the org's tools are closed then. */
  closeOnFailure: z.boolean(),
  /** Since when they are, and by which probe; until an operator clears it. */
  closed: z.object({ since: timestampSchema, probe: z.string() }).nullable(),
});
export type OrgCanary = z.infer<typeof orgCanarySchema>;

/** How a probe did, as the policy service judges it. `unanswered`: nobody inspected it, which says nothing of detection. */
export const canaryJudgements = ["as_expected", "not_blocked", "benign_blocked", "unanswered"] as const;
export const canaryJudgementSchema = z.enum(canaryJudgements);
export type CanaryJudgement = z.infer<typeof canaryJudgementSchema>;

/** `GET /v1/admin/orgs/{org}/canary`. */
export const canaryStateSchema = z.object({
  org: slugSchema,
  ...orgCanarySchema.shape,
  /** Milliseconds between two runs; 0 where canaries are off. */
  intervalMs: z.int().nonnegative(),
  lastRunAt: timestampSchema.nullable(),
  probes: z.array(
    z.object({
      probe: canaryProbeSchema,
      expects: canaryExpectationSchema,
      judgement: canaryJudgementSchema,
      outcome: z.enum(outcomes),
      code: errorCodeSchema.nullable(),
      requestId: requestIdSchema,
      at: timestampSchema,
      /** In a row, and altogether. */
      failing: z.int().nonnegative(),
      failures: z.int().nonnegative(),
      runs: z.int().positive(),
    }),
  ),
  /** Alarms that are not cleared. */
  alarms: z.array(z.object({ name: z.string(), key: z.string(), since: timestampSchema, says: z.string() })),
  /** Of the org. */
  revision: z.int().nonnegative(),
});
export type CanaryState = z.infer<typeof canaryStateSchema>;

/** `PUT /v1/admin/orgs/{org}/canary`. To clear opens the tools again, and needs a reason for the audit. */
export const canaryPutParams = z.strictObject({
  org: slugSchema,
  input: z
    .strictObject({
      closeOnFailure: z.boolean().optional(),
      clear: z.literal(true).optional(),
      note: z.string().min(1).max(2000).optional(),
    })
    .refine(({ clear, note }) => clear === undefined || note !== undefined, {
      message: "to clear needs a note",
      path: ["note"],
    }),
});
