import { MAX_CALL_MS } from "@portcullis/contracts";
import type { Answer } from "../../core/questions.ts";
import { createQuestions, isQuestionMethod, refuseQuestion } from "../../core/questions.ts";
import { notMade } from "../http/fault.ts";
import type { Watch } from "../mcp/channel.ts";
import { failureOf } from "../mcp/outcome.ts";
import { CANCELLED } from "../mcp/reply.ts";
import type { CallListener, CallOutcome, CallStep, RunningCall, UpstreamCall } from "./types.ts";

/** What a running call needs of the connection that it runs on. */
export type Attempt = {
  readonly watch: Watch;
  readonly signal: AbortSignal;
  /** Told when the connection is known. */
  readonly onConnected: (on: {
    readonly respond: (idText: string, body: Answer["body"]) => void;
    readonly hasSession: boolean;
  }) => void;
};

/** Questions that a server asks at a time come a little apart, and are one round for the client. */
const GATHER_MS = 25;
/** Events that came while nobody waited, kept for who waits next. */
const MAX_KEPT_EVENTS = 256;
const MAX_EVENTS = 10_000;

/**
 * Runs a call to its end, past any number of questions (2025). Its clock is the idle time: each sign of life winds it, and
 * it stands still while the client is asked, which has a clock of its own.
 */
export const startRunningCall = (
  call: UpstreamCall,
  run: (attempt: Attempt) => Promise<CallOutcome>,
): RunningCall => {
  const questions = createQuestions();
  const ending = new AbortController();
  const kept: Parameters<CallListener["onEvent"]>[0][] = [];
  let listener: CallListener | undefined;
  let waiting: ((step: CallStep) => void) | undefined;
  let done: CallStep | undefined;
  let gathering: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;
  let events = 0;
  let on: Parameters<Attempt["onConnected"]>[0] | undefined;

  const timeOut = (): void => ending.abort(new DOMException("no sign of life", "TimeoutError"));
  const wind = (ms: number): void => {
    clearTimeout(idle);
    idle = setTimeout(timeOut, ms);
  };
  const alive = (): void => {
    if (waiting === undefined || done !== undefined) return;
    const idleMs = call.idleMs ?? call.timeoutMs;
    wind(idleMs);
    listener?.onAlive(Date.now() + idleMs);
  };
  const step = (of: CallStep): void => {
    clearTimeout(gathering);
    gathering = undefined;
    clearTimeout(idle);
    const resolve = waiting;
    waiting = undefined;
    listener = undefined;
    resolve?.(of);
  };
  const askIfOpen = (): void => {
    if (done === undefined && waiting !== undefined && questions.open().length > 0)
      step({ kind: "asks", text: questions.text() });
  };
  const respond = ({ idText, body }: Answer): void => on?.respond(idText, body);

  const watch: Watch = {
    onNotification: (method, params) => {
      if (method === "notifications/cancelled") questions.withdraw(JSON.stringify(params.requestId));
      // A remark is no sign of life: a server can go on making them for ever.
      if (method === "notifications/progress") alive();
      const event = call.eventOf(method, params);
      if (event === undefined || events >= MAX_EVENTS) return;
      events += 1;
      if (listener !== undefined) listener.onEvent(event);
      else if (kept.length < MAX_KEPT_EVENTS) kept.push(event);
    },
    onRequest: (idText, method, params) => {
      const refusal = refuseQuestion(method, params?.value, call.client.capabilities);
      if (refusal !== undefined || !isQuestionMethod(method))
        return respond({ idText, body: ["error", JSON.stringify(refusal)] });
      questions.ask(idText, method, params);
      gathering ??= setTimeout(() => {
        gathering = undefined;
        askIfOpen();
      }, GATHER_MS);
    },
    onPaused: (retryMs) => listener?.onPaused(retryMs),
    onResumed: alive,
  };

  const longest = setTimeout(timeOut, MAX_CALL_MS);
  void run({
    watch,
    signal: ending.signal,
    onConnected: (connection) => {
      on = connection;
    },
  })
    // Of a fault of ours; whether anything was sent is not known.
    .catch((): CallOutcome => failureOf({ fault: notMade }, true))
    .then((outcome) => {
      clearTimeout(longest);
      done = { kind: "done", outcome };
      step(done);
    });

  return {
    next: (to) => {
      if (done !== undefined) {
        for (const event of kept.splice(0)) to.onEvent(event);
        return Promise.resolve(done);
      }
      listener = to;
      for (const event of kept.splice(0)) to.onEvent(event);
      return new Promise((resolve) => {
        waiting = resolve;
        wind(call.timeoutMs);
        // What nobody has answered yet is asked again, at once.
        askIfOpen();
      });
    },
    answer: (texts) => {
      for (const answer of questions.answer(texts)) respond(answer);
    },
    cancel: () => ending.abort(CANCELLED),
    abandon: () => {
      for (const answer of questions.close()) respond(answer);
      ending.abort(new DOMException("the client did not answer", "TimeoutError"));
    },
    holdsSession: () => on?.hasSession === true && call.owner.session !== undefined,
  };
};
