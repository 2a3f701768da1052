import { isRecord } from "./json-text.ts";

/** Headers that a tool's schema asks for: MCP 2026-07-28, basic/transports/streamable-http, "Custom Headers from Tool Parameters". */

type Param = { readonly header: string; readonly path: readonly string[] };

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Deeper schemas are nobody's; this bounds the walk. */
const MAX_DEPTH = 32;

const paramsOf = (schema: unknown, path: readonly string[]): readonly Param[] => {
  if (!isRecord(schema) || path.length > MAX_DEPTH) return [];
  const name = schema["x-mcp-header"];
  const own = typeof name === "string" && TOKEN.test(name) && path.length > 0 ? [{ header: name, path }] : [];
  const { properties } = schema;
  if (!isRecord(properties)) return own;
  return [...own, ...Object.entries(properties).flatMap(([key, each]) => paramsOf(each, [...path, key]))];
};

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );

const textOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || Number.isSafeInteger(value) ? String(value) : undefined;
};

/** A value as a header can hold it: as it is, else as Base64 between marks. */
export const headerValue = (text: string): string => {
  const isPlain = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text) || text === "";
  const isMarked = text.startsWith("=?base64?") && text.endsWith("?=");
  return isPlain && !isMarked ? text : `=?base64?${Buffer.from(text, "utf8").toString("base64")}?=`;
};

/** What has been seen of tools: which arguments of which tool go into headers. */
export type KnownTools = {
  /** Takes in the result of a `tools/list`. */
  readonly learn: (result: unknown) => void;
  /** `Mcp-Param-*` of a call; none of a tool that is not known. */
  readonly headersOf: (params: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
};

export const createKnownTools = (): KnownTools => {
  const tools = new Map<string, readonly Param[]>();
  return {
    learn: (result) => {
      if (!isRecord(result) || !Array.isArray(result.tools)) return;
      for (const tool of result.tools) {
        if (isRecord(tool) && typeof tool.name === "string") {
          tools.set(tool.name, paramsOf(tool.inputSchema, []));
        }
      }
    },
    headersOf: ({ name, arguments: args }) => {
      const headers: Record<string, string> = {};
      for (const { header, path } of tools.get(String(name)) ?? []) {
        const text = textOf(valueAt(args, path));
        if (text !== undefined) headers[`mcp-param-${header}`] = headerValue(text);
      }
      return headers;
    },
  };
};
