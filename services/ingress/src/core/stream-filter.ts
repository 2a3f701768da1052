import {
  categories,
  outcomes,
  type Severity,
  severitySchema,
  slugSchema,
  type TraceEvent,
} from "@portcullis/contracts";
import { z } from "zod";

/** What a reader of the stream of trace events asks for: what is not named does not narrow. */
export const streamQuerySchema = z.strictObject({
  org: slugSchema.or(z.literal("_none")).optional(),
  outcome: z.enum(outcomes).optional(),
  /** At least one finding of this category. */
  category: z.enum(categories).optional(),
  /** At least one finding of this severity or more. */
  severity: severitySchema.optional(),
  server: z.string().min(1).max(64).optional(),
  tool: z.string().min(1).max(256).optional(),
  /** The id of an API key. */
  key: z.string().min(1).max(64).optional(),
  /** The last event that the reader saw, by its place in the stream: the stream goes on after it. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, "the id of an event of this stream")
    .optional(),
});
export type StreamQuery = z.infer<typeof streamQuerySchema>;

const rank = (severity: Severity): number => severitySchema.options.indexOf(severity);

type Seen = Pick<TraceEvent, "data">;

/**
 * Whether an event is one that the reader asked for, by what the event's subject does not tell: org and outcome are left to the broker.
 * Undefined where nothing is to be looked at, so that events need not be parsed.
 */
export const streamFilter = ({
  category,
  severity,
  server,
  tool,
  key,
}: StreamQuery): ((event: Seen) => boolean) | undefined => {
  if ([category, severity, server, tool, key].every((each) => each === undefined)) return undefined;
  return ({ data }) =>
    (key === undefined || data.key === key) &&
    (server === undefined || data.tool?.server === server) &&
    (tool === undefined || data.tool?.name === tool) &&
    (category === undefined || data.findings.some((finding) => finding.category === category)) &&
    // A finding without a severity counts as high.
    (severity === undefined ||
      data.findings.some((finding) => rank(finding.severity ?? "high") >= rank(severity)));
};

/** Where to go on: `after` for those who cannot set a header (browsers, over a WebSocket), else `Last-Event-ID`. */
export const resumeAfter = (query: StreamQuery, lastEventId: unknown): number | undefined | "malformed" => {
  const text = query.after ?? (lastEventId === "" ? undefined : lastEventId);
  if (text === undefined) return undefined;
  return typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : "malformed";
};
