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

/** OpenTelemetry's conventions for MCP: the span of a server that takes a request. */
export const spanOf = ({
  method,
  aim,
  client,
}: Call): { readonly name: string; readonly attributes: Attributes } => ({
  name: aim.kind === "resource" ? method : `${method} ${aim.target.name}`,
  attributes: {
    "mcp.method.name": method,
    "mcp.protocol.version": client.protocolVersion,
    ...(aim.kind === "tool" ? { "gen_ai.tool.name": aim.target.name } : {}),
    ...(aim.kind === "prompt" ? { "gen_ai.prompt.name": aim.target.name } : {}),
    "portcullis.mcp.server": aim.target.server,
  },
});
