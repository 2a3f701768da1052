import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startConformanceServer } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ConformanceResult, runConformance } from "./support/conformance.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";
import { type KeyProxy, startKeyProxy } from "./support/key-proxy.ts";

/**
 * The official suite, directly against a server that passes all of it, and against `/mcp/{server}` with inspection as every
 * org has it at first: what passes on the server itself passes through the gate, check for check. A check may turn into a
 * remark instead of failing: then its scenario's number is smaller.
 */
let gate: TestGate;
let server: Awaited<ReturnType<typeof startConformanceServer>>;
let proxy: KeyProxy;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-"));
  server = await startConformanceServer();
  gate = await startTestGate();
  const approved = await gate.approve("conformance", { title: "Conformance", url: server.url });
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
  proxy = await startKeyProxy(`${gate.stack.ingressUrl}/mcp/conformance`, gate.key);
});
afterAll(async () => {
  await proxy?.[Symbol.asyncDispose]();
  await gate?.[Symbol.asyncDispose]();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

type Run = {
  readonly name: string;
  readonly specVersion: string;
  readonly extensions?: boolean;
  readonly checks: number;
  readonly scenarios: number;
};
const runs: readonly Run[] = [
  { name: "2025-06-18", specVersion: "2025-06-18", checks: 56, scenarios: 27 },
  { name: "2025-11-25", specVersion: "2025-11-25", checks: 84, scenarios: 33 },
  { name: "2026-07-28", specVersion: "2026-07-28", checks: 152, scenarios: 40 },
  { name: "2026-07-28 with tasks", specVersion: "2026-07-28", extensions: true, checks: 196, scenarios: 50 },
];
const runAt = (url: string, { specVersion, extensions = false }: Run): Promise<ConformanceResult> =>
  runConformance({ url, specVersion, extensions, outputDir: join(folder, String(extensions)) });
/** The suite skips its scenario of status notifications on its own. */
const all = ({ checks, extensions }: Run) => ({
  passed: checks,
  failed: 0,
  warnings: 0,
  skipped: extensions === true ? 1 : 0,
});

// The suite has limits of half a second: on a machine that is busy otherwise it may need a second try.
describe.each(runs)("the conformance suite at $name", { timeout: 120_000, retry: 1 }, (run) => {
  let direct: ConformanceResult | undefined;

  it("passes directly", async () => {
    direct = await runAt(server.url, run);
    expect(direct.failures).toEqual([]);
    expect(direct).toMatchObject(all(run));
    expect(Object.keys(direct.scenarios)).toHaveLength(run.scenarios);
  });

  it("passes through the gate, with as many checks in each scenario", async () => {
    const through = await runAt(proxy.url, run);
    expect(through.failures).toEqual([]);
    // The run with tasks repeats that of its version, whose limits of time a busy gate may miss the second time.
    const compared = (scenarios: ConformanceResult["scenarios"] | undefined) =>
      Object.entries(scenarios ?? {}).filter(
        ([name]) => run.extensions !== true || name.startsWith("tasks-"),
      );
    expect(Object.fromEntries(compared(through.scenarios))).toEqual(
      Object.fromEntries(compared(direct?.scenarios)),
    );
    if (run.extensions !== true) expect(through).toMatchObject(all(run));
  });
});

describe("what the runs stand on", () => {
  it("passed inspection as it was: nothing of the suite was stopped, and all of it was seen", async () => {
    for (const outcome of ["blocked", "withheld"]) {
      const stopped = await gate.admin("GET", `/traces?limit=1&outcome=${outcome}`);
      expect(stopped.body.traces).toEqual([]);
    }
    const { body } = await gate.admin("GET", "/traces?limit=1&outcome=completed");
    expect(body.traces).toHaveLength(1);
  });

  it("the suite fails in every scenario where no server is", { timeout: 120_000 }, async () => {
    const nowhere = await startConformanceServer();
    await nowhere.close();
    const result = await runConformance({ url: nowhere.url, specVersion: "2025-06-18", outputDir: folder });
    expect(new Set(result.failures.map(({ scenario }) => scenario)).size).toBe(27);
  });

  it("a suite that cannot run is an error", { timeout: 120_000 }, async () => {
    const run = runConformance({ url: server.url, specVersion: "1999-01-01", outputDir: folder });
    await expect(run).rejects.toThrow("The suite came to no end");
  });
});
