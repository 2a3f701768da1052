export { silentLogger, startTestBus, type TestBus } from "./bus.ts";
export * from "./mcp/index.ts";
export { startTestPostgres, type TestPostgres } from "./postgres.ts";
export { type CollectedTrace, collectRawTraces } from "./raw-traces.ts";
export { until } from "./wait.ts";
