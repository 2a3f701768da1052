import { cpus, release, totalmem } from "node:os";

/** A sample of durations, in milliseconds. */
export type Sample = readonly number[];

export const quantile = (sample: Sample, q: number): number => {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

export const median = (sample: Sample): number => quantile(sample, 0.5);

/** Durations of `times` runs of `work`, one after the other, after `warmUp` runs that do not count. */
export const measure = async (
  work: () => unknown,
  times: number,
  warmUp = Math.ceil(times / 10),
): Promise<Sample> => {
  const sample: number[] = [];
  for (let run = -warmUp; run < times; run += 1) {
    const startedAt = performance.now();
    await work();
    if (run >= 0) sample.push(performance.now() - startedAt);
  }
  return sample;
};

/** Milliseconds per run of something too short to be timed alone: medians of batches. */
export const measureBatches = (work: () => unknown, batch: number, batches = 30): Sample =>
  Array.from({ length: batches + 3 }, () => {
    const startedAt = performance.now();
    for (let run = 0; run < batch; run += 1) work();
    return (performance.now() - startedAt) / batch;
  }).slice(3);

export const format = (ms: number): string =>
  ms < 1
    ? `${(ms * 1000).toFixed(ms < 0.1 ? 1 : 0)} µs`
    : ms < 100
      ? `${ms.toFixed(1)} ms`
      : `${ms.toFixed(0)} ms`;

export const ratio = (a: Sample, b: Sample): string => `${(median(a) / median(b)).toFixed(2)} ×`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join(
    "\n",
  );
};

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`;
