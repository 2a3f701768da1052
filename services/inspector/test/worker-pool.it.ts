import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { until } from "@portcullis/testkit";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createWorkerPool, type WorkerPool } from "../src/adapters/worker-pool.ts";
import type { Job } from "../src/core/jobs.ts";

/** A thread that does what a text tells it to, for the tests of the pool. */
const STAND_IN = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ parts }) => {
    const [{ value }] = parts;
    if (value === "die") process.exit(1);
    if (value === "throw") throw new Error("planted");
    if (value === "hang") for (;;) {}
    if (value === "refuse") parentPort.postMessage({ ok: false, reason: "RangeError" });
    else setTimeout(() => parentPort.postMessage({ ok: true, inspections: [value] }), 20);
  });
  parentPort.postMessage("ready");
`;
let folder: string;
let url: URL;
let pool: WorkerPool;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-pool-"));
  writeFileSync(join(folder, "stand-in.mjs"), STAND_IN);
  url = pathToFileURL(join(folder, "stand-in.mjs"));
});
afterEach(() => pool.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const job = (value: unknown, rules: Job["rules"] = { key: "r", version: "3", rules: {} }): Job => ({
  parts: [{ value, kind: "prompt" }],
  rules,
  system: { key: "s", version: "1", entries: [] },
  maxCharacters: 1_000_000,
  maxMilliseconds: 10_000,
});

it("inspects in threads as this one would, with the rules of the job", async () => {
  pool = createWorkerPool({ size: 2, limitMs: 20_000, onReplaced: () => {} });
  await pool.whenReady;
  const patterns = [{ name: "ticket", category: "pii" as const, pattern: "TCK-[0-9]{4}" }];
  const rules = { key: "acme 3", version: "3", rules: { patterns } };
  const [own, other] = await Promise.all([pool.run(job("TCK-1234", rules)), pool.run(job("TCK-1234"))]);
  expect(own?.[0]?.findings).toMatchObject([{ detector: "custom", version: "3", type: "ticket" }]);
  expect(other?.[0]?.findings).toEqual([]);
  expect(pool.busy()).toBe(0);
});

it("does jobs in turn, as many at once as there are threads", async () => {
  pool = createWorkerPool({ size: 2, limitMs: 5_000, onReplaced: () => {}, url });
  const values = ["a", "b", "c", "d", "e"];
  expect(await Promise.all(values.map((value) => pool.run(job(value))))).toEqual(
    values.map((value) => [value]),
  );
});

it.each(["die", "throw", "hang"])(
  "a thread that is told to %s fails its job alone, and is replaced",
  async (how) => {
    const replaced: string[] = [];
    pool = createWorkerPool({ size: 1, limitMs: 300, onReplaced: (reason) => replaced.push(reason), url });
    const failing = pool.run(job(how));
    const next = pool.run(job("next"));
    await expect(failing).rejects.toThrow("the thread died");
    expect(await next).toEqual(["next"]);
    expect(replaced).toEqual(["died"]);
    await until("the pool is whole again", () => pool.size() === 1);
  },
);

it("a job that cannot be done fails, and its thread goes on", async () => {
  pool = createWorkerPool({ size: 1, limitMs: 5_000, onReplaced: () => {}, url });
  await expect(pool.run(job("refuse"))).rejects.toThrow("RangeError");
  expect(await pool.run(job("fine"))).toEqual(["fine"]);
});

it("without threads, and when it is closed, there is nobody to ask", async () => {
  pool = createWorkerPool({ size: 0, limitMs: 5_000, onReplaced: () => {} });
  await pool.whenReady;
  await expect(pool.run(job("x"))).rejects.toThrow("there are no threads");
  const closing = createWorkerPool({ size: 1, limitMs: 5_000, onReplaced: () => {}, url });
  const refused = expect(closing.run(job("hang"))).rejects.toThrow("closing");
  await closing.close();
  await refused;
});
