import type { Kysely } from "kysely";
import { ensureLog, readHead } from "../adapters/log-head.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import type { Contradiction } from "../core/log/outside.ts";
import { type Copied, type CopyContext, copyEgress } from "./copy.ts";
import { type SealContext, sealTraces } from "./seal.ts";
import { compareLog, type SignContext, type Signed, signLog } from "./sign.ts";

/** What became of a log's last look around. */
export type LogReport = {
  readonly size: number;
  /** Leaves that this store appended. */
  readonly added: number;
  readonly signedAt: string | undefined;
  readonly contradiction: Contradiction | undefined;
};

/** Appends what there is to append and signs where it is time; again and again, by any number of stores. */
export type KeptLog = { readonly tick: () => Promise<LogReport> };

/** A long backlog is copied in several looks, so that a store that is asked to stop does. */
const MAX_ROUNDS = 20;

type Round = { readonly added: number; readonly signed: Signed } | { readonly contradiction: Contradiction };

/**
 * INV-8: a log that contradicts a checkpoint outside of it is left as it is; nothing is appended to it and nothing signed. The comparison comes before the first
 * change that this process makes, and again with every checkpoint.
 */
const keepLog = (db: Kysely<TraceDatabase>, sign: SignContext, round: () => Promise<Round>): KeptLog => {
  let compared = false;
  const contradicted = (size: number, contradiction: Contradiction): LogReport => {
    compared = false;
    return { size, added: 0, signedAt: undefined, contradiction };
  };
  return {
    tick: async () => {
      if (!compared) {
        await ensureLog(db, sign.origin);
        const head = await readHead(db, sign.origin);
        if (head === undefined) throw new Error("the log was removed");
        const contradiction = await compareLog(sign, head);
        if (contradiction !== undefined) return contradicted(head.size, contradiction);
        compared = true;
      }
      const done = await round();
      const size = (await readHead(db, sign.origin))?.size ?? 0;
      if ("contradiction" in done) return contradicted(size, done.contradiction);
      const { added, signed } = done;
      if (signed.kind === "contradiction") return contradicted(size, signed.contradiction);
      const signedAt = signed.kind === "signed" ? signed.checkpoint.time : undefined;
      return { size, added, signedAt, contradiction: undefined };
    },
  };
};

export const keepTraceLog = (seal: SealContext, sign: SignContext): KeptLog =>
  keepLog(seal.db, sign, async () => {
    const timeMs = seal.clock();
    return { added: await sealTraces(seal), signed: await signLog(sign, timeMs) };
  });

export const keepEgressLog = (copy: CopyContext, sign: SignContext): KeptLog => {
  const copyAll = async (): Promise<{ readonly added: number; readonly last: Copied }> => {
    let added = 0;
    for (let rounds = 1; ; rounds += 1) {
      const last = await copyEgress(copy);
      if (last.kind === "copied") added += last.count;
      if (last.kind !== "copied" || last.atMs !== undefined || rounds >= MAX_ROUNDS) return { added, last };
    }
  };
  return keepLog(copy.db, sign, async () => {
    const { added, last } = await copyAll();
    if (last.kind === "contradiction") return { contradiction: last.contradiction };
    if (last.kind === "busy" || last.atMs === undefined) return { added, signed: { kind: "busy" } };
    return { added, signed: await signLog(sign, last.atMs) };
  });
};
