import { createReadStream, createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Log, logSchema } from "@portcullis/contracts";
import { createLogAudit, type LogReport, splitNotes } from "@portcullis/ledger";
import { exitCodes, Failure, usage } from "../failure.ts";
import { query } from "../group.ts";
import type { Shell } from "../shell.ts";
import { installationOf, keysFor } from "./keys-for.ts";

export type ExportOptions = {
  readonly log: Log;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly out: string;
};

/** Writes a log to a file as it comes; a file that is there is whole. @throws Failure */
export const exportLog = async (shell: Shell, { log, from, to, out }: ExportOptions): Promise<void> => {
  const body = await shell.api().download(`/v1/logs/${log}${query({ from, to })}`);
  const part = `${out}.part`;
  try {
    await pipeline(Readable.fromWeb(body), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(exitCodes.unreachable, `the export broke off: ${why}`);
  }
  shell.say(`written: ${out}; check it anywhere with: portcullis verify --range ${out}`);
};

export type AuditOptions = {
  readonly range: string;
  readonly checkpoints: string | undefined;
  readonly partial: boolean;
  readonly complete: boolean;
  readonly keys: string | undefined;
};

const CHECKPOINT_NOTE = /"note":"([^"\\]{1,200}\/(?:traces|egress))\\n/;

/** Which log of which installation the file says it is: the origin of its first checkpoint. @throws Failure */
const originOf = async (path: string): Promise<{ readonly installation: string; readonly log: Log }> => {
  const file = await open(path).catch(() => {
    throw usage(`${path} cannot be read`);
  });
  try {
    for await (const line of file.readLines({ encoding: "utf8" })) {
      const origin = CHECKPOINT_NOTE.exec(line)?.[1];
      if (origin === undefined) continue;
      const installation = installationOf(origin);
      return { installation, log: logSchema.parse(origin.slice(installation.length + 1)) };
    }
  } finally {
    await file.close();
  }
  throw usage(`${path} holds no checkpoint: it is not a whole export of a log`);
};

/** Audits an exported log in the memory of a line. @throws Failure */
export const auditFile = async (shell: Shell, options: AuditOptions): Promise<LogReport> => {
  const { installation, log } = await originOf(options.range);
  const keys = keysFor(shell, options.keys, installation);
  const outside = options.checkpoints === undefined ? [] : splitNotes(shell.io.readFile(options.checkpoints));
  const own = outside.filter((note) => note.startsWith(`${keys.installation}/${log}\n`));
  if (options.checkpoints !== undefined && own.length === 0) {
    throw usage(`${options.checkpoints} holds no checkpoint of ${keys.installation}/${log}`);
  }
  const audit = createLogAudit({
    keys,
    log,
    outside: own,
    isPartial: options.partial,
    isComplete: options.complete,
  });
  const lines = createInterface({
    input: createReadStream(options.range),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines) audit.take(line);
  return audit.end();
};
