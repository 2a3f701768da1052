import type { OutgoingHttpHeaders } from "node:http";
import type { Accepts } from "./accept.ts";
import type { RpcAnswer } from "./answers.ts";
import type { EventResponse } from "./event-response.ts";
import { dataOf, type ReplayStream } from "./replay-stream.ts";

/** One POST and its answer: one JSON object where that will do, a stream of events where there is more to say. */
export type Exchange = {
  /** A message before the answer, as the text of its JSON. False where this client cannot take one. */
  readonly send: (message: string) => boolean;
  readonly answer: (answer: RpcAnswer) => void;
  /** There will be no answer: the client said that it wants none. */
  readonly drop: () => void;
  /** The server hung up to be asked again; a client that can do the same comes back for the rest. */
  readonly pause: (retryMs: number | undefined) => void;
};

export type ExchangeOptions = {
  readonly response: EventResponse;
  readonly accepts: Accepts;
  /** Whether a client that named the stream first gets one at once. */
  readonly streamAtOnce: boolean;
  /** Of 2025 sessions: where the stream is kept for a client that comes back. Called at most once, when a stream is needed. */
  readonly openReplay: (() => ReplayStream) | undefined;
  /** Whether the client takes an event without data, and comes back where a stream is closed on purpose (2025-11-25). */
  readonly canPoll: boolean;
  readonly headers?: OutgoingHttpHeaders;
};

/** An answer that takes longer than this comes on a stream, which shows that somebody is still there. */
const PATIENCE_MS = 10_000;
/** How soon a client whose connection broke comes back. */
export const RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;

export const createExchange = (options: ExchangeOptions): Exchange => {
  const { response, accepts } = options;
  let stream: ReplayStream | undefined;
  let opened = false;
  let over = false;

  const open = (): boolean => {
    if (opened) return true;
    if (over || !accepts.stream) return false;
    opened = true;
    clearTimeout(patience);
    response.open(options.headers);
    stream = options.openReplay?.();
    stream?.attach(response, 0);
    if (options.canPoll) stream?.prime(RETRY_MS);
    return true;
  };
  const put = (message: string): void => {
    if (stream === undefined) response.write(`${dataOf(message)}\n\n`);
    else stream.send(message);
  };
  const patience = setTimeout(open, PATIENCE_MS);
  if (!accepts.json || (options.streamAtOnce && accepts.streamFirst)) open();
  response.onGone(() => stream?.detach(response));

  const finish = (): void => {
    over = true;
    clearTimeout(patience);
    if (stream === undefined) response.end();
    else stream.end();
  };
  return {
    send: (message) => {
      if (over || !open()) return false;
      put(message);
      return true;
    },
    answer: ({ status, text }) => {
      if (over) return;
      if (opened) {
        put(text);
        finish();
        return;
      }
      over = true;
      clearTimeout(patience);
      response.reply(status, text, options.headers);
    },
    drop: () => {
      if (over) return;
      if (opened) finish();
      else {
        over = true;
        clearTimeout(patience);
        response.reply(202, undefined);
      }
    },
    pause: (retryMs = RETRY_MS) => {
      if (over || !options.canPoll || options.openReplay === undefined || !open()) return;
      stream?.pause(Math.min(retryMs, MAX_RETRY_MS));
    },
  };
};
