import type { McpEvent } from "@portcullis/contracts";
import type { Call } from "./call.ts";

/** What a server says of a call before it answers, as the call's client hears it. */

export const notification = ({ method, params }: McpEvent, progressToken: unknown): string =>
  JSON.stringify({
    jsonrpc: "2.0",
    method,
    params: method === "notifications/progress" ? { progressToken, ...params } : params,
  });

/** A client of 2026 hears of log messages only where it asked for them, of progress only where it named a token. */
export const isWanted = ({ method }: McpEvent, { client, progressToken }: Call): boolean => {
  if (method === "notifications/progress") return progressToken !== undefined;
  return method !== "notifications/message" || client.era === "legacy" || client.logLevel !== undefined;
};
