import type { EventStore } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

type Stored = { readonly id: string; readonly streamId: string; readonly message: unknown };

/** Keeps every event of every stream, so that a client can resume where it was cut off. */
export function createEventStore(): EventStore {
  const stored: Stored[] = [];
  return {
    async storeEvent(streamId, message) {
      const id = `event-${stored.length}`;
      stored.push({ id, streamId, message });
      return id;
    },
    async replayEventsAfter(lastEventId, { send }) {
      const start = stored.findIndex((event) => event.id === lastEventId);
      const streamId = stored[start]?.streamId ?? "";
      for (const event of stored.slice(start + 1)) {
        const isPriming = Object.keys(event.message as object).length === 0;
        if (event.streamId === streamId && !isPriming) {
          await send(event.id, event.message as Parameters<typeof send>[1]);
        }
      }
      return streamId;
    },
  };
}
