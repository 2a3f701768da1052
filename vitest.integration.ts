import { defineConfig } from "vitest/config";

const include = ["**/*.it.ts"];
/** Files that kill processes in mid-work or whose other side has limits of time: nothing else runs beside them. */
const alone = ["**/conformance.it.ts", "**/*faults.it.ts", "**/fault/*.it.ts", "**/process.it.ts"];
const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Integration and end to end: real NATS, PostgreSQL and MCP servers, two files at a time. */
export default defineConfig({
  test: {
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: ".results/integration.json" }]],
    projects: [
      {
        test: {
          ...limits,
          name: "two at a time",
          include,
          exclude: ["**/node_modules/**", ...alone],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...limits,
          name: "alone",
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
