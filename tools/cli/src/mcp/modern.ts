import { randomUUID } from "node:crypto";
import { lostLine, reasonOf, refusalLine } from "./failures.ts";
import { createComplaints, createPauses, type GateLink, messagesOf } from "./gate-link.ts";
import { isRecord, oneLine, parseText } from "./json-text.ts";
import { isAnswerTo, type Notification, type Request } from "./message.ts";
import { createMissedChanges } from "./missed-changes.ts";
import { createKnownTools, headerValue } from "./param-headers.ts";

/** Protocol 2026-07-28: each request for itself. Source: basic/transports/streamable-http and stdio of that version. */
export type Modern = {
  /** Ends when the request's last message is delivered, or it is cancelled. Never throws. */
  readonly request: (message: Request, signal: AbortSignal) => Promise<void>;
  readonly notify: (message: Notification, version: string, signal: AbortSignal) => Promise<void>;
};

const NAMED_BY: Readonly<Record<string, string>> = {
  "tools/call": "name",
  "prompts/get": "name",
  "resources/read": "uri",
  "tasks/get": "taskId",
  "tasks/update": "taskId",
  "tasks/cancel": "taskId",
};
const HEADER_MISMATCH = -32020;
const MAX_LIST_PAGES = 100;
const LISTEN = "subscriptions/listen";

type Sent = Pick<Request, "text" | "method" | "params"> & { readonly version: string };

/** What a request came to: its answer was delivered, its stream ended before, or the gate refused it. */
type Outcome =
  | { readonly kind: "answered" }
  | { readonly kind: "broken" }
  | { readonly kind: "refused"; readonly status: number; readonly body: string };

export const createModern = (link: GateLink): Modern => {
  const tools = createKnownTools();
  const complain = createComplaints(link.say);

  const headersOf = ({ method, params, version }: Sent): Readonly<Record<string, string>> => {
    const name = params[NAMED_BY[method] ?? ""];
    return {
      "mcp-protocol-version": version,
      "mcp-method": method,
      ...(typeof name === "string" ? { "mcp-name": headerValue(name) } : {}),
      ...(method === "tools/call" ? tools.headersOf(params) : {}),
    };
  };

  /** @param take each message of the answer @throws Error where there is no answer */
  const exchange = async (
    sent: Sent,
    id: string,
    signal: AbortSignal,
    take: (line: string, isLast: boolean) => void,
  ): Promise<Outcome> => {
    const answer = await link.post(sent.text, headersOf(sent), signal);
    if (answer.status >= 300) return { kind: "refused", status: answer.status, body: await answer.text() };
    for await (const { data } of messagesOf(answer)) {
      if (data === "" || signal.aborted) continue;
      const isLast = isAnswerTo(data, id);
      if (isLast && sent.method === "tools/list") {
        const value = parseText(data);
        tools.learn(isRecord(value) ? value.result : undefined);
      }
      take(oneLine(data), isLast);
      if (!isLast) continue;
      answer.discard();
      return { kind: "answered" };
    }
    return { kind: "broken" };
  };

  /** Reads the lists of tools for itself, as the one who sent this request: it may have them from elsewhere. */
  const learnTools = async ({ params, version }: Sent, signal: AbortSignal): Promise<void> => {
    let cursor: unknown;
    for (let page = 0; page < MAX_LIST_PAGES; page += 1) {
      const id = JSON.stringify(`portcullis-${randomUUID()}`);
      const own = { _meta: params._meta, ...(cursor === undefined ? {} : { cursor }) };
      const text = `{"jsonrpc":"2.0","id":${id},"method":"tools/list","params":${JSON.stringify(own)}}`;
      let next: unknown;
      await exchange({ text, method: "tools/list", params: own, version }, id, signal, (line, isLast) => {
        const value = isLast ? parseText(line) : undefined;
        if (isRecord(value) && isRecord(value.result)) next = value.result.nextCursor;
      });
      if (typeof next !== "string") return;
      cursor = next;
    }
  };

  const isMismatch = (outcome: Outcome): boolean => {
    const body = outcome.kind === "refused" ? parseText(outcome.body) : undefined;
    return isRecord(body) && isRecord(body.error) && body.error.code === HEADER_MISMATCH;
  };

  const call = async (message: Request, sent: Sent, signal: AbortSignal): Promise<void> => {
    const { id } = message;
    const take = (line: string): void => link.deliver(line);
    let outcome = await exchange(sent, id, signal, take);
    if (sent.method === "tools/call" && isMismatch(outcome)) {
      await learnTools(sent, signal);
      outcome = await exchange(sent, id, signal, take);
    }
    if (signal.aborted || outcome.kind === "answered") return;
    if (outcome.kind === "broken") return link.deliver(lostLine(id, "its stream ended before the answer"));
    complain(outcome.status, outcome.body);
    link.deliver(refusalLine(id, outcome.status, outcome.body));
  };

  /** A subscription lives as long as its client wants it: where its stream breaks it is opened anew. */
  const listen = async (message: Request, sent: Sent, signal: AbortSignal): Promise<void> => {
    const { id } = message;
    const pauses = createPauses(10_000);
    const missed = createMissedChanges(id);
    while (!signal.aborted) {
      try {
        const outcome = await exchange(sent, id, signal, (line) => {
          pauses.reset();
          for (const each of missed.pass(line)) link.deliver(each);
        });
        if (signal.aborted || outcome.kind === "answered") return;
        if (outcome.kind === "refused" && (!missed.isOpen() || outcome.status < 429)) {
          complain(outcome.status, outcome.body);
          return link.deliver(refusalLine(id, outcome.status, outcome.body));
        }
      } catch (error) {
        if (!missed.isOpen()) throw error;
      }
      if (!(await pauses.wait(signal))) return;
    }
  };

  return {
    request: async (message, signal) => {
      const sent: Sent = { ...message, version: message.version ?? "" };
      try {
        await (message.method === LISTEN ? listen(message, sent, signal) : call(message, sent, signal));
      } catch (error) {
        if (!signal.aborted) link.deliver(lostLine(message.id, reasonOf(error)));
      }
    },
    notify: async (message, version, signal) => {
      const answer = await link.post(message.text, headersOf({ ...message, version }), signal);
      answer.discard();
    },
  };
};
