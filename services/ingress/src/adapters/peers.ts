import type { Bus, BusLogger } from "@portcullis/bus";
import { BusError, decodeJson } from "@portcullis/bus";
import {
  type PeerMessage,
  peerMessageSchema,
  type Resumed,
  resumedSchema,
  subjects,
} from "@portcullis/contracts";

type Told = Exclude<PeerMessage, { type: "resume" }>;
type Resume = Extract<PeerMessage, { type: "resume" }>;

/** The other instances of this service. */
export type Peers = {
  /** Tells one of them, or all; this one too. Nobody answers. */
  readonly tell: (instance: string | "_all", message: Told) => void;
  /** Undefined where that instance is gone, or says nothing. */
  readonly resume: (instance: string, message: Resume) => Promise<Resumed | undefined>;
};

export type PeerHandlers = {
  readonly onTold: (message: Told) => void;
  readonly onResume: (message: Resume) => Promise<Resumed>;
};

/** Longer than the other one waits for something to tell. */
const RESUME_GRACE_MS = 2_000;
/** An instance is one token of a subject: nothing that a client says may name another subject. */
const INSTANCE = /^[A-Za-z0-9_-]{1,64}$/;

export const createPeers = (
  bus: Pick<Bus, "publish" | "request" | "subscribe">,
  logger: BusLogger,
  instance: string,
  handlers: PeerHandlers,
): Peers => {
  for (const subject of [subjects.peer(instance), subjects.peers]) {
    bus.subscribe({
      subject,
      handle: async (message) => {
        const parsed = peerMessageSchema.safeParse(message.json());
        if (!parsed.success) {
          logger.error({}, "a message of another ingress is malformed");
          return;
        }
        if (parsed.data.type === "resume") message.respond(await handlers.onResume(parsed.data));
        else handlers.onTold(parsed.data);
      },
    });
  }
  return {
    tell: (to, message) => {
      if (to === "_all") bus.publish(subjects.peers, message);
      else if (INSTANCE.test(to)) bus.publish(subjects.peer(to), message);
    },
    resume: async (to, message) => {
      if (!INSTANCE.test(to)) return undefined;
      try {
        const timeoutMs = message.waitMs + RESUME_GRACE_MS;
        const data = await bus.request(subjects.peer(to), message, { timeoutMs });
        const parsed = resumedSchema.safeParse(decodeJson(data));
        return parsed.success ? parsed.data : undefined;
      } catch (error) {
        if (error instanceof BusError) return undefined;
        throw error;
      }
    },
  };
};
