import type { Bus } from "@portcullis/bus";
import {
  type Envelope,
  envelopeSchema,
  type SyncReply,
  subjects,
  syncRequestSchema,
} from "@portcullis/contracts";

/** Stands in for the executor: answers syncs as told, and keeps the calls that it gets. */
export const startExecutor = (bus: Bus, answer: () => SyncReply | undefined) => {
  const synced: string[] = [];
  const executed: Envelope[] = [];
  bus.subscribe({
    subject: subjects.syncAll,
    handle: (message) => {
      synced.push(syncRequestSchema.parse(message.json()).server.url);
      const reply = answer();
      if (reply !== undefined) message.respond(reply);
    },
  });
  bus.subscribe({
    subject: subjects.executeAll,
    handle: (message) => {
      executed.push(envelopeSchema.parse(message.json()));
    },
  });
  return { synced, executed };
};
