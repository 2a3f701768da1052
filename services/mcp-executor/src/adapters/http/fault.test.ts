import { ADDRESS_REFUSED } from "@portcullis/runtime/outbound";
import { describe, expect, it } from "vitest";
import { faultOf } from "./fault.ts";

const withCode = (code: string, cause?: unknown) =>
  Object.assign(new Error("words of the upstream", { cause }), { code });

describe("faultOf", () => {
  it.each([
    [ADDRESS_REFUSED, "upstream_address_refused"],
    ["ECONNREFUSED", "upstream_unreachable"],
    ["ENOTFOUND", "upstream_unreachable"],
    ["UND_ERR_CONNECT_TIMEOUT", "upstream_unreachable"],
    ["UND_ERR_SOCKET", "upstream_unreachable"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "upstream_unreachable"],
    ["HPE_INVALID_CONSTANT", "upstream_protocol_error"],
    ["Z_DATA_ERROR", "upstream_protocol_error"],
  ])("knows %s, even as a cause", (code, expected) => {
    expect(faultOf(withCode(code)).code).toBe(expected);
    expect(faultOf(new TypeError("fetch failed", { cause: withCode(code) })).code).toBe(expected);
  });

  it("knows an answer that is no HTTP, which undici gives no code", () => {
    const error = Object.assign(new Error("words of the upstream"), { name: "HTTPParserError" });
    expect(faultOf(new TypeError("fetch failed", { cause: error })).code).toBe("upstream_protocol_error");
  });

  it("knows a deadline by its name", () => {
    expect(faultOf(new DOMException("late", "TimeoutError")).code).toBe("upstream_timeout");
  });

  it("ends on causes that go round in circles, and on what is no error", () => {
    const error = new Error("first");
    error.cause = error;
    expect(faultOf(error).code).toBe("upstream_unreachable");
    expect(faultOf(undefined).code).toBe("upstream_unreachable");
  });

  it("says nothing of what the upstream said", () => {
    expect(faultOf(withCode("ECONNREFUSED")).detail).not.toContain("words");
  });
});
