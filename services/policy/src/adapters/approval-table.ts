import type { Approval, ControlParams } from "@portcullis/contracts";
import { type Selectable, sql } from "kysely";
import { type ApprovalAnswer, type ApprovalQuestion, bindingDigest } from "../core/approval-step.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type Row = Selectable<ControlTables["approvals"]>;

/** A key that floods the operators is told so, instead of filling the table. */
export const MAX_WAITING_PER_KEY = 200;
/** Somebody else decides, uses or renews the same approval at the same moment: look again. */
const MAX_LOOKS = 5;

export type AskOptions = {
  readonly nowMs: number;
  readonly ttlMs: number;
  /** A new id. */
  readonly id: string;
};

const answerOf = (row: Row, status: "approved" | "pending" | "rejected"): ApprovalAnswer => ({
  status,
  id: row.id,
  expiresAt: row.expires_at.toISOString(),
});

/** Takes the approval for this request. One statement, so of any number of requests at once one gets it. */
const consume = (db: ControlDb, binding: string, requestId: string, now: Date): Promise<Row | undefined> =>
  db
    .updateTable("approvals")
    .set((eb) => ({
      status: "used",
      open: false,
      used_by: requestId,
      used_at: now,
      revision: eb("revision", "+", 1),
    }))
    .where("binding", "=", binding)
    .where("open", "=", true)
    .where("status", "=", "approved")
    .where("expires_at", ">", now)
    // A request that has used one already does not use up the next.
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("approvals as used")
            .select("used.id")
            .where("used.binding", "=", binding)
            .where("used.used_by", "=", requestId),
        ),
      ),
    )
    .returningAll()
    .executeTakeFirst();

const findUsed = (db: ControlDb, binding: string, requestId: string): Promise<Row | undefined> =>
  db
    .selectFrom("approvals")
    .selectAll()
    .where("binding", "=", binding)
    .where("used_by", "=", requestId)
    .executeTakeFirst();

/** The approval that counts for a call now; changes nothing. */
export const findOpenApproval = (db: ControlDb, binding: string, now: Date): Promise<Row | undefined> =>
  db
    .selectFrom("approvals")
    .selectAll()
    .where("binding", "=", binding)
    .where("open", "=", true)
    .where("expires_at", ">", now)
    .executeTakeFirst();

const insertPending = async (
  db: ControlDb,
  { binding, requestId, reasons }: ApprovalQuestion,
  digest: string,
  { id, nowMs, ttlMs }: AskOptions,
): Promise<Row | undefined> => {
  const now = new Date(nowMs);
  await db
    .updateTable("approvals")
    .set({ open: false })
    .where("binding", "=", digest)
    .where("open", "=", true)
    .where("expires_at", "<=", now)
    .execute();
  return db
    .insertInto("approvals")
    .values({
      id,
      binding: digest,
      org: binding.org,
      key: binding.key,
      server: binding.server,
      tool: binding.tool,
      arguments_digest: binding.argumentsDigest,
      definition_hash: binding.definitionHash,
      policy_digest: binding.policyDigest,
      request_id: requestId,
      reasons: JSON.stringify(reasons),
      status: "pending",
      created_at: now,
      expires_at: new Date(nowMs + ttlMs),
    })
    .onConflict((conflict) => conflict.column("binding").where("open", "=", true).doNothing())
    .returningAll()
    .executeTakeFirst();
};

const countWaiting = async (db: ControlDb, key: string, now: Date): Promise<number> => {
  const { waiting } = await db
    .selectFrom("approvals")
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .where("key", "=", key)
    .where("open", "=", true)
    .where("status", "=", "pending")
    .where("expires_at", ">", now)
    .executeTakeFirstOrThrow();
  return waiting;
};

/**
 * Answers a call that needs an approval: uses the one that was given, else says what became of it, else begins a new one.
 * An approval that was used belongs to its request: the same request, sent again on its way, gets the same answer.
 */
export const askApproval = async (
  db: ControlDb,
  question: ApprovalQuestion,
  options: AskOptions,
): Promise<ApprovalAnswer> => {
  const digest = bindingDigest(question.binding);
  const now = new Date(options.nowMs);
  const { requestId } = question;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const used = (await consume(db, digest, requestId, now)) ?? (await findUsed(db, digest, requestId));
    if (used !== undefined) return answerOf(used, "approved");
    const open = await findOpenApproval(db, digest, now);
    if (open?.status === "pending" || open?.status === "rejected") return answerOf(open, open.status);
    if (open !== undefined) continue;
    if ((await countWaiting(db, question.binding.key, now)) >= MAX_WAITING_PER_KEY) {
      return { status: "too_many" };
    }
    const made = await insertPending(db, question, digest, options);
    if (made !== undefined) return answerOf(made, "pending");
  }
  throw new Error("the approval changes too often");
};

const isOver = (row: Row, now: Date): boolean =>
  (row.status === "pending" || row.status === "approved") && row.expires_at <= now;

export const toApproval = (row: Row, now: Date): Approval => ({
  id: row.id,
  org: row.org,
  key: row.key,
  server: row.server,
  tool: row.tool,
  argumentsDigest: row.arguments_digest,
  definitionHash: row.definition_hash,
  policyDigest: row.policy_digest,
  requestId: row.request_id,
  reasons: row.reasons,
  status: isOver(row, now) ? "expired" : row.status,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at?.toISOString() ?? null,
  note: row.note,
  usedBy: row.used_by,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  revision: row.revision,
});

export const findApproval = async (db: ControlDb, id: string, now: Date): Promise<Approval | undefined> => {
  const row = await db.selectFrom("approvals").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toApproval(row, now);
};

/** Holds the approval until the transaction ends. */
export const lockApproval = async (db: ControlDb, id: string, now: Date): Promise<Approval | undefined> => {
  const row = await db
    .selectFrom("approvals")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : toApproval(row, now);
};

/** Newest first. */
export const listApprovals = async (
  db: ControlDb,
  { org, status, limit }: ControlParams<"approval-list">,
  now: Date,
): Promise<readonly Approval[]> => {
  let query = db.selectFrom("approvals").selectAll();
  if (org !== undefined) query = query.where("org", "=", org);
  if (status === "expired") {
    query = query.where("status", "in", ["pending", "approved"]).where("expires_at", "<=", now);
  } else if (status !== undefined) {
    query = query.where("status", "=", status);
    if (status === "pending" || status === "approved") query = query.where("expires_at", ">", now);
  }
  const rows = await query.orderBy("created_at", "desc").orderBy("id", "desc").limit(limit).execute();
  return rows.map((row) => toApproval(row, now));
};

/** Writes what a person decided. The row must be locked. */
export const decideApproval = async (
  db: ControlDb,
  id: string,
  decided: {
    readonly status: "approved" | "rejected";
    readonly by: string;
    readonly note: string;
    readonly at: Date;
  },
): Promise<Approval> => {
  const row = await db
    .updateTable("approvals")
    .set({
      status: decided.status,
      decided_by: decided.by,
      decided_at: decided.at,
      note: decided.note,
      revision: sql`revision + 1`,
    })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toApproval(row, decided.at);
};
