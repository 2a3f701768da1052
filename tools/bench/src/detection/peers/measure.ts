import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Category } from "@portcullis/detectors";
import { DEFAULT_KIND } from "../engine.ts";
import { textOf } from "../texts.ts";
import { installPeers, PEERS } from "./install.ts";
import { type JobText, runJob } from "./job.ts";
import type { Answer, Peer } from "./peer.ts";
import type { PeerText } from "./texts.ts";

/** What a package said of the first texts of a category. */
export type Reading = { readonly answers: readonly Answer[]; readonly fault: string | undefined };

export type Measured = {
  readonly peer: Peer;
  readonly isOwn: boolean;
  /** Categories that it does not claim are not there. */
  readonly readings: ReadonlyMap<Category, Reading>;
  readonly durations: readonly number[];
  readonly loadMs: number;
  /** Why it could not be timed, or used at all. */
  readonly fault: string | undefined;
};

/** Time that a package has for all texts of a category. */
const SCAN_LIMIT_MS = 60_000;
const TIMING_LIMIT_MS = 30_000;
const MEASURE_MS = 2_500;
const VARIANTS = 20;
export const TIMED_LENGTH = 2_048;

const timedTexts = (): readonly JobText[] =>
  Array.from({ length: VARIANTS }, (_, seed) => ({
    text: textOf(seed % 2 === 0 ? "prose" : "JSON", TIMED_LENGTH, seed + 1),
    kind: DEFAULT_KIND,
  }));

const measure = async (
  file: string,
  texts: Readonly<Record<Category, readonly PeerText[]>>,
  isOwn: boolean,
): Promise<Measured> => {
  const { peer } = (await import(pathToFileURL(file).href)) as { peer: Peer };
  const timing = await runJob(file, { texts: timedTexts(), measureMs: MEASURE_MS }, TIMING_LIMIT_MS);
  const readings = new Map<Category, Reading>();
  for (const category of peer.claims) {
    const toRead = texts[category].map(({ text, kind }) => ({ text, kind }));
    readings.set(category, await runJob(file, { texts: toRead, measureMs: 0 }, SCAN_LIMIT_MS));
  }
  return { peer, isOwn, readings, ...timing };
};

/** The engine and all packages, one after the other, each job in a process of its own. */
export const measureAll = async (
  texts: Readonly<Record<Category, readonly PeerText[]>>,
): Promise<{ readonly measured: readonly Measured[]; readonly installFault: string | undefined }> => {
  const installFault = installPeers();
  const measured = [await measure(join(import.meta.dirname, "own.ts"), texts, true)];
  if (installFault !== undefined) return { measured, installFault };
  for (const file of globSync("*.mjs", { cwd: join(PEERS, "adapters") }).toSorted())
    measured.push(await measure(join(PEERS, "adapters", file), texts, false));
  return { measured, installFault };
};
