import { defineConfig } from "vitest/config";

/** Integration and end to end: real NATS, PostgreSQL and MCP servers, one file at a time. */
export default defineConfig({
  test: {
    include: ["**/*.it.ts"],
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: ".results/integration.json" }]],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
