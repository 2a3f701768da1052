import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format, median, quantile, table } from "../../statistics.ts";
import { PEERS } from "./install.ts";
import { type Measured, TIMED_LENGTH } from "./measure.ts";
import { folderBytes, type InstallSize, installSize } from "./size.ts";

const ROOT = resolve(import.meta.dirname, "../../../../..");
const ENGINE = join(ROOT, "libs/detectors");

const ownSize = (): InstallSize => {
  const { version, dependencies } = JSON.parse(readFileSync(join(ENGINE, "package.json"), "utf8")) as {
    version: string;
    dependencies: Readonly<Record<string, string>>;
  };
  const { bytes, packages } = installSize(ROOT, Object.keys(dependencies));
  return { version, bytes: bytes + folderBytes(join(ENGINE, "src")), packages: packages + 1 };
};

const speedCells = ({ durations }: Measured): readonly string[] =>
  durations.length === 0
    ? ["–", "–", "–"]
    : [
        ((median(durations) * 1_000) / (TIMED_LENGTH / 1_024)).toFixed(0),
        format(median(durations)),
        format(quantile(durations, 0.99)),
      ];

/** What it costs to have a package and to ask it. */
export const costTable = (measured: readonly Measured[]): string =>
  table(
    ["package", "version", "claims", "on disk", "packages", "load", "µs/KB", "2 KB: p50", "p99"],
    measured.map((one) => {
      const { peer, isOwn, loadMs } = one;
      const size = isOwn ? ownSize() : installSize(PEERS, [peer.package, ...(peer.alongWith ?? [])]);
      return [
        peer.package,
        size.version,
        peer.claims.join(", "),
        `${(size.bytes / 2 ** 20).toFixed(1)} MB`,
        String(size.packages),
        Number.isNaN(loadMs) ? "–" : format(loadMs),
        ...speedCells(one),
      ];
    }),
  );
