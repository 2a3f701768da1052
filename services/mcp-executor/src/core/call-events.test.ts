import type { McpCall } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { eventOf } from "./call-events.ts";

const client = (era: "modern" | "legacy", wants: McpCall["wants"]): Pick<McpCall, "client" | "wants"> => ({
  client: { era, protocolVersion: "", capabilities: {} },
  wants,
});
const log = (level: unknown) => ["notifications/message", { level, data: "words" }] as const;

describe("eventOf", () => {
  it("passes progress to who wants it, without our token", () => {
    const params = { progressToken: 1_000, progress: 1, total: 3, message: "m" };
    expect(eventOf("notifications/progress", params, client("modern", { progress: true }))).toEqual({
      method: "notifications/progress",
      params: { progress: 1, total: 3, message: "m" },
    });
    expect(eventOf("notifications/progress", params, client("modern", { progress: false }))).toBeUndefined();
    expect(eventOf("notifications/progress", params, undefined)).toBeUndefined();
  });

  it.each([
    ["modern", undefined, "emergency", false],
    ["modern", "warning", "info", false],
    ["modern", "warning", "warning", true],
    ["modern", "debug", "info", true],
    ["legacy", undefined, "debug", true],
    ["legacy", "error", "info", false],
    ["legacy", "error", "unheard of", true],
  ] as const)(
    "passes a log message to a %s client that set %s, of level %s: %s",
    (era, logLevel, level, passes) => {
      const wants = { progress: false, ...(logLevel === undefined ? {} : { logLevel }) };
      expect(eventOf(...log(level), client(era, wants)) !== undefined).toBe(passes);
    },
  );

  it("passes nothing else, and nothing endless", () => {
    const wants = client("legacy", { progress: true });
    expect(eventOf("notifications/tools/list_changed", {}, wants)).toBeUndefined();
    expect(eventOf("notifications/message", { data: "x".repeat(300_000) }, wants)).toBeUndefined();
  });
});
