import type { McpMethod } from "@portcullis/contracts";

/** Where in a JSON value the URIs of resources stand: members and indices down to them. */
export type Places = ReadonlyMap<string, Places | "uri">;
type Place = Places | "uri" | undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const branch = (members: readonly (readonly [string, Place])[]): Places | undefined => {
  const places = members.flatMap(([name, place]) => (place === undefined ? [] : [[name, place] as const]));
  return places.length === 0 ? undefined : new Map(places);
};

const itemPlaces = (list: unknown, of: (item: unknown) => Place): Places | undefined =>
  Array.isArray(list) ? branch(list.map((item, index) => [String(index), of(item)])) : undefined;

/** Of a value that has a `uri`. */
const uriPlace = (value: unknown): Places | undefined =>
  isObject(value) && typeof value.uri === "string" ? branch([["uri", "uri"]]) : undefined;

/** Of one ContentBlock: a link to a resource, one embedded, or the result of a tool that a model is told of. */
const blockPlaces = (block: unknown): Places | undefined => {
  if (!isObject(block)) return undefined;
  if (block.type === "resource_link") return uriPlace(block);
  if (block.type === "tool_result") return branch([["content", contentPlaces(block.content)]]);
  return block.type === "resource" ? branch([["resource", uriPlace(block.resource)]]) : undefined;
};

const contentPlaces = (content: unknown): Places | undefined =>
  Array.isArray(content) ? itemPlaces(content, blockPlaces) : blockPlaces(content);

const toolResultPlaces = (result: unknown): Places | undefined =>
  isObject(result) ? branch([["content", contentPlaces(result.content)]]) : undefined;

const messagesPlaces = (messages: unknown): Places | undefined =>
  itemPlaces(messages, (message) =>
    isObject(message) ? branch([["content", contentPlaces(message.content)]]) : undefined,
  );

/** Of questions to the client's model: what it is asked may quote the results of tools. */
const questionPlaces = (requests: unknown): Places | undefined => {
  if (!isObject(requests)) return undefined;
  const places = Object.entries(requests).map(([key, request]): readonly [string, Place] => {
    const isSampling = isObject(request) && request.method === "sampling/createMessage";
    if (!isSampling || !isObject(request.params)) return [key, undefined];
    return [key, branch([["params", branch([["messages", messagesPlaces(request.params.messages)]])]])];
  });
  return branch(places);
};

type Result = Readonly<Record<string, unknown>>;

const resultPlaces = (method: McpMethod, result: Result): readonly (readonly [string, Place])[] => {
  switch (method) {
    case "tools/call":
      return [["content", contentPlaces(result.content)]];
    case "prompts/get":
      return [["messages", messagesPlaces(result.messages)]];
    case "resources/read":
      return [["contents", itemPlaces(result.contents, uriPlace)]];
    case "tasks/get":
      // A task that is done holds the result of the call that made it.
      return [["result", toolResultPlaces(result.result)]];
    default:
      return [];
  }
};

/** Where a server's result names resources that its client may read; undefined where it names none. */
export const uriPlaces = (method: McpMethod, result: Result): Places | undefined =>
  branch([...resultPlaces(method, result), ["inputRequests", questionPlaces(result.inputRequests)]]);
