export { silentLogger, startTestBus, type TestBus } from "./bus.ts";
export * from "./mcp/index.ts";
export { startTestPostgres, type TestPostgres } from "./postgres.ts";
export { until } from "./wait.ts";
