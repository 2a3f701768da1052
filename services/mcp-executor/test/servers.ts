/** The one place that knows where the test servers live. */
export * from "../../../libs/testkit/src/mcp/index.ts";
