import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startConformanceServer } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runConformance } from "./support/conformance.ts";

/**
 * The control for the runs through Portcullis: the fixture passes all of the official suite when it is called
 * directly, with as many checks as the suite has at each version. A number that sinks without a failure means
 * that a check became a remark.
 */
let server: Awaited<ReturnType<typeof startConformanceServer>>;
let outputDir: string;
beforeAll(async () => {
  server = await startConformanceServer();
  outputDir = await mkdtemp(join(tmpdir(), "conformance-"));
});
afterAll(async () => {
  await server?.close();
  await rm(outputDir, { recursive: true, force: true });
});

describe("the conformance fixture, called directly", () => {
  it.each([
    ["2025-06-18", 56, 27],
    ["2025-11-25", 84, 33],
    ["2026-07-28", 152, 40],
  ])("passes everything at %s", { timeout: 120_000 }, async (specVersion, checks, scenarios) => {
    const result = await runConformance({ url: server.url, specVersion, outputDir });
    expect(result.failures).toEqual([]);
    expect(result).toMatchObject({ passed: checks, failed: 0, warnings: 0, skipped: 0 });
    expect(Object.keys(result.scenarios)).toHaveLength(scenarios);
  });

  it("passes the tasks extension as well", { timeout: 120_000 }, async () => {
    const run = { url: server.url, specVersion: "2026-07-28", extensions: true, outputDir };
    const result = await runConformance(run);
    expect(result.failures).toEqual([]);
    // The suite skips its scenario of status notifications on its own.
    expect(result).toMatchObject({ passed: 196, failed: 0, warnings: 0, skipped: 1 });
  });

  it("fails in every scenario where no server is", { timeout: 120_000 }, async () => {
    const nowhere = await startConformanceServer();
    await nowhere.close();
    const result = await runConformance({ url: nowhere.url, specVersion: "2025-06-18", outputDir });
    expect(new Set(result.failures.map(({ scenario }) => scenario)).size).toBe(27);
  });

  it("is an error when the suite cannot run", { timeout: 120_000 }, async () => {
    const run = runConformance({ url: server.url, specVersion: "1999-01-01", outputDir });
    await expect(run).rejects.toThrow("The suite came to no end");
  });
});
