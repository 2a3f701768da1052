import { type FinalReply, type Reply, replySchema } from "@portcullis/contracts";

/** What a waiting request hears. */
export type ReplyEvents = {
  readonly onFinal: (reply: FinalReply) => void;
  /** The call has been claimed by an executor. */
  readonly onProgress: () => void;
};

/** The requests of this instance that wait for their answer. */
export type Replies = {
  readonly expect: (id: string, events: ReplyEvents) => void;
  readonly forget: (id: string) => void;
  readonly deliver: (message: unknown) => "delivered" | "late" | "malformed";
  readonly waiting: () => number;
};

export const createReplies = (): Replies => {
  const waiting = new Map<string, ReplyEvents>();
  const hand = (reply: Reply): "delivered" | "late" => {
    const events = waiting.get(reply.id);
    if (events === undefined) return "late";
    if (reply.type === "progress") events.onProgress();
    else events.onFinal(reply);
    return "delivered";
  };
  return {
    expect: (id, events) => {
      waiting.set(id, events);
    },
    forget: (id) => {
      waiting.delete(id);
    },
    deliver: (message) => {
      const reply = replySchema.safeParse(message);
      return reply.success ? hand(reply.data) : "malformed";
    },
    waiting: () => waiting.size,
  };
};
