import { z } from "zod";
import { slugSchema, timestampSchema } from "./names.ts";
import { streams } from "./streams.ts";
import { subjects } from "./subjects.ts";

/**
 * A reader of one org's trace events on NATS: a person's tool, or a SIEM. Each org's analysts have a NATS account of their own, into which
 * nothing but that org's trace events is imported; each analyst has a durable pull consumer on the trace stream.
 */
export const analystSchema = z.strictObject({
  org: slugSchema,
  name: slugSchema,
  /** Public NKEY of the user. */
  nkey: z.string().regex(/^U[A-Z2-7]{55}$/),
  /** Where the consumer began: with all that was kept, with what was new, or at a time. */
  from: z.union([z.enum(["all", "new"]), timestampSchema]),
});
export type Analyst = z.infer<typeof analystSchema>;
export type AnalystName = Pick<Analyst, "org" | "name">;

/** The analysts of an installation. */
export const analystListSchema = z.array(analystSchema);

/** No slug has an underscore, so two analysts never share a name. */
const token = ({ org, name }: AnalystName): string => `analyst_${org}_${name}`;

/** What an analyst is called on the bus. */
export const analystNames = {
  /** The NATS account of an org's analysts. */
  account: (org: string): string => `ANALYSTS_${org}`,
  /** Their durable consumer on `GATE_TRACES`. */
  consumer: token,
  /** The prefix of their inboxes; nobody else can listen there. */
  inboxPrefix: ({ name }: AnalystName): string => `_INBOX_${name}`,
  /** The prefix that their requests to JetStream have instead of `$JS.API`: that one would mean their own account. */
  apiPrefix: "GATE.API",
} as const;

/** All that an analyst may say or hear. `api`: the requests to JetStream that their account imports, without their prefix. */
export const analystRights = (analyst: AnalystName) => {
  const stream = streams.traces.name;
  const consumer = token(analyst);
  return {
    events: subjects.traceEvents(analyst.org, "*"),
    api: [`CONSUMER.INFO.${stream}.${consumer}`, `CONSUMER.MSG.NEXT.${stream}.${consumer}`],
    acknowledge: `$JS.ACK.${stream}.${consumer}.>`,
    inboxes: `${analystNames.inboxPrefix(analyst)}.>`,
  } as const;
};

/** The durable consumer of an analyst: durations in seconds. One that nobody asks for `inactiveSeconds` is removed by the broker. */
export const analystConsumer = (analyst: Analyst) => ({
  stream: streams.traces.name,
  name: token(analyst),
  filter: subjects.traceEvents(analyst.org, "*"),
  ackWaitSeconds: 30,
  maxAckPending: 1_000,
  inactiveSeconds: 30 * 24 * 3600,
});
