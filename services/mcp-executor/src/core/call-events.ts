import type { McpCall, McpEvent } from "@portcullis/contracts";
import type { JsonObject } from "./rpc-message.ts";

/** RFC 5424 severities, as MCP names them, from the least on. */
const levels = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"];

const isBelow = (level: unknown, least: string): boolean => {
  const rank = levels.indexOf(String(level));
  return rank !== -1 && rank < levels.indexOf(least);
};

/** A client of 2025 that never set a level gets what the server sends; one of 2026-07-28 has to ask. */
const wantsLog = ({ client, wants }: Pick<McpCall, "client" | "wants">, level: unknown): boolean =>
  wants.logLevel === undefined ? client.era === "legacy" : !isBelow(level, wants.logLevel);

/** Longest event that is passed on, in UTF-16 units of JSON: a remark, not a result. */
const MAX_EVENT_LENGTH = 262_144;

/**
 * What a notification about a call is to its client: an event without the progress token, which is ours; or nothing.
 */
export const eventOf = (
  method: string,
  params: JsonObject,
  mcp: Pick<McpCall, "client" | "wants"> | undefined,
): McpEvent | undefined => {
  if (mcp === undefined || JSON.stringify(params).length > MAX_EVENT_LENGTH) return undefined;
  if (method === "notifications/progress" && mcp.wants.progress) {
    const { progressToken: _ours, ...rest } = params;
    return { method, params: rest };
  }
  if (method === "notifications/message" && wantsLog(mcp, params.level)) return { method, params };
  return undefined;
};
