import { listAudit } from "../adapters/audit-table.ts";
import { configState } from "../adapters/outbox.ts";
import { auditPage } from "../core/audit-trace.ts";
import type { Handler } from "./command.ts";

export const auditList: Handler<"audit-list"> = async (params, { db }) => ({
  ok: true,
  value: auditPage(await listAudit(db, params), params.limit),
});

export const configStatus: Handler<"config-status"> = async (_params, { db, heartbeat }) => ({
  ok: true,
  value: { ...(await configState(db)), heartbeat: heartbeat() },
});
