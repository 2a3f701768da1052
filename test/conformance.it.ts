import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startConformanceServer } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runConformance } from "./support/conformance.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";
import { type KeyProxy, startKeyProxy } from "./support/key-proxy.ts";

/**
 * The official suite against `/mcp/{server}`, with inspection as every org has it at first: what passes on the server
 * itself passes through the gate, check for check. A check that turns into a remark shows as a smaller number.
 */
let gate: TestGate;
let server: Awaited<ReturnType<typeof startConformanceServer>>;
let proxy: KeyProxy;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "conformance-gate-"));
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

describe("the conformance suite through the gate", () => {
  it.each([
    ["2025-06-18", 56, false],
    ["2025-11-25", 84, false],
    ["2026-07-28", 152, false],
    ["2026-07-28 with tasks", 196, true],
  ])(
    "passes at %s what passes directly: %i checks",
    { timeout: 120_000 },
    async (name, checks, extensions) => {
      const specVersion = name.slice(0, 10);
      const run = async (url: string, kind: string) =>
        runConformance({ url, specVersion, extensions, outputDir: join(folder, kind, String(extensions)) });
      const direct = await run(server.url, "direct");
      const through = await run(proxy.url, "through");
      expect(through.failures).toEqual([]);
      expect(through.scenarios).toEqual(direct.scenarios);
      expect(through).toMatchObject({ passed: checks, failed: 0, warnings: 0, skipped: extensions ? 1 : 0 });
    },
  );

  it("has all its checks pass inspection: nothing of the suite was blocked or withheld", async () => {
    const { body } = await gate.admin("GET", "/traces?limit=1&outcome=blocked");
    expect(body.traces ?? body.items ?? body).toEqual([]);
    const withheld = await gate.admin("GET", "/traces?limit=1&outcome=withheld");
    expect(withheld.body.traces ?? withheld.body.items ?? withheld.body).toEqual([]);
  });
});
