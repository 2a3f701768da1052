import { parentPort } from "node:worker_threads";
import { createInspect, type Job } from "./core/jobs.ts";

/** A thread of the inspector: one job at a time. See adapters/worker-pool.ts. */
const inspect = createInspect(() => performance.now());
const nothing: Job = {
  parts: [{ value: "warm up", kind: "prompt" }],
  rules: { key: "", version: "0", rules: {} },
  system: { key: "", version: "0", entries: [] },
  maxCharacters: 100,
  maxMilliseconds: 1_000,
};

// The first inspection compiles what there is to compile; nobody should wait for that.
inspect(nothing);
parentPort?.on("message", (job: Job) => {
  try {
    parentPort?.postMessage({ ok: true, inspections: inspect(job) });
  } catch (error) {
    // The error's own words may quote a text, so only its type is told (INV-5).
    parentPort?.postMessage({ ok: false, reason: error instanceof Error ? error.name : typeof error });
  }
});
parentPort?.postMessage("ready");
