import type { Purge } from "@portcullis/contracts";
import { timeOfUuidv7 } from "@portcullis/crypto";
import type { Kysely } from "kysely";
import type { Partitions } from "../adapters/partitions.ts";
import { isPurgeDone, markPurgeDone, purgeBatch } from "../adapters/purge-writer.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import { dayOf } from "../core/days.ts";
import { heldOf } from "../core/retention.ts";
import type { Rules } from "./rules.ts";

type Db = Kysely<TraceDatabase>;

export type PurgeContext = {
  readonly db: Db;
  readonly partitions: Partitions;
  readonly rules: Rules;
  /** Removes what the stream still has of an org. */
  readonly purgeStream: (org: string) => Promise<number>;
  readonly onPurged: (org: string, order: Purge, requests: number) => void;
};

const daysOf = (days: readonly string[], { request, before }: Purge): readonly string[] => {
  const only = request === null ? undefined : dayOf(timeOfUuidv7(request));
  const last = before?.slice(0, 10) ?? "";
  return days.filter((day) => (only === undefined ? day <= last : day === only));
};

/** Carries out what is left of an order. Whatever legal holds keep stays, also one that came after the order. */
const carryOut = async (context: PurgeContext, org: string, order: Purge): Promise<number> => {
  const { db, partitions, rules } = context;
  let requests = 0;
  for (const day of daysOf(await partitions.days("requests"), order)) {
    const heldNow = async (trx: Db): Promise<readonly string[] | "all"> => {
      const retention = (await rules.read(trx))?.get(org) ?? null;
      if (retention === null) return "all";
      const held = heldOf(retention, day);
      return held.whole ? "all" : held.requests;
    };
    for (let gone = -1; gone !== 0; ) {
      gone = await purgeBatch(db, day, org, order, heldNow);
      requests += gone;
    }
  }
  return requests;
};

/**
 * Carries out the orders to purge that stand. Each is looked at again and again while it stands: what was still running, or on its way, when it came,
 * goes as soon as it can.
 */
export const carryOutPurges = async (context: PurgeContext): Promise<void> => {
  const { db, rules, purgeStream, onPurged } = context;
  const known = await rules.read(db);
  if (known === undefined) return;
  for (const [org, retention] of known) {
    for (const order of retention?.purges ?? []) {
      const requests = await carryOut(context, org, order);
      if (requests > 0) onPurged(org, order, requests);
      // All of an org: also what the stream would hand to others. Once, or it would take what came after the order.
      if (order.before === order.at && !(await isPurgeDone(db, order.id))) {
        await purgeStream(org);
        await markPurgeDone(db, order.id);
      }
    }
  }
};
