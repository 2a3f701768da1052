import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { ChildMessage, Job } from "./job.ts";
import type { Answer, Detect, Peer } from "./peer.ts";

/** `node child.ts <adapter> <job file>`: one job with one package, told to the parent over IPC as it goes. */
const [adapter = "", jobFile = ""] = process.argv.slice(2);
const BATCH = 16;

const tell = (message: ChildMessage): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });

const scan = async (detect: Detect, { texts }: Job): Promise<void> => {
  for (let from = 0; from < texts.length; from += BATCH) {
    const answers: Answer[] = [];
    for (const { text, kind } of texts.slice(from, from + BATCH)) answers.push(await detect(text, kind));
    await tell({ type: "answers", answers });
  }
};

/** Once through all texts to warm up, then again and again for as long as it may. */
const time = async (detect: Detect, { texts, measureMs }: Job): Promise<void> => {
  for (const { text, kind } of texts) await detect(text, kind);
  const durations: number[] = [];
  const until = performance.now() + measureMs;
  for (let run = 0; performance.now() < until || run < texts.length; run += 1) {
    const { text, kind } = texts[run % texts.length] ?? { text: "", kind: "prompt" };
    const startedAt = performance.now();
    await detect(text, kind);
    durations.push(performance.now() - startedAt);
  }
  await tell({ type: "durations", durations });
};

const job = JSON.parse(readFileSync(jobFile, "utf8")) as Job;
const { peer } = (await import(pathToFileURL(adapter).href)) as { peer: Peer };
const startedAt = performance.now();
const detect = await peer.load();
await tell({ type: "loaded", ms: performance.now() - startedAt });
await (job.measureMs > 0 ? time(detect, job) : scan(detect, job));
process.disconnect();
process.exit(0);
