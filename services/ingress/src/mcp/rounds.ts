import { PARKED_CALL_MS } from "@portcullis/contracts";
import type { Ending } from "../core/answer.ts";
import { resultOf } from "./answers.ts";
import type { Call } from "./call.ts";
import { withParam } from "./content.ts";
import { type Json, type JsonObject, memberTexts, withMembers } from "./json-text.ts";
import type { Members, RoundState, SealedState } from "./ports.ts";

/** Rounds of questions: a server's result asks for input, and the next request brings it (2026-07-28, multi round-trip requests). */

/** How long a client may take over questions that no call is parked for. */
const STATE_TTL_MS = 1_800_000;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Questions to people, whose answers go by settings of their own. The result is one that an inspector let through. */
const askedIn = ({ value }: JsonObject): readonly string[] =>
  isObject(value.inputRequests)
    ? Object.entries(value.inputRequests).flatMap(([key, request]) =>
        isObject(request) && request.method === "elicitation/create" ? [key] : [],
      )
    : [];

/** What the next request of this call has to bring along; undefined where nothing was left behind. */
const roundOf = ({ envelope }: Ending, result: JsonObject): RoundState | undefined => {
  const { requestState } = result.value;
  const { execution } = envelope;
  const parked = execution?.parked;
  const asked = askedIn(result);
  if (parked === undefined && typeof requestState !== "string" && asked.length === 0) return undefined;
  return {
    ...(typeof requestState === "string" ? { requestState } : {}),
    ...(parked === undefined ? {} : { resumes: parked.call }),
    ...(parked === undefined || execution === undefined ? {} : { executor: execution.executor }),
    ...(asked.length === 0 ? {} : { asked }),
  };
};

/** A result that asks for input, as a client of 2026 may hold on to it. */
export const sealRound = (
  result: JsonObject,
  ending: Ending,
  call: Call,
  sealed: SealedState,
  now: number,
): JsonObject => {
  const round = roundOf(ending, result);
  const until = ending.envelope.execution?.parked?.until;
  const expiresAt = until === undefined ? now + STATE_TTL_MS : Date.parse(until);
  const requestState = round === undefined ? undefined : sealed.seal(call.binding, round, expiresAt);
  // Where the server keeps no state and asks no person, a retry without one is a plain request.
  if (requestState === undefined && result.value.requestState === undefined) return result;
  return withMembers(result, { requestState });
};

/** A round that a client of 2025 has to be asked for. */
export type Round = {
  readonly requests: JsonObject;
  readonly state: RoundState;
  readonly timeoutMs: number;
};

/**
 * Undefined where the ending asks for nothing.
 * @param show how the client of the call knows what a result names
 */
export const askedRound = (
  ending: Ending,
  show: (result: JsonObject) => JsonObject,
  now: number,
): Round | undefined => {
  const answer = resultOf(ending);
  if (answer?.value.resultType !== "input_required") return undefined;
  const result = show(answer);
  const value = isObject(result.value.inputRequests) ? result.value.inputRequests : {};
  const exact = result.exact === undefined ? undefined : memberTexts(result.exact).get("inputRequests");
  const until = ending.envelope.execution?.parked?.until;
  return {
    requests: { value, exact },
    state: roundOf(ending, result) ?? {},
    timeoutMs: until === undefined ? PARKED_CALL_MS : Math.max(0, Date.parse(until) - now),
  };
};

/** The next request of a call: the same again, with the answers. */
export const nextCall = (call: Call, { state }: Round, responses: Json): Call => ({
  ...call,
  content: withParam(call.content, "inputResponses", responses),
  round: state,
});
