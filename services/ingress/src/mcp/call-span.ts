import type { Attributes } from "@opentelemetry/api";
import type { Call } from "./call.ts";
import { metaOf } from "./generation.ts";
import type { RpcRequest } from "./message.ts";
import type { Visit } from "./visit.ts";

/** MCP's trace context stands in `_meta` (SEP-414); the header of the HTTP request speaks where it does not. */
export const carrierOf = (
  visit: Visit,
  request: RpcRequest,
): Readonly<Record<string, string | undefined>> => {
  const meta = metaOf(request.params);
  const own = typeof meta.traceparent === "string" ? meta : visit.headers;
  const { traceparent, tracestate } = own;
  return {
    ...(typeof traceparent === "string" ? { traceparent } : {}),
    ...(typeof tracestate === "string" ? { tracestate } : {}),
  };
};

/**
 * OpenTelemetry's conventions for MCP: the span of a server that takes a request. A name that is not in the caller's catalog
 * is a text of the caller, as a URI is, and no text of a caller stands in a span (INV-5).
 */
export const spanOf = ({
  method,
  aim,
  client,
}: Pick<Call, "method" | "aim" | "client">): { readonly name: string; readonly attributes: Attributes } => {
  const isCatalogued = aim.definition !== undefined || aim.task !== undefined;
  const name = isCatalogued && aim.kind !== "resource" ? aim.target.name : undefined;
  return {
    name: name === undefined ? method : `${method} ${name}`,
    attributes: {
      "mcp.method.name": method,
      "mcp.protocol.version": client.protocolVersion,
      ...(name !== undefined && aim.kind === "tool" ? { "gen_ai.tool.name": name } : {}),
      ...(name !== undefined && aim.kind === "prompt" ? { "gen_ai.prompt.name": name } : {}),
      "portcullis.mcp.server": aim.target.server,
    },
  };
};
