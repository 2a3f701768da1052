/**
 * SEP-2243 (protocol 2026-07-28, Streamable HTTP): a tool may mark an argument with `x-mcp-header`, and its
 * value then travels in an `Mcp-Param-*` header too, which the server compares with the body.
 */
export type ParamHeader = { readonly name: string; readonly path: readonly string[] };

/** Invalid: a client must not offer the tool. */
export type ParamHeaders =
  | { readonly kind: "valid"; readonly headers: readonly ParamHeader[] }
  | { readonly kind: "invalid" };

const MARK = "x-mcp-header";
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const MARKABLE_TYPES: ReadonlySet<unknown> = new Set(["string", "integer", "boolean"]);
const MAX_DEPTH = 64;

/** Finds the marks of a tool's `inputSchema`. A mark anywhere but on a chain of `properties` is invalid. */
export function findParamHeaders(inputSchema: unknown): ParamHeaders {
  const headers: ParamHeader[] = [];
  const names = new Set<string>();
  let marks = 0;

  const visit = (schema: unknown, path: readonly string[]): boolean => {
    if (!isObject(schema)) return true;
    if (MARK in schema) {
      const name = schema[MARK];
      if (path.length === 0 || typeof name !== "string" || !TOKEN.test(name)) return false;
      if (!MARKABLE_TYPES.has(schema.type) || names.has(name.toLowerCase())) return false;
      names.add(name.toLowerCase());
      headers.push({ name, path });
      marks += 1;
    }
    if (path.length >= MAX_DEPTH || !isObject(schema.properties)) return true;
    return Object.entries(schema.properties).every(([key, child]) => visit(child, [...path, key]));
  };

  const valid = visit(inputSchema, []) && countMarks(inputSchema, 0) === marks;
  return valid ? { kind: "valid", headers } : { kind: "invalid" };
}

/** The headers of one call. An argument that is absent or null has none. */
export function paramHeaders(
  headers: readonly ParamHeader[],
  args: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, path } of headers) {
    const value = path.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), args);
    const text = valueText(value);
    if (text !== null) found[`Mcp-Param-${name}`] = text;
  }
  return found;
}

function valueText(value: unknown): string | null {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : null;
  return typeof value === "string" ? headerText(value) : null;
}

/** A text as a header value: as it is, or in Base64 between sentinels where it would not survive (SEP-2243). */
export function headerText(value: string): string {
  const plain = /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/.test(value);
  const looksEncoded = value.startsWith("=?base64?") && value.endsWith("?=");
  return plain && !looksEncoded ? value : `=?base64?${Buffer.from(value, "utf8").toString("base64")}?=`;
}

/**
 * Marks in every object of the schema, reachable or not. A property that is itself called `x-mcp-header`
 * counts as one, which drops the tool: the strict side of an ambiguity.
 */
function countMarks(node: unknown, depth: number): number {
  if (depth > MAX_DEPTH || node === null || typeof node !== "object") return 0;
  const own = !Array.isArray(node) && MARK in node ? 1 : 0;
  return Object.values(node).reduce<number>((sum, child) => sum + countMarks(child, depth + 1), own);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
