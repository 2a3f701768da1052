import type { Enablement, OrgRecord, ServerStatus } from "@portcullis/contracts";
import type { Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { ControlDb, ControlTables } from "./tables.ts";

type OrgRow = Selectable<ControlTables["orgs"]> & {
  readonly enablements: readonly { readonly server: string; readonly tools: Enablement }[];
};

const toOrg = (row: OrgRow): OrgRecord => ({
  slug: row.slug,
  title: row.title,
  inspection: row.inspection,
  blockedAs: row.blocked_as,
  enabled: Object.fromEntries(row.enablements.map(({ server, tools }) => [server, tools])),
  policies: row.policies,
  ...(Object.keys(row.suppressions).length === 0 ? {} : { suppressions: row.suppressions }),
  ...(row.canary === null ? {} : { canary: row.canary }),
  ...(row.retention === null ? {} : { retention: row.retention }),
  revision: row.revision,
});

/** Orgs with their enablements, in one statement: a record is never half old and half new. */
const selectOrgs = (db: ControlDb) =>
  db
    .selectFrom("orgs")
    .selectAll()
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("enablements")
          .select(["server", "tools"])
          .whereRef("enablements.org", "=", "orgs.slug")
          .orderBy("server"),
      ).as("enablements"),
    );

export const findOrg = async (db: ControlDb, slug: string): Promise<OrgRecord | undefined> => {
  const row = await selectOrgs(db).where("slug", "=", slug).executeTakeFirst();
  return row === undefined ? undefined : toOrg(row);
};

/** Holds the org and its enablements until the transaction ends, so that two changes of it follow each other. */
export const lockOrg = async (db: ControlDb, slug: string): Promise<OrgRecord | undefined> => {
  // The statement that waited for a lock may still see the enablements as they were before: hence a second one.
  await db.selectFrom("orgs").select("slug").where("slug", "=", slug).forUpdate().execute();
  return findOrg(db, slug);
};

export const listOrgs = async (db: ControlDb): Promise<readonly OrgRecord[]> =>
  (await selectOrgs(db).orderBy("slug").execute()).map(toOrg);

const toRow = ({
  title,
  inspection,
  blockedAs,
  policies,
  suppressions,
  canary,
  retention,
  revision,
}: OrgRecord) => ({
  title,
  inspection: JSON.stringify(inspection),
  blocked_as: blockedAs,
  policies: JSON.stringify(policies),
  suppressions: JSON.stringify(suppressions ?? {}),
  canary: canary === undefined ? null : JSON.stringify(canary),
  retention: retention === undefined ? null : JSON.stringify(retention),
  revision,
});

export const insertOrg = async (db: ControlDb, org: OrgRecord): Promise<void> => {
  await db
    .insertInto("orgs")
    .values({ slug: org.slug, ...toRow(org) })
    .execute();
};

/** Writes the org itself; its enablements are written by {@link putEnablement} and {@link deleteEnablement}. */
export const updateOrg = async (db: ControlDb, org: OrgRecord): Promise<void> => {
  await db.updateTable("orgs").set(toRow(org)).where("slug", "=", org.slug).execute();
};

export const putEnablement = async (
  db: ControlDb,
  org: string,
  server: string,
  enablement: Enablement,
): Promise<void> => {
  const tools = JSON.stringify(enablement);
  await db
    .insertInto("enablements")
    .values({ org, server, tools })
    .onConflict((conflict) => conflict.columns(["org", "server"]).doUpdateSet({ tools }))
    .execute();
};

export const deleteEnablement = async (db: ControlDb, org: string, server: string): Promise<void> => {
  await db.deleteFrom("enablements").where("org", "=", org).where("server", "=", server).execute();
};

/**
 * The status of a server, which stays as it is until the transaction ends. Taken before an org is locked, as in
 * {@link orgsThatEnable}: servers first, then orgs, so that a change of each never waits for the other.
 */
export const holdServerStatus = async (db: ControlDb, server: string): Promise<ServerStatus | undefined> => {
  const row = await db
    .selectFrom("servers")
    .select("status")
    .where("slug", "=", server)
    .forShare()
    .executeTakeFirst();
  return row?.status;
};

/** The orgs that enabled any of a server's tools, in a fixed order. Ask it with the server locked: no other org can join then. */
export const orgsThatEnable = async (db: ControlDb, server: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom("enablements")
    .select("org")
    .where("server", "=", server)
    .orderBy("org")
    .execute();
  return rows.map(({ org }) => org);
};
