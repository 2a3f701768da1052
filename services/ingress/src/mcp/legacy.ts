import { mcpMethodSchema } from "@portcullis/contracts";
import type { Peers } from "../adapters/peers.ts";
import { type RpcAnswer, resultAnswer } from "./answers.ts";
import { makeCall } from "./call.ts";
import type { EdgeContext, Turn } from "./context.ts";
import { createExchange, type Exchange } from "./exchange.ts";
import { answerInitialize } from "./initialize.ts";
import { answerList, isList } from "./lists.ts";
import type { RpcMessage, RpcNotification, RpcRequest } from "./message.ts";
import type { OfferView } from "./ports.ts";
import { askingInstance, type Questions } from "./questions.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Replay } from "./replay.ts";
import { findSender, keepExecutor, keepSubscription, type Sender, sessionIdOf } from "./sender.ts";
import type { SessionRoom } from "./session-room.ts";
import type { SessionsInUse } from "./sessions-in-use.ts";
import type { UnderWay } from "./underway.ts";
import { canPoll, LOG_LEVELS } from "./versions.ts";

/** 2025-03-26 to 2025-11-25: sessions, and for clients without one a request at a time. */
export type Legacy = (turn: Turn, message: RpcMessage, version: string | undefined) => Promise<void>;

export type LegacyOptions = {
  readonly context: EdgeContext;
  readonly replay: Replay;
  readonly questions: Questions;
  readonly underWay: UnderWay;
  readonly peers: Peers;
  readonly room: SessionRoom;
  readonly inUse: SessionsInUse;
};

const GOVERNED: ReadonlySet<string> = new Set(
  mcpMethodSchema.options.filter((method) => !method.startsWith("tasks/")),
);
/** These change the session, so they need one. */
const OF_SESSION: ReadonlySet<string> = new Set(["resources/subscribe", "resources/unsubscribe"]);

const isKnown = (method: string): boolean =>
  GOVERNED.has(method) || isList(method) || ["initialize", "ping", "logging/setLevel"].includes(method);

export const createLegacy = (options: LegacyOptions): Legacy => {
  const { context, replay, questions, underWay, peers, room, inUse } = options;
  const { sessions } = context;

  const openExchange = ({ response, accepts }: Turn, sender: Sender, request: RpcRequest): Exchange => {
    const { hash, client } = sender;
    return createExchange({
      response,
      accepts,
      streamAtOnce: true,
      openReplay: hash === undefined ? undefined : () => replay.open(hash, request.id.text),
      canPoll: hash !== undefined && canPoll(client.protocolVersion),
    });
  };

  const onGoverned = async (
    turn: Turn,
    request: RpcRequest,
    sender: Sender,
    view: OfferView,
  ): Promise<RpcAnswer | Refusal> => {
    const { visit } = turn;
    const method = mcpMethodSchema.parse(request.method);
    const { client, hash } = sender;
    const { sealed } = context;
    const made = makeCall({ view, viewer: visit.viewer, sealed, client, now: Date.now() }, method, request);
    if (!made.ok) return made.refusal;
    const place = underWay.enter(hash ?? visit.requestId, request.id.text);
    const exchange = openExchange(turn, sender, request);
    // A connection that breaks cancels nothing: the client may come back for the answer.
    const work = (async () => {
      const { call } = made;
      const passed = await context.governed({
        visit,
        request,
        call,
        view,
        exchange,
        cancelled: place.signal,
        onHeld: (server, executor) => keepExecutor(sessions, sender, server, executor),
      });
      const { ending } = passed;
      if (ending.outcome === "completed" && ending.code === undefined) {
        await keepSubscription(sessions, sender, call, ending.envelope.execution?.executor);
      }
      return passed.answer;
    })();
    const answer = await visit.during(work.finally(place.leave));
    if (place.signal.aborted) exchange.drop();
    else exchange.answer(answer);
    return answer;
  };

  const setLevel = async (
    { id, session: own }: Sender,
    { id: rpcId, params }: RpcRequest,
  ): Promise<RpcAnswer | Refusal> => {
    const { level } = params;
    if (typeof level !== "string" || !LOG_LEVELS.includes(level)) return refuse.params("Unknown log level");
    if (id !== undefined && own !== undefined) {
      await sessions.update(id, own, (session) => ({ ...session, logLevel: level }));
    }
    return resultAnswer(rpcId, { value: {} });
  };

  const answerLocally = async (request: RpcRequest, sender: Sender, view: OfferView) => {
    if (request.method === "ping") return resultAnswer(request.id, { value: {} });
    if (request.method === "logging/setLevel") return setLevel(sender, request);
    const listed = answerList(view, "legacy", request);
    return listed.ok ? listed.answer : listed.refusal;
  };

  const onRequest = async (
    turn: Turn,
    request: RpcRequest,
    sender: Sender,
  ): Promise<RpcAnswer | Refusal | undefined> => {
    const { method } = request;
    if (method === "initialize") return answerInitialize(context, room, turn, request);
    if (!isKnown(method)) return refuse.method(200);
    if (OF_SESSION.has(method) && sender.id === undefined) {
      return refuse.request("This needs a session: Mcp-Session-Id is missing.");
    }
    const view = context.viewOf(turn.visit.viewer);
    if (GOVERNED.has(method)) return onGoverned(turn, request, sender, view);
    const answered = await answerLocally(request, sender, view);
    if ("code" in answered) return answered;
    openExchange(turn, sender, request).answer(answered);
    return answered;
  };

  const onNotification = (sender: Sender, { method, params, paramTexts }: RpcNotification): void => {
    if (method !== "notifications/cancelled" || sender.hash === undefined) return;
    const request = paramTexts().get("requestId");
    if (request === undefined || request.length > 4096) return;
    const reason = typeof params.reason === "string" ? params.reason.slice(0, 1000) : undefined;
    if (underWay.cancel(sender.hash, request, reason)) return;
    const { hash: session } = sender;
    peers.tell("_all", {
      v: 1,
      type: "cancelled",
      session,
      request,
      ...(reason === undefined ? {} : { reason }),
    });
  };

  const onResponse = (sender: Sender, question: unknown, text: string): void => {
    if (sender.hash === undefined || typeof question !== "string") return;
    if (questions.take(sender.hash, question, text)) return;
    const asked = askingInstance(question);
    if (asked !== undefined)
      peers.tell(asked, { v: 1, type: "answer", session: sender.hash, question, text });
  };

  const take = async (turn: Turn, message: RpcMessage, sender: Sender): Promise<void> => {
    const { visit, response } = turn;
    if (message.type !== "request") {
      if (message.type === "notification") onNotification(sender, message);
      else onResponse(sender, message.id.value, message.text);
      response.reply(202, undefined);
      return;
    }
    const ended = await onRequest(turn, message, sender);
    if (ended !== undefined && "code" in ended) await context.reject(turn, ended, message.id);
    context.onOperation({
      method: isKnown(message.method) ? message.method : "_other",
      version: sender.client.protocolVersion,
      error: ended?.rpc,
      seconds: (Date.now() - visit.startedAt) / 1000,
    });
  };

  return async (turn, message, version) => {
    const isOpening = message.type === "request" && message.method === "initialize";
    const id = isOpening ? undefined : sessionIdOf(turn);
    const sender = await findSender(sessions, turn, id, version);
    if (sender === undefined) {
      return context.reject(turn, refuse.session(), message.type === "request" ? message.id : undefined);
    }
    const leave = sender.hash === undefined ? undefined : inUse.enter(sender.hash);
    await take(turn, message, sender).finally(leave);
  };
};
