import { parseJson } from "@portcullis/crypto";
import { type Json, memberTexts, objectText, printableValue, textOf } from "./json-text.ts";
import type { RpcRequest } from "./message.ts";
import type { Members } from "./ports.ts";
import { META } from "./versions.ts";

/** What a request says to a server beside whom it means: the arguments, and the members of `params` that go on with it. */
export type Content = {
  /** Empty where there are none. */
  readonly arguments: Members;
  /** Whether the request has a member `arguments`: a server may tell none from empty ones. */
  readonly hasArguments: boolean;
  readonly params: Members;
  /** As in `McpCall`: the text of both, only where their values alone would lose something. */
  readonly exact: string | undefined;
};

/** Said by other members of the envelope: the target, and what the server's own state was. */
const TARGET = ["name", "uri", "ref", "arguments", "requestState"];
/** Of this connection: the next one has its own. */
const OWN_META: readonly string[] = [
  META.protocolVersion,
  META.clientInfo,
  META.clientCapabilities,
  META.logLevel,
  "progressToken",
  "traceparent",
  "tracestate",
  "baggage",
];

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const without = (members: Members, names: readonly string[]): Members =>
  Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));

const withoutTexts = (text: string, names: readonly string[]): readonly (readonly [string, string])[] =>
  [...memberTexts(text)].filter(([name]) => !names.includes(name));

const keptParams = (params: Members): Members => {
  const { _meta: meta, ...rest } = without(params, TARGET);
  if (!isObject(meta)) return meta === undefined ? rest : { ...rest, _meta: meta };
  const kept = without(meta, OWN_META);
  return Object.keys(kept).length === 0 ? rest : { ...rest, _meta: kept };
};

const keptParamTexts = (text: string): string =>
  objectText(
    withoutTexts(text, TARGET).flatMap(([name, value]) => {
      if (name !== "_meta" || !value.startsWith("{")) return [[name, value] as const];
      const kept = withoutTexts(value, OWN_META);
      return kept.length === 0 ? [] : [[name, objectText(kept)] as const];
    }),
  );

const fromTexts = (args: string | undefined, params: string): Content => {
  const { value, exact } = parseJson(`{"arguments":${args ?? "{}"},"params":${params}}`);
  const both = value as Pick<Content, "arguments" | "params">;
  return { arguments: both.arguments, hasArguments: args !== undefined, params: both.params, exact };
};

/** @param request whose `params.arguments`, if any, is an object */
export const contentOf = ({ params, text }: RpcRequest): Content => {
  if (text === undefined) {
    const args = isObject(params.arguments) ? params.arguments : undefined;
    return {
      arguments: args ?? {},
      hasArguments: args !== undefined,
      params: keptParams(params),
      exact: undefined,
    };
  }
  const paramsText = memberTexts(text).get("params") ?? "{}";
  const args = isObject(params.arguments) ? memberTexts(paramsText).get("arguments") : undefined;
  return fromTexts(args, keptParamTexts(paramsText));
};

/** With one of the params set anew. */
export const withParam = (content: Content, name: string, json: Json): Content => {
  if (content.exact === undefined && json.exact === undefined) {
    return { ...content, params: { ...content.params, [name]: json.value } };
  }
  const texts =
    content.exact === undefined
      ? new Map([
          ["arguments", JSON.stringify(content.arguments)],
          ["params", JSON.stringify(content.params)],
        ])
      : memberTexts(content.exact);
  const params = new Map(memberTexts(texts.get("params") ?? "{}"));
  params.set(name, textOf(json));
  const { hasArguments } = content;
  return { ...fromTexts(texts.get("arguments"), objectText(params)), hasArguments };
};

/** The client's own progress token, to be put into events: printed as it was written. Undefined where it asked for none. */
export const progressTokenOf = ({ params, text }: RpcRequest): unknown => {
  const meta = params._meta;
  const token = isObject(meta) ? meta.progressToken : undefined;
  if (typeof token === "string") return token;
  if (typeof token !== "number") return undefined;
  const paramsText = text === undefined ? undefined : memberTexts(text).get("params");
  const metaText = paramsText === undefined ? undefined : memberTexts(paramsText).get("_meta");
  const tokenText = metaText === undefined ? undefined : memberTexts(metaText).get("progressToken");
  return tokenText === undefined ? token : printableValue(tokenText);
};
