import { z } from "zod";
import { sha256HexSchema } from "./names.ts";

/**
 * `gate.v1.peer.<ingress>` and `gate.v1.peer._all`: what one ingress tells another of a 2025 session, whose requests may come in at
 * any of them. No other service can write or read these subjects. `session` is the SHA-256 of the session's id.
 */
export const peerMessageSchema = z.discriminatedUnion("type", [
  z.object({
    v: z.literal(1),
    /** The client answered a question that was asked over the other one's stream. */
    type: z.literal("answer"),
    session: sha256HexSchema,
    /** The id that the question went out under. */
    question: z.string().max(256),
    /** The client's JSON-RPC response, as it came. */
    text: z.string(),
  }),
  z.object({
    v: z.literal(1),
    /** The client does not want the answer to a request any more. */
    type: z.literal("cancelled"),
    session: sha256HexSchema,
    /** The JSON-RPC id of that request, as text. */
    request: z.string().max(4096),
    reason: z.string().max(1000).optional(),
  }),
  z.object({
    v: z.literal(1),
    /** The session is over: its streams end. */
    type: z.literal("ended"),
    session: sha256HexSchema,
  }),
  z.object({
    v: z.literal(1),
    /** The client came back for a stream that the other one keeps; answered as {@link resumedSchema}. */
    type: z.literal("resume"),
    session: sha256HexSchema,
    stream: z.string().max(64),
    after: z.int().nonnegative(),
    /** How long to wait for something to tell. */
    waitMs: z.int().nonnegative().max(30_000),
  }),
  z.object({
    v: z.literal(1),
    /** Which sessions of one API key does the other one serve? Answered with `use_told`, or not at all. */
    type: z.literal("use_asked"),
    from: z.string().max(64),
    question: z.string().max(64),
    /** What stands for the key in the bucket. */
    owner: z.string().max(64),
  }),
  z.object({
    v: z.literal(1),
    type: z.literal("use_told"),
    question: z.string().max(64),
    sessions: z.array(
      z.object({
        session: sha256HexSchema,
        /** Milliseconds since its last request there ended; not set while one is under way or a stream is open. */
        idleMs: z.number().nonnegative().optional(),
      }),
    ),
  }),
]);
export type PeerMessage = z.infer<typeof peerMessageSchema>;

/** What there is of a stream: whole events as they go to the client. */
export const resumedSchema = z.discriminatedUnion("found", [
  z.object({ found: z.literal(false) }),
  z.object({
    found: z.literal(true),
    chunks: z.array(z.string()),
    /** The number of the last event among them; that of the request where there is none. */
    last: z.int().nonnegative(),
    /** The connection is to be closed: the stream has ended, or was paused. */
    closed: z.boolean(),
  }),
]);
export type Resumed = z.infer<typeof resumedSchema>;
