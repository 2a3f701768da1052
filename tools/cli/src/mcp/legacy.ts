import { setTimeout as sleep } from "node:timers/promises";
import { lostLine, reasonOf, refusalLine } from "./failures.ts";
import { createComplaints, createPauses, type GateLink, isStream, messagesOf } from "./gate-link.ts";
import type { HttpAnswer } from "./http-client.ts";
import { isRecord, oneLine, parseText } from "./json-text.ts";
import { isAnswerTo, type Message, type Request } from "./message.ts";
import { createSessionMemory } from "./session-memory.ts";

/** Protocols 2025-03-26 to 2025-11-25: a session that begins with `initialize`. Source: basic/transports of 2025-11-25. */
export type Legacy = {
  /** Ends when the answer is delivered. Never throws. */
  readonly request: (message: Request, signal: AbortSignal) => Promise<void>;
  /** Notifications, answers to what the server asked, batches. */
  readonly send: (message: Exclude<Message, Request>, signal: AbortSignal) => Promise<void>;
  /** Tells the gate that the session is over. */
  readonly end: () => Promise<void>;
};

type Session = { readonly id: string | undefined; readonly version: string | undefined };
const NONE: Session = { id: undefined, version: undefined };
/** The gate does not know the session any more, and it could not be begun anew. */
class SessionLost extends Error {}

const RETRY_MS = 1_000;
/** How often a stream is resumed that brings nothing at all. */
const MAX_RESUMES = 20;

const headersOf = ({ id, version }: Session): Readonly<Record<string, string>> => ({
  ...(id === undefined ? {} : { "mcp-session-id": id }),
  ...(version === undefined ? {} : { "mcp-protocol-version": version }),
});

export const createLegacy = (link: GateLink, lifetime: AbortSignal): Legacy => {
  let session = NONE;
  let stopListening = new AbortController();
  let renewing: Promise<void> | undefined;
  const memory = createSessionMemory();
  const complain = createComplaints(link.say);

  /** The messages of an answer, and of the streams that go on from where it breaks off, until `id` is answered. */
  const follow = async (
    first: HttpAnswer,
    id: string,
    signal: AbortSignal,
    take: (line: string, isLast: boolean) => void,
  ): Promise<void> => {
    let answer = first;
    let last: string | undefined;
    let retryMs = RETRY_MS;
    for (let resumes = 0; resumes < MAX_RESUMES; resumes += 1) {
      try {
        for await (const event of messagesOf(answer)) {
          last = event.id ?? last;
          retryMs = event.retryMs ?? retryMs;
          if (event.data === "") continue;
          resumes = 0;
          const isLast = isAnswerTo(event.data, id);
          take(oneLine(event.data), isLast);
          if (isLast) return answer.discard();
        }
      } catch (error) {
        if (last === undefined || signal.aborted) throw error;
      }
      if (last === undefined) throw new Error("its stream ended before the answer");
      await sleep(retryMs, undefined, { signal });
      answer = await link.get({ ...headersOf(session), "last-event-id": last }, signal);
      if (answer.status !== 200) {
        answer.discard();
        throw new Error(`its stream could not be resumed (HTTP ${answer.status})`);
      }
    }
    throw new Error("its stream ended before the answer, again and again");
  };

  /** The stream of what the server says of its own accord. */
  const listen = async (): Promise<void> => {
    stopListening.abort();
    stopListening = new AbortController();
    const signal = AbortSignal.any([stopListening.signal, lifetime]);
    const own = session;
    const pauses = createPauses(10_000);
    let last: string | undefined;
    let retryMs = RETRY_MS;
    while (!signal.aborted) {
      try {
        const resume = last === undefined ? {} : { "last-event-id": last };
        const answer = await link.get({ ...headersOf(own), ...resume }, signal);
        if (answer.status === 404 && own.id !== undefined) return void renew(own).catch(() => {});
        // Most of all 405: a server need not have such a stream.
        if (answer.status < 500 && (answer.status !== 200 || !isStream(answer))) return answer.discard();
        if (answer.status !== 200) answer.discard();
        else {
          for await (const event of messagesOf(answer)) {
            pauses.reset();
            last = event.id ?? last;
            retryMs = event.retryMs ?? retryMs;
            if (event.data !== "") link.deliver(oneLine(event.data));
          }
        }
      } catch {
        // It broke, or the gate is away: once more.
      }
      if (!(await pauses.wait(signal, retryMs))) return;
    }
  };

  /** Sends `initialize` and takes the session that it opens. */
  const open = async (
    text: string,
    id: string,
    signal: AbortSignal,
    take: (line: string) => void,
  ): Promise<HttpAnswer | undefined> => {
    stopListening.abort();
    const answer = await link.post(text, {}, signal);
    if (answer.status >= 300) return answer;
    const sessionId = answer.header("mcp-session-id");
    session = { id: sessionId, version: undefined };
    await follow(answer, id, signal, (line, isLast) => {
      if (isLast) {
        const value = parseText(line);
        const result = isRecord(value) && isRecord(value.result) ? value.result : {};
        const version = typeof result.protocolVersion === "string" ? result.protocolVersion : undefined;
        session = { id: sessionId, version };
        memory.opened(result.capabilities);
      }
      take(line);
    });
    return undefined;
  };

  const reopen = async (): Promise<void> => {
    const begun = memory.begun();
    if (begun === undefined) throw new SessionLost("the session is gone");
    const refused = await open(begun.initialize.text, begun.initialize.id, lifetime, () => {});
    if (refused !== undefined) {
      refused.discard();
      throw new SessionLost(`the session is gone, and another was refused (HTTP ${refused.status})`);
    }
    const own = headersOf(session);
    if (begun.initialized !== undefined) (await link.post(begun.initialized, own, lifetime)).discard();
    for (const { text, id } of memory.lasting()) {
      const answer = await link.post(text, own, lifetime);
      if (answer.status < 300) await follow(answer, id, lifetime, () => {});
      else answer.discard();
    }
    void listen();
    link.say("the gate had forgotten the session; it was begun anew");
    for (const line of memory.missed()) link.deliver(line);
  };

  /** One at a time, and only where nobody did so meanwhile. */
  const renew = async (lost: Session): Promise<void> => {
    if (session !== lost && renewing === undefined) return;
    renewing ??= reopen().finally(() => {
      renewing = undefined;
    });
    await renewing;
  };

  /** Posts to the session, and to a new one where the gate knows it no more. */
  const post = async (text: string, signal: AbortSignal): Promise<HttpAnswer> => {
    const own = session;
    const answer = await link.post(text, headersOf(own), signal);
    if (answer.status !== 404 || own.id === undefined) return answer;
    answer.discard();
    await renew(own);
    return link.post(text, headersOf(session), signal);
  };

  const refuse = async (id: string, answer: HttpAnswer): Promise<void> => {
    const body = await answer.text();
    complain(answer.status, body);
    link.deliver(refusalLine(id, answer.status, body));
  };

  return {
    request: async (message, signal) => {
      const { id, text, method } = message;
      try {
        if (method === "initialize") {
          memory.began(message);
          const refused = await open(text, id, signal, link.deliver);
          if (refused !== undefined) await refuse(id, refused);
          return;
        }
        const answer = await post(text, signal);
        if (answer.status >= 300) return await refuse(id, answer);
        await follow(answer, id, signal, (line) => link.deliver(line));
        memory.done(message);
      } catch (error) {
        if (!signal.aborted) link.deliver(lostLine(id, reasonOf(error)));
      }
    },
    send: async (message, signal) => {
      const isInitialized = message.kind === "notification" && message.method === "notifications/initialized";
      if (isInitialized) memory.initialized(message.text);
      const answer = await post(message.text, signal);
      if (answer.status >= 300) {
        const body = await answer.text();
        complain(answer.status, body);
        if (message.kind === "batch")
          for (const id of message.ids) link.deliver(refusalLine(id, answer.status, body));
      } else if (message.kind === "batch") {
        for await (const { data } of messagesOf(answer)) if (data !== "") link.deliver(oneLine(data));
      } else answer.discard();
      if (isInitialized && answer.status < 300) void listen();
    },
    end: async () => {
      stopListening.abort();
      if (session.id === undefined) return;
      const answer = await link.remove(headersOf(session), AbortSignal.timeout(1_000));
      answer.discard();
    },
  };
};
