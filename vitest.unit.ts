import { defineConfig } from "vitest/config";

/** Units: beside the code, without I/O. */
export default defineConfig({
  test: {
    include: ["**/*.test.{ts,mjs}"],
    passWithNoTests: true,
    reporters: ["default", ["json", { outputFile: ".results/unit.json" }]],
    testTimeout: 20_000,
    // Of its own accord it leaves the second of two cores alone.
    maxWorkers: 2,
  },
});
