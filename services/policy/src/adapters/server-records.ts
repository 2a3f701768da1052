import type { Written } from "@portcullis/catalog";
import type { PinnedKind, RiskLevel, ServerRecord, ToolLabel } from "@portcullis/contracts";
import type { Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Tool, toServerRecord, writtenOf } from "../core/server.ts";
import { toServer } from "./server-tables.ts";
import type { ListedKind } from "./tables/catalog.ts";
import type { ControlDb, ControlTables } from "./tables.ts";

type ApprovedRow = {
  readonly kind: PinnedKind;
  readonly name: string;
  readonly position: number;
  readonly hash: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly exact: string | null;
  readonly pinnedHash: string | null;
  readonly missing: boolean;
  readonly risk: RiskLevel;
  readonly ownLabels: ToolLabel[] | null;
};

/** As much of a tool as its part of the record needs. */
const toTool = ({ pinnedHash, definition, exact, ...row }: ApprovedRow): Tool => ({
  ...row,
  definition,
  exact,
  pin: pinnedHash === null ? null : { hash: pinnedHash, definition, exact, instructions: null },
  rejectedHash: null,
  reasons: [],
  review: null,
  revision: 0,
});

/** Servers with their approved tools and prompts and what they list, in one statement: a record is never half old and half new. */
const selectRecords = (db: ControlDb) =>
  db
    .selectFrom("servers")
    .selectAll()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("server_tools")
          .select([
            "kind",
            "name",
            "position",
            "discovered_hash as hash",
            "discovered_definition as definition",
            "discovered_exact as exact",
            "pinned_hash as pinnedHash",
            "missing",
            "risk",
            "own_labels as ownLabels",
          ])
          .whereRef("server_tools.server", "=", "servers.slug")
          .where("state", "=", "approved"),
      ).as("tools"),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("server_offers")
          .select(["kind", "definition", "exact"])
          .whereRef("server_offers.server", "=", "servers.slug")
          .where("listed", "=", true)
          .orderBy("position"),
      ).as("listed"),
    );

type ListedRow = {
  readonly kind: ListedKind;
  readonly definition: Record<string, unknown>;
  readonly exact: string | null;
};

const listedOf = (rows: readonly ListedRow[], kind: ListedKind): readonly Written[] =>
  rows.filter((row) => row.kind === kind).map(writtenOf);

const toRecord = ({
  tools,
  listed,
  ...row
}: Selectable<ControlTables["servers"]> & {
  readonly tools: readonly ApprovedRow[];
  readonly listed: readonly ListedRow[];
}): ServerRecord =>
  toServerRecord(toServer(row), tools.map(toTool), {
    resources: listedOf(listed, "resources"),
    resourceTemplates: listedOf(listed, "resourceTemplates"),
  });

/** The record of a server as it is committed now. */
export const findServerRecord = async (db: ControlDb, slug: string): Promise<ServerRecord | undefined> => {
  const row = await selectRecords(db).where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toRecord(row);
};

export const listServerRecords = async (db: ControlDb): Promise<readonly ServerRecord[]> =>
  (await selectRecords(db).orderBy("slug").execute()).map(toRecord);
