import type { InvestigationChange, PrecisionQuery } from "@portcullis/contracts";
import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import { escapeText } from "../core/escape.ts";
import type { LabelCount } from "../core/investigations/precision.ts";
import type { TraceDatabase } from "./schema.ts";
import type { InvestigationsTable } from "./schema-investigations.ts";

type Label = Extract<InvestigationChange, { kind: "label" }>["label"];

/**
 * Sets or takes away what people say of a type's findings: one row for each detector that found it.
 * @returns what is wrong with it, if anything
 */
export const writeLabel = async (
  trx: Transaction<TraceDatabase>,
  item: Selectable<InvestigationsTable>,
  { category, type, label, request = "" }: Label,
  actor: string,
  at: string,
): Promise<string | undefined> => {
  const known = item.findings.find((each) => each.category === category && each.type === type);
  if (known === undefined) return "the item is about no findings of this type";
  if (request !== "") {
    const kept = await trx
      .selectFrom("investigation_requests")
      .select("request_id")
      .where("investigation", "=", item.id)
      .where("request_id", "=", request)
      .executeTakeFirst();
    if (kept === undefined) return "the request is none of the newest of this item";
  }
  await trx
    .deleteFrom("investigation_labels")
    .where("investigation", "=", item.id)
    .where("category", "=", category)
    .where("type", "=", type)
    .where("request_id", "=", request)
    .execute();
  if (label === null) return undefined;
  await trx
    .insertInto("investigation_labels")
    .values(
      known.detectors.map((detector) => ({
        ...{ investigation: item.id, request_id: request, category, type, detector, label, at },
        actor: escapeText(actor),
      })),
    )
    .execute();
  return undefined;
};

/**
 * How often each detector was right. What was said of a whole item is one case, however many requests it stands for; where requests of it
 * have labels of their own, those are the cases.
 */
export const countLabels = async (
  db: Kysely<TraceDatabase>,
  { org, from, to }: PrecisionQuery,
): Promise<readonly LabelCount[]> => {
  const { rows } = await sql<LabelCount>`
    select l.detector, l.category, l.type,
      (count(*) filter (where l.label = 'true_positive'))::int as "truePositives",
      (count(*) filter (where l.label = 'false_positive'))::int as "falsePositives"
    from investigation_labels l join investigations i on i.id = l.investigation
    where (${org ?? null}::text is null or i.org = ${org ?? null})
      and (${from ?? null}::timestamptz is null or l.at >= ${from ?? null}::timestamptz)
      and (${to ?? null}::timestamptz is null or l.at < ${to ?? null}::timestamptz)
      and not (l.request_id = '' and exists (
        select from investigation_labels o
        where o.investigation = l.investigation and o.category = l.category and o.type = l.type
          and o.detector = l.detector and o.request_id <> ''
      ))
    group by l.detector, l.category, l.type`.execute(db);
  return rows;
};
