import { type Bus, BusError, decodeJson } from "@portcullis/bus";
import { answerSchema, type ErrorCode } from "@portcullis/contracts";
import { Problem } from "../http/problem.ts";

export type AskOptions = {
  readonly timeoutMs: number;
  /** The code of the answer where nobody answers. */
  readonly unavailable: ErrorCode;
};

/**
 * Asks another service on the bus.
 * @throws Problem with the service's own code, or with `unavailable`
 */
export const ask = async (
  bus: Pick<Bus, "request">,
  subject: string,
  body: unknown,
  options: AskOptions,
): Promise<unknown> => {
  let data: Uint8Array;
  try {
    data = await bus.request(subject, body, { timeoutMs: options.timeoutMs });
  } catch (error) {
    if (error instanceof BusError) throw new Problem(options.unavailable);
    throw error;
  }
  const answer = answerSchema.safeParse(decodeJson(data));
  if (!answer.success) throw new Problem("internal_error");
  if (!answer.data.ok) throw new Problem(answer.data.code, answer.data.detail, { facts: answer.data.facts });
  return answer.data.value;
};
