import { setTimeout as sleep } from "node:timers/promises";
import { describeRefusal } from "./failures.ts";
import type { HttpAnswer, HttpClient } from "./http-client.ts";
import { readSse, type SseEvent } from "./sse-reader.ts";

/** What both generations of the protocol need of the gate. */
export type GateLink = {
  /** One line of JSON-RPC for the client. */
  readonly deliver: (line: string) => void;
  /** A message for people, on stderr. */
  readonly say: (text: string) => void;
  readonly post: (
    text: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<HttpAnswer>;
  readonly get: (headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<HttpAnswer>;
  readonly remove: (headers: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<HttpAnswer>;
};

export const createGateLink = (
  client: HttpClient,
  credential: string,
  output: Pick<GateLink, "deliver" | "say">,
): GateLink => {
  const authorization = { authorization: `Bearer ${credential}` };
  return {
    ...output,
    post: (body, headers, signal) =>
      client.send("POST", {
        body,
        signal,
        headers: {
          ...authorization,
          accept: "application/json, text/event-stream",
          "content-type": "application/json",
          ...headers,
        },
      }),
    get: (headers, signal) =>
      client.send("GET", { signal, headers: { ...authorization, accept: "text/event-stream", ...headers } }),
    remove: (headers, signal) => client.send("DELETE", { signal, headers: { ...authorization, ...headers } }),
  };
};

export const isStream = (answer: HttpAnswer): boolean =>
  (answer.header("content-type") ?? "").startsWith("text/event-stream");

/** The messages of an answer with a status of success: events, or one document. Empty where there is none of either. */
export async function* messagesOf(answer: HttpAnswer): AsyncGenerator<SseEvent> {
  if (isStream(answer)) yield* readSse(answer.chunks);
  else if ((answer.header("content-type") ?? "").startsWith("application/json")) {
    yield { data: await answer.text(), id: undefined, retryMs: undefined };
  } else answer.discard();
}

/** Something that people have to do something about: said once for each status. */
export const createComplaints = (say: GateLink["say"]) => {
  const said = new Set<number>();
  return (status: number, body: string): void => {
    if ((status !== 401 && status !== 403) || said.has(status)) return;
    said.add(status);
    say(`the gate refuses the key: ${describeRefusal(status, body)}`);
  };
};

/** Waits a little longer each time, up to `mostMs`; false where it was ended meanwhile. */
export const createPauses = (mostMs: number) => {
  let waitMs = 250;
  return {
    reset: (): void => {
      waitMs = 250;
    },
    wait: async (signal: AbortSignal, atLeastMs = 0): Promise<boolean> => {
      const ms = Math.max(waitMs, atLeastMs);
      waitMs = Math.min(waitMs * 2, mostMs);
      return sleep(ms, true, { signal }).catch(() => false);
    },
  };
};
