import { membersOf } from "./json-text.ts";
import { type StreamEvent, streamEvents } from "./sse-messages.ts";

/** What came back for one request, as text. */
export type Exchange = {
  readonly status: number;
  readonly headers: Headers;
  /** Every JSON-RPC message of the response in its order, the answer included. */
  readonly messages: readonly string[];
  /** The response that carries the request's id; undefined where the body ended without one. */
  readonly answer: string | undefined;
  readonly result: string | undefined;
  readonly error: string | undefined;
  /** The last event id of a stream, to resume from. */
  readonly lastEventId: string | undefined;
};

export const isAnswerTo = (id: string, message: string): boolean => {
  if (!message.startsWith("{")) return false;
  const members = membersOf(message);
  return members.get("id") === id && !members.has("method");
};

export const eventsOf = (response: Response): AsyncGenerator<StreamEvent> => {
  if (response.body === null) throw new Error(`no body (${response.status})`);
  return streamEvents(response.body);
};

/** Reads a response up to the message that answers `id` (a JSON text), or to its end. */
export const readExchange = async (
  response: Response,
  id: string,
  hear: (message: string) => Promise<void> = async () => {},
): Promise<Exchange> => {
  const messages: string[] = [];
  let lastEventId: string | undefined;
  if ((response.headers.get("content-type") ?? "").startsWith("text/event-stream")) {
    for await (const event of eventsOf(response)) {
      lastEventId = event.id ?? lastEventId;
      if (event.data === "") continue;
      messages.push(event.data);
      if (isAnswerTo(id, event.data)) break;
      await hear(event.data);
    }
  } else {
    const text = await response.text();
    if (text !== "") messages.push(text);
  }
  const answer = messages.find((message) => isAnswerTo(id, message));
  const members = answer === undefined ? undefined : membersOf(answer);
  return {
    status: response.status,
    headers: response.headers,
    messages,
    answer,
    result: members?.get("result"),
    error: members?.get("error"),
    lastEventId,
  };
};
