import type { Bus } from "@portcullis/bus";
import { type CancelCall, subjects } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { Ending } from "../core/answer.ts";
import type { PassOptions } from "../gate.ts";
import type { SubmitAs } from "../submit.ts";
import { type AnswerContext, errorAnswer, type RpcAnswer, shown, toRpcAnswer } from "./answers.ts";
import { type Call, mcpOf } from "./call.ts";
import { isWanted, notification } from "./call-events.ts";
import { carrierOf, spanOf } from "./call-span.ts";
import type { Exchange } from "./exchange.ts";
import { type JsonObject, withMembers } from "./json-text.ts";
import type { RpcRequest } from "./message.ts";
import type { OfferView, SealedState } from "./ports.ts";
import type { Questions } from "./questions.ts";
import { askedRound, nextCall, type Round, sealRound } from "./rounds.ts";
import { RPC } from "./versions.ts";
import type { Visit } from "./visit.ts";

export type GovernedOptions = {
  readonly submit: SubmitAs;
  readonly bus: Pick<Bus, "publish">;
  readonly sealed: SealedState;
  readonly questions: Questions;
  readonly blockedAs: (org: string) => "error" | "result";
};

export type GovernedRequest = {
  readonly visit: Visit;
  readonly request: RpcRequest;
  readonly call: Call;
  readonly view: OfferView;
  /** Undefined where nobody takes what comes before the answer. */
  readonly exchange: Pick<Exchange, "send" | "pause"> | undefined;
  readonly cancelled: AbortSignal;
  /** A server keeps a session for this client at that executor. */
  readonly onHeld?: (server: string, executor: string) => void;
};

export type Governed = (
  governed: GovernedRequest,
) => Promise<{ readonly ending: Ending; readonly answer: RpcAnswer }>;

const MAX_ROUNDS = 10;

/** Passes requests that concern a server through the gate, with all that is said before they are answered. */
export const createGoverned = (options: GovernedOptions): Governed => {
  const { submit, bus, sealed, questions } = options;

  const pass = async (
    { visit, request, view, exchange, cancelled, onHeld }: GovernedRequest,
    call: Call,
    first: boolean,
  ): Promise<{ readonly ending: Ending; readonly answer: RpcAnswer }> => {
    const { target, task } = call.aim;
    const seal = (result: JsonObject, ending: Ending): JsonObject => {
      if (call.client.era === "modern" && result.value.resultType === "input_required") {
        return sealRound(result, ending, call, sealed, Date.now());
      }
      return result;
    };
    const context: AnswerContext = {
      id: request.id,
      call,
      view,
      blockedAs: options.blockedAs(visit.caller.org),
      seal: (result, ending) => ownTaskId(seal(result, ending), call, sealed, task?.shown),
    };
    const passOptions: PassOptions = {
      cancelled,
      onEvent: (event) => {
        if (isWanted(event, call)) exchange?.send(notification(event, call.progressToken));
      },
      onPaused: (retryMs) => exchange?.pause(retryMs),
    };
    const presented = await submit(
      {
        kind: "tool",
        tool: { ...target, arguments: { ...call.content.arguments } },
        mcp: mcpOf(call),
        ...(visit.conversation === undefined ? {} : { conversation: visit.conversation }),
      },
      {
        id: first ? visit.requestId : uuidv7(),
        startedAt: first ? visit.startedAt : Date.now(),
        caller: visit.caller,
        headers: carrierOf(visit, request),
        http: visit.http,
        span: spanOf(call),
      },
      (ending) => {
        const answer = toRpcAnswer(ending, context);
        return { ending, answer, status: answer.status };
      },
      passOptions,
    );
    const { execution } = presented.ending.envelope;
    if (execution?.holdsSession === true) onHeld?.(target.server, execution.executor);
    return presented;
  };

  /** Nobody will answer the server's questions: the call that waits for them need not wait. */
  const giveUp = ({ state }: Round, reason: string): void => {
    if (state.executor === undefined || state.resumes === undefined) return;
    bus.publish(subjects.cancel(state.executor), { v: 1, id: state.resumes, reason } satisfies CancelCall);
  };
  const failed = ({ request, call }: GovernedRequest, code: number, message: string): RpcAnswer =>
    errorAnswer(request.id, call.client.era, { value: { code, message } });

  return async (governed) => {
    const { call: firstCall, exchange, cancelled } = governed;
    const { client } = firstCall;
    let call = firstCall;
    let passed = await pass(governed, call, true);
    if (client.era === "modern") return passed;
    for (let rounds = 1; ; rounds += 1) {
      const { ending } = passed;
      const round = askedRound(ending, (result) => shown(result, governed.view, firstCall), Date.now());
      if (round === undefined) return passed;
      if (rounds > MAX_ROUNDS || client.session === undefined) {
        giveUp(round, "the client cannot be asked");
        return {
          ending,
          answer: failed(governed, RPC.internalError, "The server asks what this client cannot be asked"),
        };
      }
      const asked = await questions.ask(
        {
          session: client.session,
          capabilities: client.capabilities,
          requests: round.requests,
          send: (message) => exchange?.send(message) === true,
          timeoutMs: round.timeoutMs,
        },
        cancelled,
      );
      if (asked.kind !== "answered") {
        giveUp(
          round,
          asked.kind === "cancelled" ? "the client cancelled the request" : "the client did not answer",
        );
        const [code, message] =
          asked.kind === "cancelled"
            ? ([RPC.cancelled, "The client cancelled the request"] as const)
            : ([RPC.internalError, "The client did not answer the server's question"] as const);
        return { ending, answer: failed(governed, code, message) };
      }
      const [refusal] = asked.refusals;
      // A newer server has no way to hear that its client refused; the request fails with what the client said.
      if (refusal !== undefined && round.state.resumes === undefined) {
        return { ending, answer: errorAnswer(governed.request.id, client.era, refusal) };
      }
      call = nextCall(firstCall, round, asked.responses);
      passed = await pass(governed, call, false);
    }
  };
};

/** Tasks go by ids that only their own key can use. */
const ownTaskId = (
  result: JsonObject,
  { aim, binding, method }: Call,
  sealed: SealedState,
  shown: string | undefined,
): JsonObject => {
  const { taskId, resultType } = result.value;
  if (typeof taskId !== "string") return result;
  if (shown !== undefined) return withMembers(result, { taskId: shown });
  if (method !== "tools/call" || resultType !== "task") return result;
  const { server, name: tool } = aim.target;
  return withMembers(result, { taskId: sealed.sealTask(binding, { server, tool, taskId }) });
};
