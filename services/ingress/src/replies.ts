import {
  type EventReply,
  type FinalReply,
  type ProgressReply,
  type Reply,
  replySchema,
} from "@portcullis/contracts";

/** What a waiting request hears. */
export type ReplyEvents = {
  readonly onFinal: (reply: FinalReply) => void;
  /** The call has been claimed by an executor, or shows that it lives. */
  readonly onProgress: (reply: ProgressReply) => void;
  /** A notification of the server about the call. */
  readonly onEvent: (reply: EventReply) => void;
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
    switch (reply.type) {
      case "progress":
        events.onProgress(reply);
        break;
      case "event":
        events.onEvent(reply);
        break;
      case "final":
        events.onFinal(reply);
        break;
    }
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
