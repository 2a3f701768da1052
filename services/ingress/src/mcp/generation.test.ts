import { describe, expect, it } from "vitest";
import { judgeGeneration } from "./generation.ts";
import type { RpcMessage } from "./message.ts";
import { META } from "./versions.ts";

const NOW = "2026-07-28";
const request = (meta?: object, method = "server/discover"): RpcMessage => ({
  type: "request",
  id: { value: 1, text: "1" },
  method,
  params: meta === undefined ? {} : { _meta: meta },
  text: undefined,
});
const meta = (version: unknown = NOW, more: object = {}) => ({
  [META.protocolVersion]: version,
  [META.clientCapabilities]: {},
  ...more,
});
const judge = (version: string | undefined, message: RpcMessage) =>
  judgeGeneration(version === undefined ? {} : { "mcp-protocol-version": version }, message);

describe("the generation of a request", () => {
  it("is modern by header and _meta together, with no need of a client's name", () => {
    expect(judge(NOW, request(meta()))).toMatchObject({
      era: "modern",
      client: { protocolVersion: NOW, capabilities: {}, info: undefined, logLevel: undefined },
    });
    expect(judge(` ${NOW} `, request(meta()))).toMatchObject({ era: "modern" });
    expect(judge(NOW, request(meta(NOW, { [META.logLevel]: "my-secret" })))).toMatchObject({
      client: { logLevel: undefined },
    });
    expect(judge(NOW, request(meta(NOW, { [META.logLevel]: "debug" })))).toMatchObject({
      client: { logLevel: "debug" },
    });
  });

  it("is not decided by the method: an initialize under the new header opens nothing", () => {
    expect(judge(NOW, request(meta(), "initialize")).era).toBe("modern");
    expect(judge(NOW, request(undefined, "initialize"))).toMatchObject({ era: "refused" });
  });

  it.each([undefined, "2025-11-25", "2025-06-18", "2025-03-26"])("is legacy under %s", (version) => {
    expect(judge(version, request({ progressToken: 1 }, "tools/call"))).toEqual({ era: "legacy", version });
  });

  it.each([
    ["no _meta", NOW, undefined, 400, -32602],
    ["no version in _meta", NOW, { [META.clientCapabilities]: {} }, 400, -32602],
    ["no capabilities in _meta", NOW, { [META.protocolVersion]: NOW }, 400, -32602],
    ["a client that is no object", NOW, meta(NOW, { [META.clientInfo]: "x" }), 400, -32602],
    ["no header", undefined, meta(), 400, -32020],
    ["another header", "2025-11-25", meta(), 400, -32020],
    ["a mismatch before the version", NOW, meta("v999.0.0"), 400, -32020],
    ["an unknown version", "v999.0.0", meta("v999.0.0"), 400, -32022],
    ["an unknown version without _meta", "v999.0.0", undefined, 400, -32022],
    ["an old version in the new form", "2025-11-25", meta("2025-11-25"), 400, -32022],
  ] as const)("is refused for %s", (_what, header, members, status, rpc) => {
    expect(judge(header, request(members))).toMatchObject({ era: "refused", refusal: { status, rpc } });
  });

  it("names what is spoken where it refuses a version", () => {
    expect(judge("v9", request(meta("v9")))).toMatchObject({
      refusal: { data: { supported: [NOW], requested: "v9" } },
    });
  });

  it("has no responses of clients since 2026", () => {
    const response: RpcMessage = { type: "response", id: { value: 1, text: "1" }, text: "{}" };
    expect(judge(NOW, response)).toMatchObject({ era: "refused", refusal: { status: 400, rpc: -32600 } });
    expect(judge("2025-11-25", response)).toMatchObject({ era: "legacy" });
  });
});
