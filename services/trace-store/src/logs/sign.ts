import type { Bus } from "@portcullis/bus";
import type { Checkpoint, Log } from "@portcullis/contracts";
import { openCheckpoint, rootOf, signCheckpoint } from "@portcullis/ledger";
import type { Kysely, Transaction } from "kysely";
import type { CheckpointFile } from "../adapters/checkpoint-file.ts";
import { publishCheckpoint, readStreamCheckpoint } from "../adapters/checkpoint-stream.ts";
import { insertCheckpoint } from "../adapters/checkpoint-table.ts";
import { type LogHead, withLog } from "../adapters/log-head.ts";
import { readRoot } from "../adapters/log-nodes.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { type Contradiction, compareWithOutside, isDue, type Outside } from "../core/log/outside.ts";
import { MissingNodeError } from "../core/log/tree-reads.ts";

export type SignContext = {
  readonly db: Kysely<TraceDatabase>;
  readonly jetstream: Bus["jetstream"];
  readonly log: Log;
  readonly installation: string;
  /** `<installation>/<log>` */
  readonly origin: string;
  /** PKCS#8 PEM. */
  readonly privateKeyPem: string;
  /** Keys that checkpoints of this installation may be signed with. */
  readonly storeKeys: readonly string[];
  readonly file: CheckpointFile | undefined;
  readonly onFileError: (error: unknown) => void;
};

export type Signed =
  | { readonly kind: "signed"; readonly checkpoint: Checkpoint }
  | { readonly kind: "not_due" | "busy" }
  | { readonly kind: "contradiction"; readonly contradiction: Contradiction };

const toOutside = (note: string | undefined, context: SignContext): Outside => {
  if (note === undefined) return { kind: "unreadable", reason: "not a checkpoint" };
  // Of an installation that had another name: those are other logs.
  if (!note.startsWith(`${context.origin}\n`)) return { kind: "none" };
  const opened = openCheckpoint(note, context.installation, context.storeKeys);
  return opened.ok
    ? { kind: "checkpoint", checkpoint: opened.checkpoint }
    : { kind: "unreadable", reason: opened.reason };
};

const compare = async (
  db: Kysely<TraceDatabase>,
  head: LogHead,
  outside: Outside,
): Promise<Contradiction | undefined> => {
  const state = {
    size: head.size,
    root: Buffer.from(rootOf(head.frontier)).toString("hex"),
    head: head.head,
  };
  try {
    return await compareWithOutside(state, outside, (size) => readRoot(db, head.id, size));
  } catch (error) {
    if (error instanceof MissingNodeError) return "log_is_another";
    throw error;
  }
};

/** Compares the log with the newest checkpoints outside of the database: of the stream, and of the file where there is one. */
export const compareLog = async (context: SignContext, head: LogHead): Promise<Contradiction | undefined> => {
  const inStream = await readStreamCheckpoint(context.jetstream, context.log);
  const inFile = (await context.file?.tail())?.findLast((note) => note.startsWith(`${context.origin}\n`));
  const outsides = [
    inStream === undefined ? undefined : toOutside(inStream.note, context),
    inFile === undefined ? undefined : toOutside(inFile, context),
  ];
  for (const outside of outsides) {
    const contradiction = outside === undefined ? undefined : await compare(context.db, head, outside);
    if (contradiction !== undefined) return contradiction;
  }
  return undefined;
};

/**
 * Signs a checkpoint of the log where one is due: outside first, so that what is signed can never be taken back unseen.
 * @param timeMs a moment by which the log held all that its source held
 */
export const signLog = async (context: SignContext, timeMs: number): Promise<Signed> => {
  const { db, jetstream, log, origin, privateKeyPem, file } = context;
  let written: string | undefined;
  const work = async (trx: Transaction<TraceDatabase>, head: LogHead): Promise<Signed> => {
    const newest = await readStreamCheckpoint(jetstream, log);
    const outside = newest === undefined ? ({ kind: "none" } as const) : toOutside(newest.note, context);
    if (!isDue(outside, timeMs)) return { kind: "not_due" };
    const contradiction = await compare(trx, head, outside);
    if (contradiction !== undefined) return { kind: "contradiction", contradiction };
    const checkpoint: Checkpoint = {
      origin,
      size: head.size,
      root: Buffer.from(rootOf(head.frontier)).toString("hex"),
      head: head.head,
      time: new Date(timeMs).toISOString(),
    };
    const note = signCheckpoint({ privateKeyPem }, checkpoint);
    await publishCheckpoint(jetstream, log, note, newest);
    written = note;
    await insertCheckpoint(trx, head.id, checkpoint, note);
    return { kind: "signed", checkpoint };
  };
  const signed = await withLog(db, origin, work);
  if (written !== undefined) await file?.append(written).catch(context.onFileError);
  return signed ?? { kind: "busy" };
};
