import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseAccept } from "./accept.ts";
import type { EventResponse } from "./event-response.ts";
import { createExchange, type ExchangeOptions } from "./exchange.ts";
import { createReplayStream } from "./replay-stream.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const set = (accept: string, more: Partial<ExchangeOptions> = {}) => {
  const said: string[] = [];
  const gone: (() => void)[] = [];
  const response: EventResponse = {
    open: () => said.push("open"),
    isOpen: () => said.includes("open"),
    reply: (status, text) => said.push(`${status} ${text}`),
    write: (chunk) => said.push(chunk),
    end: () => said.push("end"),
    onGone: (listener) => gone.push(listener),
  };
  const stream = createReplayStream(
    (sequence) => `s.${sequence}`,
    { maxEvents: 9, maxSize: 999 },
    () => 0,
  );
  const exchange = createExchange({
    response,
    accepts: parseAccept(accept),
    streamAtOnce: true,
    openReplay: () => stream,
    canPoll: true,
    ...more,
  });
  return { said, gone, stream, exchange };
};
const both = "application/json, text/event-stream";
const answer = { status: 200, text: "A" };
const primed = "id: s.1\nretry: 1000\ndata: \n\n";

describe("one POST's answer", () => {
  it("is one JSON object where there is nothing else to say", () => {
    const { exchange, said } = set(both);
    exchange.answer(answer);
    exchange.answer(answer);
    expect(exchange.send("late")).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(["200 A"]);
  });

  it("becomes a stream with the first thing to say before it", () => {
    const { exchange, said } = set(both);
    expect(exchange.send("E")).toBe(true);
    exchange.answer({ status: 404, text: "A" });
    expect(said).toEqual(["open", primed, "id: s.2\ndata: E\n\n", "id: s.3\ndata: A\n\n", "end"]);
  });

  it("becomes one after ten seconds, so that its client sees that somebody is there", () => {
    const { exchange, said } = set(both, { openReplay: undefined });
    vi.advanceTimersByTime(9_999);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    exchange.answer(answer);
    expect(said).toEqual(["open", "data: A\n\n", "end"]);
  });

  it("is a stream at once where the client names it first, and where that is asked of it", () => {
    expect(set("text/event-stream, application/json").said).toEqual(["open", primed]);
    expect(set("text/event-stream, application/json", { streamAtOnce: false }).said).toEqual([]);
    expect(set("text/event-stream", { streamAtOnce: false }).said).toEqual(["open", primed]);
  });

  it("is never a stream for a client that takes none", () => {
    const { exchange, said } = set("application/json");
    expect(exchange.send("E")).toBe(false);
    exchange.pause(1);
    vi.advanceTimersByTime(60_000);
    exchange.answer(answer);
    expect(said).toEqual(["200 A"]);
  });

  it("has no event without data for clients that do not know them", () => {
    const { said } = set("text/event-stream", { canPoll: false });
    expect(said).toEqual(["open"]);
  });

  it("is kept where its client has gone", () => {
    const { exchange, said, gone, stream } = set("text/event-stream");
    for (const hangUp of gone) hangUp();
    expect(stream.isAttached()).toBe(false);
    exchange.answer(answer);
    expect(said).toEqual(["open", primed]);
    expect(stream.isEnded()).toBe(true);
  });

  it("may be left for later, not for ever", () => {
    const { exchange, said } = set(both);
    exchange.pause(3_600_000);
    expect(said).toEqual(["open", primed, "retry: 30000\n\n", "end"]);
  });

  it("does not come where it is not wanted any more", () => {
    const waiting = set(both);
    waiting.exchange.drop();
    waiting.exchange.answer(answer);
    expect(waiting.said).toEqual(["202 undefined"]);
    const open = set("text/event-stream");
    open.exchange.drop();
    expect(open.said).toEqual(["open", primed, "end"]);
  });
});
