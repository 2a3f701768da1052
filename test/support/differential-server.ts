import type { DifferentialCase } from "./differential-cases.ts";
import { membersOf, objectText } from "./json-text.ts";
import type { RawReply, RawRequest } from "./raw-mcp-exchange.ts";
import { type RawMcpServer, type RawServerOptions, startRawMcpServer } from "./raw-mcp-server.ts";

/**
 * What the server lists, as it writes it: orders, numbers and keywords that nothing on the way may tidy up. Of each kind there
 * is one that JavaScript's own values hold, one that they do not, and one whose text has space and needless escapes in it.
 */
export const offer = {
  tools: [
    '{"name":"zebra","inputSchema":{"type":"object"},"title":"Last by name, first in the list"}',
    '{"description":"Gives back what was prepared.","name":"echo","inputSchema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":true,"properties":{"mark":{"type":["integer","string"],"minimum":-0.0,"maximum":9007199254740993},"2":{"const":1.0},"1":{"enum":[1e3,null,"x"]}},"$defs":{"leaf":{"$anchor":"leaf","type":"string","x-unit":"m/s"}},"patternProperties":{"^x-":{"$ref":"#leaf"}},"unevaluatedProperties":{"$dynamicRef":"#leaf"},"dependentRequired":{"a":["b"]},"if":{"required":["a"]},"then":{"minProperties":2}},"outputSchema":{"type":["object","array","string","number","boolean","null"],"prefixItems":[{"contentEncoding":"base64"}]},"annotations":{"readOnlyHint":true,"x-cost":0.10,"title":"Echo"},"icons":[{"src":"https://example.org/icon.svg","sizes":["any"]}],"_meta":{"example.org/stage":{"3":"c","1":"a"}},"execution":{"taskSupport":"forbidden"},"x-later":[1.0,{"deep":[[[]]]}]}',
    '{"name":"vast","description":"Counts without end.","inputSchema":{"type":"object","properties":{"10":{"maximum":1e400},"2":{"minimum":-1e400,"default":-0},"n":{"const":12345678901234567890}}},"_meta":{"10":1.0,"2":[{"1":1,"0":0}]}}',
    '{ "name" : "sp\\u0061cious", "inputSchema" : {\n  "type": "object", "properties": { "10": { "maximum": 1.0 }, "2": {} } } , "x-own": "a\\/b" }',
    '{"name":"routed","description":"Reads a header too.","inputSchema":{"type":"object","properties":{"region":{"type":"string","x-mcp-header":"Region"}},"required":["region"]}}',
  ],
  prompts: [
    '{"name":"zeal","title":"Without arguments","x-own":{"b":1.0,"a":[]}}',
    '{"name":"advice","description":"Says a thing about a topic.","arguments":[{"name":"topic","required":true,"x-hint":"short"},{"name":"mark"}],"icons":[{"src":"https://example.org/p.png"}],"_meta":{"example.org/n":1.50}}',
    '{"name":"vast","x-own":{"10":1e400,"2":12345678901234567890}}',
    '{ "name":"spacious", "x-own":[ 1.0, "\\u00e9" ] }',
  ],
  resources: [
    '{"uri":"raw:///items/first","name":"first","size":9007199254740993,"mimeType":"text/plain","annotations":{"priority":1.0,"lastModified":"2026-01-02T03:04:05Z"}}',
    '{"name":"second","uri":"raw:///items/second","icons":[],"x-own":null,"_meta":{"example.org/n":1e2}}',
    '{"uri":"raw:///items/vast","size":1e400,"name":"vast","_meta":{"10":12345678901234567890,"2":-0.0}}',
    '{"uri":"raw:///items/plain","name":"plain"}',
    '{ "n\\u0061me":"spacious", "uri":"raw:///items/spacious", "size":1.0 }',
  ],
  resourceTemplates: [
    '{"name":"vast","uriTemplate":"raw:///vast/{item}","x-own":{"10":1e400,"2":12345678901234567890}}',
    '{ "uriTemplate":"raw:///spacious/{item}", "name":"spacious", "x-own":1.0 }',
    '{"uriTemplate":"raw:///plain/{item}","name":"plain"}',
    '{"uriTemplate":"raw:///items/{item}","name":"item","description":"One item.","x-own":{"2":1,"1":2}}',
  ],
} as const;
export type OfferKind = keyof typeof offer;

const pages: Readonly<Record<string, OfferKind>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
};

/** One item a page, so that who follows no cursor misses something. */
const listPage = (kind: OfferKind, { era, params }: RawRequest): RawReply => {
  const items = offer[kind];
  const cursor = membersOf(params).get("cursor");
  const at = cursor === undefined ? 0 : Number(JSON.parse(cursor));
  const members: [string, string][] = [[kind, `[${items.slice(at, at + 1).join(",")}]`]];
  if (at + 1 < items.length) members.push(["nextCursor", JSON.stringify(String(at + 1))]);
  if (era === "modern")
    members.push(["resultType", '"complete"'], ["ttlMs", "0"], ["cacheScope", '"public"']);
  return { result: objectText(members) };
};

/** Which prepared answer a request asks for. */
export const markOf = (method: string, params: string): number | undefined => {
  const members = membersOf(params);
  const text =
    method === "resources/read"
      ? /\d+/.exec(members.get("uri") ?? "")?.[0]
      : (membersOf(members.get("arguments") ?? "{}").get("mark") ??
        membersOf(members.get("argument") ?? "{}").get("value") ??
        members.get("mark"));
  return text === undefined ? undefined : Number(text.replaceAll('"', ""));
};

/** Adds what every result of 2026-07-28 must have, at the end, where a gate that rebuilds results would not put it. */
const asModern = (method: string, result: string): string => {
  const more = method === "resources/read" ? '"ttlMs":60000,"cacheScope":"public",' : "";
  const comma = membersOf(result).size === 0 ? "" : ",";
  return `${result.slice(0, result.lastIndexOf("}"))}${comma}${more}"resultType":"complete"}`;
};

export const startDifferentialServer = (
  cases: readonly DifferentialCase[],
  eras?: RawServerOptions["eras"],
): Promise<RawMcpServer> =>
  startRawMcpServer({
    capabilities: { tools: { listChanged: true }, prompts: {}, resources: {}, completions: {} },
    ...(eras === undefined ? {} : { eras }),
    handle: (request) => {
      const { method, params, era } = request;
      const kind = pages[method];
      if (kind !== undefined) return listPage(kind, request);
      const prepared = cases[markOf(method, params) ?? -1];
      if (prepared === undefined) return { error: '{"code":-32602,"message":"nothing prepared"}' };
      if (prepared.outcome === "error") return { error: prepared.text };
      return { result: era === "modern" ? asModern(method, prepared.text) : prepared.text };
    },
  });
