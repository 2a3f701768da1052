import { loadavg } from "node:os";
import { join } from "node:path";
import { format, median, quantile, table } from "../statistics.ts";
import { runNode } from "./child.ts";
import type { Source } from "./data.ts";
import { DEFAULT_KIND } from "./engine.ts";
import { createInspector } from "./everything.ts";
import { TEXT_KINDS, type TextKind, textOf } from "./texts.ts";
import { WORST_INPUTS } from "./worst-inputs.ts";

const KB = 1_024;
/** Sizes in KB, and how many single inspections are timed. */
const SIZES = [
  { size: 0.2, times: 4_000 },
  { size: 2, times: 2_000 },
  { size: 10, times: 600 },
  { size: 100, times: 60 },
] as const;
/** Texts of a size, so that no branch is learnt by heart. */
const VARIANTS = 40;
const WARM_UP_MS = 1_500;
const LARGE = 1_024 * KB;
const SMALL = 64 * KB;
const STARTS = 7;

type Inspect = ReturnType<typeof createInspector>;

const timeEach = (texts: readonly string[], times: number, inspect: Inspect): readonly number[] =>
  Array.from({ length: times }, (_, run) => {
    const text = texts[run % texts.length] ?? "";
    const startedAt = performance.now();
    inspect(text, DEFAULT_KIND);
    return performance.now() - startedAt;
  });

/** Milliseconds that this thread worked, without what other programs took; the system may count them in steps of 4. */
const processorMs = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

const textsOf = (kind: TextKind, size: number): readonly string[] =>
  Array.from({ length: VARIANTS }, (_, seed) => textOf(kind, Math.round(size * KB), seed + 1));

const warmUp = (inspect: Inspect): void => {
  const texts = TEXT_KINDS.flatMap((kind) => textsOf(kind, 2));
  for (const startedAt = performance.now(); performance.now() - startedAt < WARM_UP_MS; )
    for (const text of texts) inspect(text, DEFAULT_KIND);
};

const ordinary = (inspect: Inspect, every: number): string =>
  table(
    ["text", "KB", "p50", "p99", "µs/KB at p50", "µs/KB of processor time"],
    TEXT_KINDS.flatMap((kind) =>
      SIZES.map(({ size, times }) => {
        const texts = textsOf(kind, size);
        const count = Math.ceil(times / every);
        let durations: readonly number[] = [];
        const worked = processorMs(() => {
          durations = timeEach(texts, count, inspect);
        });
        return [
          kind,
          String(size),
          format(median(durations)),
          format(quantile(durations, 0.99)),
          ((median(durations) * 1_000) / size).toFixed(0),
          ((worked * 1_000) / (size * count)).toFixed(0),
        ];
      }),
    ),
  );

const nsPerCharacter = (text: string, runs: number, inspect: Inspect): number =>
  (processorMs(() => timeEach([text], runs, inspect)) * 1e6) / (text.length * runs);

const worst = (inspect: Inspect): string => {
  const rows = WORST_INPUTS.map(({ name, make }) => {
    inspect(make(SMALL), DEFAULT_KIND);
    const small = nsPerCharacter(make(SMALL), LARGE / SMALL, inspect);
    const large = nsPerCharacter(make(LARGE), 1, inspect);
    return { name, small, large };
  });
  const slowest = rows.toSorted((a, b) => b.large - a.large)[0];
  const steepest = rows.toSorted((a, b) => b.large / b.small - a.large / a.small)[0];
  const text = table(
    ["1 MB of", "64 KB: ns a character", "1 MB: ns a character", "ratio", "1 MB takes"],
    rows.map(({ name, small, large }) => [
      name,
      small.toFixed(0),
      large.toFixed(0),
      (large / small).toFixed(2),
      format((large * LARGE) / 1e6),
    ]),
  );
  return `The slowest is ${slowest?.name} with ${slowest?.large.toFixed(0)} ns a character; the ratio is largest for ${steepest?.name}.\n\n${text}`;
};

const coldStart = async (): Promise<string> => {
  const child = join(import.meta.dirname, "cold-start-child.ts");
  const runs: { readonly importMs: number; readonly firstMs: number }[] = [];
  for (let run = 0; run < STARTS; run += 1)
    runs.push(JSON.parse(await runNode([child], 60_000)) as (typeof runs)[number]);
  const middle = (key: "importMs" | "firstMs"): string => format(median(runs.map((run) => run[key])));
  return `Median of ${STARTS} new processes: the import of the package takes ${middle("importMs")} (tables, automaton and model included), the first inspection of a 2 KB text ${middle("firstMs")}.`;
};

export const speedSection = async ({ every }: Source): Promise<string> => {
  const [load] = loadavg();
  const inspect = createInspector();
  warmUp(inspect);
  return [
    `One thread; the machine's load average at the start was ${load?.toFixed(1)}. KB are 1,024 UTF-16 units. "Everything on": all built-in detectors, two patterns and three phrases of an org, and twenty registered secrets.`,
    "### Ordinary texts",
    `${VARIANTS} texts of each size, read as \`${DEFAULT_KIND}\`, one inspection at a time. p50 and p99 are by the clock; processor time is the mean and leaves out what other programs took.`,
    ordinary(inspect, every),
    "### Worst cases",
    "Processor time of one inspection of 1 MB, and of sixteen of 64 KB: as many characters, so the ratio is 1 where time grows as the input does.",
    worst(inspect),
    "### Cold start",
    await coldStart(),
  ].join("\n\n");
};
