import { type Bus, BusError, decodeJson } from "@portcullis/bus";
import { type ServerRecord, type SyncReply, subjects, syncReplySchema } from "@portcullis/contracts";

const SYNC_TIMEOUT_MS = 20_000;

/** Asks an executor what tools a server has. The URL comes from the catalog, never from a caller. */
export const createSync =
  (bus: Pick<Bus, "request">) =>
  async (server: ServerRecord): Promise<SyncReply> => {
    try {
      const data = await bus.request(
        subjects.sync(server.slug),
        { v: 1, server },
        { timeoutMs: SYNC_TIMEOUT_MS },
      );
      const reply = syncReplySchema.safeParse(decodeJson(data));
      if (reply.success) return reply.data;
      return { ok: false, code: "internal_error", detail: "the executor's answer is not understood" };
    } catch (error) {
      const detail =
        error instanceof BusError && error.code === "timeout"
          ? "the executor did not answer in time"
          : "no executor answers";
      return { ok: false, code: "executor_unavailable", detail };
    }
  };
