import type { Alarm } from "@portcullis/contracts";
import { type Kysely, sql, type Transaction } from "kysely";
import { storableJson } from "../core/escape.ts";
import { causeOfAlarm, occurrenceOfAlarm } from "../core/investigations/alarm-cause.ts";
import { identityOf } from "../core/investigations/cause.ts";
import { countOccurrences } from "./investigation-writer.ts";
import type { TraceDatabase } from "./schema.ts";

/** Longer than the stream keeps one. */
const REMEMBERED_DAYS = 60;

/** Notes at the open item of an alarm that it is over; whether somebody still has to look is for people to say. */
const clear = async (trx: Transaction<TraceDatabase>, alarm: Alarm): Promise<void> => {
  const items = await trx
    .updateTable("investigations")
    .set({ alarm: sql<string>`jsonb_set(alarm, '{cleared}', 'true')` })
    .where("identity", "=", identityOf(causeOfAlarm(alarm)))
    .where("status", "in", ["open", "in_progress"])
    .returning("id")
    .execute();
  if (items.length === 0) return;
  await trx
    .insertInto("investigation_history")
    .values(
      items.map(({ id }) => ({
        ...{ investigation: id, at: alarm.at, actor: null, role: null, kind: "cleared" },
        data: storableJson({ says: alarm.says }),
      })),
    )
    .execute();
};

/** Counts an alarm at its item, or clears it there; one that is delivered again changes nothing. */
export const writeAlarm = (db: Kysely<TraceDatabase>, alarm: Alarm, nowMs: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const fresh = await trx
      .insertInto("investigation_alarms")
      .values({ id: alarm.id })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    if (fresh.length === 0) return;
    if (alarm.state === "raised") await countOccurrences(trx, [occurrenceOfAlarm(alarm)], nowMs);
    else await clear(trx, alarm);
  });

export const forgetAlarms = async (db: Kysely<TraceDatabase>, nowMs: number): Promise<void> => {
  const before = new Date(nowMs - REMEMBERED_DAYS * 24 * 3_600_000);
  await db.deleteFrom("investigation_alarms").where("at", "<", before).execute();
};
