import { z } from "zod";
import type { SealedState, StateBinding } from "../ports.ts";
import { createBox } from "./box.ts";

const stateSchema = z.strictObject({
  /** Milliseconds since the epoch. */
  until: z.number(),
  requestState: z.exactOptional(z.string()),
  resumes: z.exactOptional(z.string()),
  executor: z.exactOptional(z.string()),
  asked: z.exactOptional(z.array(z.string())),
});
const taskSchema = z.tuple([z.string(), z.string(), z.string()]);

/** Decodes only what `toString("base64url")` prints: Node passes over what it does not know, and so would a changed text. */
const bytesOf = (text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, "base64url");
  return bytes.toString("base64url") === text ? bytes : undefined;
};

const parse = <T>(schema: z.ZodType<T>, plaintext: Buffer | undefined): T | undefined =>
  plaintext === undefined ? undefined : schema.safeParse(JSON.parse(plaintext.toString())).data;

/** All that a state is bound to: with any other it does not open. */
const contextOf = ({ org, key, server, method, name, argumentsDigest }: StateBinding): string =>
  JSON.stringify([org, key, server, method, name, argumentsDigest]);

/**
 * States and task ids that clients keep for us and can neither read nor change. A state opens for the request that it was made
 * for, until it expires. The id of a task opens for the key that made the task, for as long as the server knows the task: there
 * is nothing to expire that the server does not judge itself, and clients keep an id as long as they please.
 * @param secret from `session.key`
 */
export const createSealedState = (secret: string): SealedState => {
  const states = createBox(secret, "mcp-request-state");
  const tasks = createBox(secret, "mcp-task");
  const ownerOf = ({ org, key }: Pick<StateBinding, "org" | "key">): string => JSON.stringify([org, key]);
  return {
    seal: (binding, state, expiresAt) => {
      const plaintext = JSON.stringify({ ...state, until: expiresAt } satisfies Omit<
        z.input<typeof stateSchema>,
        "asked"
      >);
      return states.seal(Buffer.from(plaintext), contextOf(binding)).toString("base64url");
    },
    open: (binding, text, now) => {
      const bytes = bytesOf(text);
      const state = parse(stateSchema, bytes && states.open(bytes, contextOf(binding)));
      if (state === undefined || !(now < state.until)) return undefined;
      const { until: _until, ...round } = state;
      return round;
    },
    sealTask: (owner, { server, tool, taskId }) =>
      tasks
        .sealSame(Buffer.from(JSON.stringify([server, tool, taskId])), ownerOf(owner))
        .toString("base64url"),
    openTask: (owner, text) => {
      const bytes = bytesOf(text);
      const task = parse(taskSchema, bytes && tasks.open(bytes, ownerOf(owner)));
      if (task === undefined) return undefined;
      const [server, tool, taskId] = task;
      return { server, tool, taskId };
    },
  };
};
