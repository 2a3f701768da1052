import { mcpMethodSchema } from "@portcullis/contracts";
import { type RpcAnswer, resultAnswer } from "./answers.ts";
import { type Client, makeCall } from "./call.ts";
import type { EdgeContext, Turn } from "./context.ts";
import { createExchange, type Exchange } from "./exchange.ts";
import type { ModernClient } from "./generation.ts";
import { checkMethodHeader, checkNameHeader, checkParamHeaders } from "./headers.ts";
import { answerDiscover, answerList, isList } from "./lists.ts";
import type { RpcMessage, RpcRequest } from "./message.ts";
import type { Members, OfferView } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { TASKS_EXTENSION } from "./versions.ts";

/** 2026-07-28: every request stands for itself. */
export type Modern = (turn: Turn, message: RpcMessage, client: ModernClient | undefined) => Promise<void>;

/** Opens a stream of news; resolves when it is over. */
export type Listen = (
  turn: Turn,
  request: RpcRequest,
  client: Client,
  view: OfferView,
) => Promise<Refusal | undefined>;

const GOVERNED: ReadonlySet<string> = new Set(
  mcpMethodSchema.options.filter((method) => !/^resources\/(?:un)?subscribe$/.test(method)),
);
const isGoverned = (method: string): boolean => GOVERNED.has(method);
const isKnown = (method: string): boolean =>
  isGoverned(method) || isList(method) || method === "server/discover" || method === "subscriptions/listen";

const hasExtension = (capabilities: Members): boolean => {
  const { extensions } = capabilities;
  return typeof extensions === "object" && extensions !== null && Object.hasOwn(extensions, TASKS_EXTENSION);
};

const checkTasks = (method: string, view: OfferView, client: Client): Refusal | undefined => {
  if (!method.startsWith("tasks/")) return undefined;
  if (!hasExtension(view.capabilities("modern"))) return refuse.method(404);
  if (hasExtension(client.capabilities)) return undefined;
  return refuse.capability({ extensions: { [TASKS_EXTENSION]: {} } });
};

export const createModern = (context: EdgeContext, listen: Listen): Modern => {
  const onGoverned = async (
    turn: Turn,
    request: RpcRequest,
    client: Client,
    view: OfferView,
  ): Promise<RpcAnswer | Refusal> => {
    const { visit, response, accepts } = turn;
    const method = mcpMethodSchema.parse(request.method);
    const { viewer } = visit;
    const made = makeCall({ view, viewer, sealed: context.sealed, client, now: Date.now() }, method, request);
    if (!made.ok) return made.refusal;
    const { call } = made;
    if (method === "tools/call") {
      const mismatch = checkParamHeaders(visit.headers, call.aim.definition, request.params.arguments);
      if (mismatch !== undefined) return refuse.header(mismatch);
    }
    const gone = new AbortController();
    // Closing the stream is how a client cancels.
    response.onGone(() => gone.abort("the client closed the connection"));
    const exchange: Exchange = createExchange({
      response,
      accepts,
      streamAtOnce: false,
      openReplay: undefined,
      canPoll: false,
    });
    const { answer } = await visit.during(
      context.governed({ visit, request, call, view, exchange, cancelled: gone.signal }),
    );
    exchange.answer(answer);
    return answer;
  };

  const onRequest = async (turn: Turn, request: RpcRequest, client: Client): Promise<RpcAnswer | Refusal> => {
    const { visit, response } = turn;
    const { method, params } = request;
    const methodMismatch = checkMethodHeader(visit.headers, method);
    if (methodMismatch !== undefined) return refuse.header(methodMismatch);
    if (!isKnown(method)) return refuse.method(404);
    const nameMismatch = checkNameHeader(visit.headers, method, params);
    if (nameMismatch !== undefined) return refuse.header(nameMismatch);
    const view = context.viewOf(visit.viewer);
    const tasks = checkTasks(method, view, client);
    if (tasks !== undefined) return tasks;
    if (isGoverned(method)) return onGoverned(turn, request, client, view);
    if (method === "subscriptions/listen") {
      const refusal = await listen(turn, request, client, view);
      return refusal ?? resultAnswer(request.id, { value: {} });
    }
    const answered =
      method === "server/discover"
        ? { ok: true as const, answer: answerDiscover(view, request) }
        : answerList(view, "modern", request);
    if (!answered.ok) return answered.refusal;
    response.reply(answered.answer.status, answered.answer.text);
    return answered.answer;
  };

  return async (turn, message, sender) => {
    const { response, visit } = turn;
    if (message.type !== "request" || sender === undefined) {
      // This version has no notifications of clients that mean anything over HTTP.
      response.reply(202, undefined);
      return;
    }
    const client: Client = {
      era: "modern",
      protocolVersion: sender.protocolVersion,
      capabilities: sender.capabilities,
      info: sender.info,
      logLevel: sender.logLevel,
      session: undefined,
      executors: {},
    };
    const ended = await onRequest(turn, message, client);
    if ("code" in ended) await context.reject(turn, ended, message.id);
    context.onOperation({
      method: isKnown(message.method) ? message.method : "_other",
      version: sender.protocolVersion,
      error: ended.rpc,
      seconds: (Date.now() - visit.startedAt) / 1000,
    });
  };
};
