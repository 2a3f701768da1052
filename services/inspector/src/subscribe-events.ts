import type { Bus, Message } from "@portcullis/bus";
import {
  type EventReply,
  type InspectEvent,
  inspectEventSchema,
  type OrgRecord,
  queues,
  subjects,
  type TaintFlag,
} from "@portcullis/contracts";
import type { Logger } from "@portcullis/runtime";
import type { Admission } from "./core/admission.ts";
import type { InspectorContext } from "./core/inspect-envelope.ts";
import { type InspectedEvent, inspectEvent, stoppedEvent } from "./core/inspect-event.ts";
import { suppressionsFor } from "./core/suppress.ts";
import { eventFlags } from "./core/taint.ts";
import { jsonOf } from "./json-of.ts";

export type EventBinding = {
  readonly bus: Pick<Bus, "subscribe" | "publish">;
  readonly logger: Pick<Logger, "error">;
  readonly admission: Pick<Admission, "run">;
  readonly orgOf: (slug: string) => OrgRecord | undefined;
  readonly readWith: (org: OrgRecord, message: Message) => Pick<InspectorContext, "read" | "ask">;
  readonly onInspected: (direction: "event", found: InspectedEvent["found"], startedAt: number) => void;
  readonly onRefused: (direction: "event") => void;
  /** False where the conversation's memory is not in reach. */
  readonly remember: (
    told: Pick<InspectEvent, "id" | "org" | "conversation">,
    flags: readonly TaintFlag[],
  ) => Promise<boolean>;
};

/** Binds the subject of notifications about calls under way. What was not read, or cannot be remembered, is not shown (INV-6). */
export const subscribeToEvents = (binding: EventBinding): void => {
  const { bus, logger, admission, orgOf, readWith, onInspected, onRefused, remember } = binding;

  const inspect = async (told: InspectEvent, message: Message): Promise<EventReply> => {
    const org = orgOf(told.org);
    if (org === undefined) return stoppedEvent(told);
    const startedAt = performance.now();
    // Of which key it is, and of which kind of offer, nobody says: what is about one of those does not apply.
    const suppressions = suppressionsFor(org, { server: told.server }, Date.now());
    const context = { ...readWith(org, message), suppressions };
    const { reply, found } = await inspectEvent(told, org.inspection, context);
    onInspected("event", found, startedAt);
    const flags = eventFlags(found);
    return flags.length === 0 || (await remember(told, flags)) ? reply : stoppedEvent(told, found.categories);
  };

  bus.subscribe({
    subject: subjects.inspectEvent,
    queue: queues.inspector,
    handle: async (message) => {
      const parsed = inspectEventSchema.safeParse(jsonOf(message));
      if (!parsed.success) {
        logger.error({ subject: message.subject }, "a message is not an event and was dropped");
        return;
      }
      const told = parsed.data;
      const admitted = await admission.run(`event ${told.id} ${told.sequence}`, async () =>
        bus.publish(told.reply, await inspect(told, message).catch(() => stoppedEvent(told))),
      );
      if (admitted !== "full") return;
      onRefused("event");
      bus.publish(told.reply, stoppedEvent(told));
    },
  });
};
