import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Job, runJob } from "../src/detection/peers/job.ts";

const LIMIT_MS = 15_000;

/** An adapter of a package whose `detect` has this body. */
const adapter = (body: string, load = ""): string => {
  const file = join(mkdtempSync(join(tmpdir(), "portcullis-adapter-")), "adapter.mjs");
  writeFileSync(
    file,
    `export const peer = { package: "p", claims: ["injection"], async load() { ${load}; return (text) => { ${body} } } };`,
  );
  return file;
};

const job = (count: number): Job => ({
  texts: Array.from({ length: count }, (_, index) => ({ text: `text ${index}`, kind: "prompt" as const })),
  measureMs: 0,
});

test("a package answers for every text, in order", async () => {
  const file = adapter('return { injection: text === "text 20" };');
  const { answers, fault } = await runJob(file, job(40), LIMIT_MS);
  expect(fault).toBeUndefined();
  expect(answers.map(({ injection }) => injection).indexOf(true)).toBe(20);
  expect(answers).toHaveLength(40);
});

test("a package that hangs is stopped, and what it had said stays", async () => {
  const file = adapter('while (text === "text 20"); return { injection: true };');
  const { answers, fault } = await runJob(file, job(40), 3_000);
  expect(fault).toBe("stopped after 3 s");
  expect(answers).toHaveLength(16);
});

test("a package that throws or cannot be loaded is a fault with its reason", async () => {
  const throwing = await runJob(adapter('throw new TypeError("no text")'), job(1), LIMIT_MS);
  expect(throwing.fault).toContain("TypeError: no text");
  const missing = await runJob(adapter("", 'await import("no-such-package")'), job(1), LIMIT_MS);
  expect(missing.fault).toContain("no-such-package");
});

test("timing gives as many durations as fit, at least one for each text", async () => {
  const { durations } = await runJob(adapter("return {}"), { ...job(5), measureMs: 20 }, LIMIT_MS);
  expect(durations.length).toBeGreaterThanOrEqual(5);
});
