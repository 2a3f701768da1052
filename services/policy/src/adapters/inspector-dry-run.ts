import { type Bus, decodeJson } from "@portcullis/bus";
import {
  answerSchema,
  type DryRunResult,
  dryRunResultSchema,
  type Submission,
  subjects,
} from "@portcullis/contracts";

const TIMEOUT_MS = 5_000;

/** Asks an inspector what it would say; undefined where none does. */
export const createDryRun =
  (bus: Pick<Bus, "request">) =>
  async (org: string, request: Submission): Promise<DryRunResult | undefined> => {
    try {
      const body = { v: 1, org, request };
      const data = await bus.request(subjects.inspectDryRun, body, { timeoutMs: TIMEOUT_MS });
      const answer = answerSchema.parse(decodeJson(data));
      return answer.ok ? dryRunResultSchema.parse(answer.value) : undefined;
    } catch {
      return undefined;
    }
  };
