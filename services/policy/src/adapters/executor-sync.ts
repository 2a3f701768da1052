import { type Bus, BusError, decodeJson } from "@portcullis/bus";
import {
  type Answer,
  answerSchema,
  type ServerRecord,
  type SyncReply,
  subjects,
  syncReplySchema,
} from "@portcullis/contracts";

/** The executor has its own limits, and says which was reached; this one ends where it says nothing. */
const SYNC_TIMEOUT_MS = 20_000;
const FETCH_TIMEOUT_MS = 15_000;

const notUnderstood = "the executor's answer is not understood";

/** Asks an executor what a server offers. The URL comes from the catalog, never from a caller. */
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
      return reply.success ? reply.data : { ok: false, code: "internal_error", detail: notUnderstood };
    } catch (error) {
      // An executor that took the request and is silent waits for the server; where none took it, that is no fault of it.
      return error instanceof BusError && error.code === "timeout"
        ? { ok: false, code: "upstream_timeout", detail: "no answer in time" }
        : { ok: false, code: "executor_unavailable", detail: "no executor answers" };
    }
  };

/** Asks an executor for a document of a registry: it alone has a way out. */
export const createRegistryFetch =
  (bus: Pick<Bus, "request">) =>
  async (url: string): Promise<Answer> => {
    try {
      const body = { v: 1, url };
      const data = await bus.request(subjects.registryFetch, body, { timeoutMs: FETCH_TIMEOUT_MS });
      const answer = answerSchema.safeParse(decodeJson(data));
      return answer.success ? answer.data : { ok: false, code: "internal_error", detail: notUnderstood };
    } catch (error) {
      return error instanceof BusError && error.code === "timeout"
        ? { ok: false, code: "upstream_timeout", detail: "the registry did not answer in time" }
        : { ok: false, code: "executor_unavailable", detail: "no executor answers" };
    }
  };
