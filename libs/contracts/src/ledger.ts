import { z } from "zod";
import { errorCodeSchema } from "./decision.ts";
import { requestIdSchema, timestampSchema } from "./names.ts";

/**
 * One entry of the execution ledger, in a stream that the executor alone may write. `executing` is appended
 * and acknowledged before the tool is called (INV-3, INV-4), `executed` after.
 */
export const ledgerEntrySchema = z.object({
  v: z.literal(1),
  entry: z.enum(["executing", "executed"]),
  requestId: requestIdSchema,
  org: z.string(),
  key: z.string(),
  server: z.string(),
  tool: z.string(),
  argumentsDigest: z.string(),
  definitionHash: z.string(),
  receiptDigest: z.string(),
  ticketDigest: z.string(),
  executor: z.string(),
  at: timestampSchema,
  status: z.enum(["completed", "tool_error", "failed"]).optional(),
  code: errorCodeSchema.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
