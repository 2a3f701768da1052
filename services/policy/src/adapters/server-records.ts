import type { RiskLevel, ServerRecord, ToolLabel } from "@portcullis/contracts";
import type { Selectable } from "kysely";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Tool, toServerRecord } from "../core/server.ts";
import { toServer } from "./server-tables.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type ApprovedRow = {
  readonly name: string;
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly pinnedHash: string | null;
  readonly missing: boolean;
  readonly risk: RiskLevel;
  readonly ownLabels: ToolLabel[] | null;
};

/** As much of a tool as its part of the record needs. */
const toTool = ({ pinnedHash, definition, ...row }: ApprovedRow): Tool => ({
  ...row,
  definition,
  pin: pinnedHash === null ? null : { hash: pinnedHash, definition, instructions: null },
  rejectedHash: null,
  reasons: [],
  review: null,
  revision: 0,
});

/** Servers with their approved tools, in one statement: a record is never half old and half new. */
const selectRecords = (db: ControlDb) =>
  db
    .selectFrom("servers")
    .selectAll()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("server_tools")
          .select([
            "name",
            "discovered_hash as hash",
            "discovered_definition as definition",
            "pinned_hash as pinnedHash",
            "missing",
            "risk",
            "own_labels as ownLabels",
          ])
          .whereRef("server_tools.server", "=", "servers.slug")
          .where("state", "=", "approved")
          .orderBy(sql`name collate "C"`),
      ).as("tools"),
    );

const toRecord = ({
  tools,
  ...row
}: Selectable<ControlTables["servers"]> & { readonly tools: readonly ApprovedRow[] }): ServerRecord =>
  toServerRecord(toServer(row), tools.map(toTool));

/** The record of a server as it is committed now. */
export const findServerRecord = async (db: ControlDb, slug: string): Promise<ServerRecord | undefined> => {
  const row = await selectRecords(db).where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toRecord(row);
};

export const listServerRecords = async (db: ControlDb): Promise<readonly ServerRecord[]> =>
  (await selectRecords(db).orderBy("slug").execute()).map(toRecord);
