import { ADDRESS_REFUSED } from "@portcullis/runtime/outbound";
import type { Fault } from "./exchange.ts";

export const timedOut: Fault = {
  code: "upstream_timeout",
  detail: "the server did not answer in time",
};
export const cancelled: Fault = {
  code: "upstream_timeout",
  detail: "the caller gave up before the server answered",
};
export const clientCancelled: Fault = {
  code: "client_cancelled",
  detail: "the client cancelled the request",
};
export const notAgreed: Fault = {
  code: "upstream_error",
  detail: "the exact text of the call is not that of its values; nothing was sent",
};
export const noAnswer: Fault = {
  code: "upstream_protocol_error",
  detail: "the server ended its response without an answer to this request",
};
export const notMcp: Fault = {
  code: "upstream_protocol_error",
  detail: "the server's answer is not an MCP message",
};
export const tooLarge: Fault = {
  code: "upstream_response_too_large",
  detail: "the server's answer is larger than allowed",
};
export const tooDeep: Fault = {
  code: "upstream_protocol_error",
  detail: "the server's answer is nested too deeply",
};
export const notMade: Fault = {
  code: "upstream_error",
  detail: "the request to this server could not be made",
};
export const closed: Fault = {
  code: "upstream_unreachable",
  detail: "the connection to this server is closed",
};

/** Reads what went wrong below HTTP from an error of undici, node or zlib. Never uses its message. */
export function faultOf(error: unknown): Fault {
  for (const { code, name } of causes(error)) {
    if (code === ADDRESS_REFUSED)
      return {
        code: "upstream_address_refused",
        detail: "the server's name leads to an address not to dial",
      };
    if (name === "TimeoutError") return timedOut;
    if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "ETIMEDOUT")
      return unreachable("no connection in time");
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
      return unreachable("the server's name does not resolve");
    if (code === "ECONNREFUSED") return unreachable("the server refuses connections");
    if (name === "HTTPParserError" || code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW")
      return { code: "upstream_protocol_error", detail: "the server does not speak valid HTTP" };
    if (code.startsWith("Z_") || code.startsWith("ERR__ERROR_FORMAT"))
      return { code: "upstream_protocol_error", detail: "the server's answer does not decompress" };
    if (code.startsWith("CERT_") || code.startsWith("ERR_TLS_") || code.includes("CERT"))
      return unreachable("the server's certificate is not accepted");
  }
  return unreachable("the connection to the server broke");
}

function unreachable(detail: string): Fault {
  return { code: "upstream_unreachable", detail };
}

/** An error and what caused it, outermost first. Bounded: a cause may be made to point back at itself. */
function causes(error: unknown): readonly { readonly code: string; readonly name: string }[] {
  const found: { code: string; name: string }[] = [];
  for (let next = error; next instanceof Error && found.length < 8; next = next.cause) {
    const code = "code" in next && typeof next.code === "string" ? next.code : "";
    found.push({ code, name: next.name });
  }
  return found;
}
