import type { IncomingHttpHeaders } from "node:http";
import type { Members } from "./ports.ts";

/**
 * Headers that mirror the body (2026-07-28, Streamable HTTP, request metadata). Each function says in words what does not
 * agree, or undefined. A value of the body is never quoted.
 */

const SENTINEL = /^=\?base64\?(.*)\?=$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** RFC 9110 section 5.5: visible ASCII, space and tab. */
const FIELD_VALUE = /^[\t\x20-\x7e]*$/;
const OUTER_SPACE = /^[ \t]+|[ \t]+$/g;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A header's value as it was meant; undefined where it is malformed. */
export const decodeHeaderValue = (raw: string): string | undefined => {
  const value = raw.replaceAll(OUTER_SPACE, "");
  if (!FIELD_VALUE.test(value)) return undefined;
  const encoded = SENTINEL.exec(value)?.[1];
  if (encoded === undefined) return value;
  if (!BASE64.test(encoded)) return undefined;
  try {
    return utf8.decode(Buffer.from(encoded, "base64"));
  } catch {
    return undefined;
  }
};

const single = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
};

export const checkMethodHeader = (headers: IncomingHttpHeaders, method: string): string | undefined => {
  const value = single(headers, "mcp-method");
  if (value === undefined) return "Mcp-Method is missing";
  return value.replaceAll(OUTER_SPACE, "") === method ? undefined : "Mcp-Method is not the body's method";
};

/** What `Mcp-Name` says of a request's params; undefined for methods that have none. */
export const mirroredName = (method: string, params: Members): unknown => {
  switch (method) {
    case "tools/call":
    case "prompts/get":
      return params.name;
    case "resources/read":
      return params.uri;
    case "tasks/get":
    case "tasks/update":
    case "tasks/cancel":
      return params.taskId;
    default:
      return undefined;
  }
};

export const checkNameHeader = (
  headers: IncomingHttpHeaders,
  method: string,
  params: Members,
): string | undefined => {
  const name = mirroredName(method, params);
  if (name === undefined) return undefined;
  const value = single(headers, "mcp-name");
  if (value === undefined) return "Mcp-Name is missing";
  const decoded = decodeHeaderValue(value);
  if (decoded === undefined) return "Mcp-Name is malformed";
  return decoded === name ? undefined : "Mcp-Name is not the name in the body";
};

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Mirrored = { readonly header: string; readonly value: unknown };

/** Deeper than any real schema; a chain of properties cannot be longer than the arguments are deep. */
const MAX_SCHEMA_DEPTH = 64;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** Properties with `x-mcp-header` that are reached by `properties` alone, with what the arguments have there. */
export const mirroredArguments = (inputSchema: unknown, args: unknown): readonly Mirrored[] => {
  const found: Mirrored[] = [];
  const visit = (schema: unknown, value: unknown, depth: number): void => {
    if (!isObject(schema) || !isObject(schema.properties) || depth > MAX_SCHEMA_DEPTH) return;
    for (const [name, property] of Object.entries(schema.properties)) {
      if (!isObject(property)) continue;
      const inner = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
      const header = property["x-mcp-header"];
      if (typeof header === "string" && TOKEN.test(header)) {
        found.push({ header: `Mcp-Param-${header}`, value: inner });
      }
      visit(property, inner, depth + 1);
    }
  };
  visit(inputSchema, args, 0);
  return found;
};

const agrees = (text: string, value: unknown): boolean => {
  switch (typeof value) {
    case "string":
      return text === value;
    case "boolean":
      return text === String(value);
    case "number":
      return text !== "" && /^-?[0-9.eE+]+$/.test(text) && Number(text) === value;
    default:
      return false;
  }
};

export const checkParamHeaders = (
  headers: IncomingHttpHeaders,
  definition: Members | undefined,
  args: unknown,
): string | undefined => {
  for (const { header, value } of mirroredArguments(definition?.inputSchema, args)) {
    const sent = single(headers, header.toLowerCase());
    if (value === undefined || value === null) {
      if (sent !== undefined) return `${header} has no value in the body`;
      continue;
    }
    if (typeof value === "object") continue;
    if (sent === undefined) return `${header} is missing`;
    const decoded = decodeHeaderValue(sent);
    if (decoded === undefined) return `${header} is malformed`;
    if (!agrees(decoded, value)) return `${header} is not the value in the body`;
  }
  return undefined;
};
