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

/** Of one ContentBlock: a link to a resource, or one embedded. */
const blockPlaces = (block: unknown): Places | undefined => {
  if (!isObject(block)) return undefined;
  if (block.type === "resource_link") return uriPlace(block);
  return block.type === "resource" ? branch([["resource", uriPlace(block.resource)]]) : undefined;
};

const contentPlaces = (content: unknown): Places | undefined =>
  Array.isArray(content) ? itemPlaces(content, blockPlaces) : blockPlaces(content);

const toolResultPlaces = (result: unknown): Places | undefined =>
  isObject(result) ? branch([["content", contentPlaces(result.content)]]) : undefined;

/** Where a server's result names resources that its client may read; undefined where it names none. */
export const uriPlaces = (
  method: McpMethod,
  result: Readonly<Record<string, unknown>>,
): Places | undefined => {
  switch (method) {
    case "tools/call":
      return toolResultPlaces(result);
    case "prompts/get":
      return branch([
        [
          "messages",
          itemPlaces(result.messages, (message) =>
            isObject(message) ? branch([["content", contentPlaces(message.content)]]) : undefined,
          ),
        ],
      ]);
    case "resources/read":
      return branch([["contents", itemPlaces(result.contents, uriPlace)]]);
    case "tasks/get":
      // A task that is done holds the result of the call that made it.
      return branch([["result", toolResultPlaces(result.result)]]);
    default:
      return undefined;
  }
};
