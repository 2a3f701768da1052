import { globSync } from "node:fs";
import { join } from "node:path";
import { type Random, seeded } from "./random.ts";
import type { CorpusRow } from "./row.ts";

/** What a data module may export: rows as written, and rows that a grammar expands. */
type CorpusModule = {
  readonly rows?: readonly CorpusRow[];
  readonly expand?: (random: Random) => readonly CorpusRow[];
};

/**
 * All rows of the data modules below `area` (`prompts`, `tools`; both when it is left out), in a fixed order,
 * grammars expanded with `seed`. A row that stands twice is kept once; one text with two labels is kept twice,
 * so that a test can see it.
 */
export const loadCorpus = async (area: string = "*", seed: number = 1): Promise<readonly CorpusRow[]> => {
  const files = globSync(join(area, "**", "*.ts"), { cwd: import.meta.dirname })
    .filter((file) => !file.endsWith(".test.ts"))
    .toSorted();
  const seen = new Map<string, CorpusRow>();
  for (const file of files) {
    const module: CorpusModule = await import(join(import.meta.dirname, file));
    const random = seeded(seed);
    for (const row of [...(module.rows ?? []), ...(module.expand?.(random) ?? [])]) {
      const key = [row.kind, row.label, row.text].join("\u0000");
      if (!seen.has(key)) seen.set(key, row);
    }
  }
  return [...seen.values()];
};
