import { type Bus, decodeJson } from "@portcullis/bus";
import { answerSchema, type ReplayItem, replayResultSchema, subjects } from "@portcullis/contracts";

const TIMEOUT_MS = 15_000;

/** The last requests of an org that reached a decision, newest first; undefined where the store of traces does not say. */
export const createRecordedRequests =
  (bus: Pick<Bus, "request">) =>
  async (org: string, limit: number): Promise<readonly ReplayItem[] | undefined> => {
    try {
      const body = { org, limit };
      const data = await bus.request(subjects.queryTraces("replay"), body, { timeoutMs: TIMEOUT_MS });
      const answer = answerSchema.parse(decodeJson(data));
      return answer.ok ? replayResultSchema.parse(answer.value) : undefined;
    } catch {
      return undefined;
    }
  };
