import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The newest tool requests of an org that may have reached a decision; 3 is the rank of an outcome. */
export const replay: Migration = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    await sql`
      create index requests_replay on requests (org, received_at desc, request_id desc)
      where rank = 3 and tool is not null
        and outcome in ('completed', 'denied', 'pending', 'withheld', 'failed')`.execute(db);
  },
};
