import { sql, type Transaction } from "kysely";
import { type RequestOfBatch, vectorOf } from "../core/request-row.ts";
import { tellChanged } from "./rollup-writer.ts";
import type { TraceDatabase } from "./schema.ts";

type WordsOf = {
  readonly day: string;
  readonly request_id: string;
  readonly org: string;
  readonly words: string;
};

/** The words that requests are searched by; those from before are replaced. */
export const writeWords = async (
  trx: Transaction<TraceDatabase>,
  rows: readonly WordsOf[],
): Promise<void> => {
  if (rows.length === 0) return;
  await trx
    .insertInto("request_words")
    .values(rows.map(({ words, ...row }) => ({ ...row, words: sql<string>`${words}::tsvector` })))
    .onConflict((conflict) =>
      conflict.columns(["day", "request_id"]).doUpdateSet((eb) => ({ words: eb.ref("excluded.words") })),
    )
    .execute();
};

/**
 * Writes the rows of requests, each where its record outranks the one that is there, and with a row its words: both or neither,
 * since they are written in one transaction.
 */
export const writeRequests = async (
  trx: Transaction<TraceDatabase>,
  requests: readonly RequestOfBatch[],
): Promise<void> => {
  const written = await trx
    .insertInto("requests")
    .values(requests.map(({ row }) => row))
    .onConflict((conflict) =>
      conflict
        .columns(["day", "request_id"])
        .doUpdateSet((eb) => ({
          event_id: eb.ref("excluded.event_id"),
          rank: eb.ref("excluded.rank"),
          org: eb.ref("excluded.org"),
          key: eb.ref("excluded.key"),
          kind: eb.ref("excluded.kind"),
          conversation: eb.ref("excluded.conversation"),
          outcome: eb.ref("excluded.outcome"),
          code: eb.ref("excluded.code"),
          verdict: eb.ref("excluded.verdict"),
          server: eb.ref("excluded.server"),
          tool: eb.ref("excluded.tool"),
          categories: eb.ref("excluded.categories"),
          executed: eb.ref("excluded.executed"),
          ended_at: eb.ref("excluded.ended_at"),
          received_at: eb.ref("excluded.received_at"),
          // A call that goes on moved it; what arrives late does not move it back.
          deadline: sql<string>`greatest(requests.deadline, excluded.deadline)`,
          duration_ms: eb.ref("excluded.duration_ms"),
          method: eb.ref("excluded.method"),
          policies: eb.ref("excluded.policies"),
          executor: eb.ref("excluded.executor"),
          approval: eb.ref("excluded.approval"),
          canary: eb.ref("excluded.canary"),
          severity: eb.ref("excluded.severity"),
          marks: eb.ref("excluded.marks"),
          facets: eb.ref("excluded.facets"),
          ms_inspect_request: eb.ref("excluded.ms_inspect_request"),
          ms_decide: eb.ref("excluded.ms_decide"),
          ms_execute: eb.ref("excluded.ms_execute"),
          ms_inspect_result: eb.ref("excluded.ms_inspect_result"),
          ms_ingress: eb.ref("excluded.ms_ingress"),
          version: eb.ref("excluded.version"),
        }))
        .whereRef("excluded.rank", ">", "requests.rank"),
    )
    .returning("request_id")
    .execute();
  const ids = new Set(written.map(({ request_id }) => request_id));
  await tellChanged(
    trx,
    requests.flatMap(({ row }) => (ids.has(row.request_id) ? [row.received_at] : [])),
  );
  await writeWords(
    trx,
    requests
      .filter(({ row }) => ids.has(row.request_id))
      .map(({ row, data }) => ({
        day: row.day,
        request_id: row.request_id,
        org: row.org,
        words: vectorOf(data),
      })),
  );
};
