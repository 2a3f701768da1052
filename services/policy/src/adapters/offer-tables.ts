import { isDeepStrictEqual } from "node:util";
import type { Written } from "@portcullis/catalog";
import type { Listed } from "../core/server.ts";
import type { ListedKind } from "./tables/catalog.ts";
import type { ControlDb } from "./tables.ts";

type Definition = Readonly<Record<string, unknown>>;

const listRows = (db: ControlDb, server: string, kind: ListedKind) =>
  db
    .selectFrom("server_offers")
    .select(["definition", "exact", "listed"])
    .where("server", "=", server)
    .where("kind", "=", kind)
    .orderBy("position")
    .execute();

export const listOffer = async (db: ControlDb, server: string, kind: ListedKind): Promise<Definition[]> =>
  (await listRows(db, server, kind)).map(({ definition }) => definition);

/** Whether clients may see a definition. */
export type Screen = (written: Written) => Promise<boolean>;

/** So many of a kind are looked at and shown; the rest is kept for operators. */
const MAX_SCREENED = 2_000;
const BATCH = 500;

/** Writes one kind where it differs from what is there: resources of some servers are many, and most never change. */
const replaceKind = async (
  db: ControlDb,
  server: string,
  kind: ListedKind,
  offered: readonly Written[],
  screen: Screen,
  thorough: boolean,
): Promise<boolean> => {
  const before = (await listRows(db, server, kind)).map(({ definition, ...row }) => ({
    definition: JSON.stringify(definition),
    ...row,
  }));
  const known = new Map(
    before.slice(0, MAX_SCREENED).map(({ definition, exact, listed }) => [exact ?? definition, listed]),
  );
  const after: typeof before = [];
  for (const [position, each] of offered.entries()) {
    const definition = JSON.stringify(each.definition);
    const exact = each.exact ?? null;
    const seen = thorough ? undefined : known.get(exact ?? definition);
    const listed = position < MAX_SCREENED && (seen ?? (await screen(each)));
    after.push({ definition, exact, listed });
  }
  if (isDeepStrictEqual(after, before)) return false;
  await db.deleteFrom("server_offers").where("server", "=", server).where("kind", "=", kind).execute();
  const rows = after.map((each, position) => ({ server, kind, position, ...each }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await db
      .insertInto("server_offers")
      .values(rows.slice(start, start + BATCH))
      .execute();
  }
  return true;
};

/**
 * Makes what was found what is kept; true where that is a change.
 * @param thorough looks at all of it again, also at what is known
 */
export const replaceOffers = async (
  db: ControlDb,
  server: string,
  offers: Listed,
  screen: Screen,
  thorough: boolean,
): Promise<boolean> => {
  const resources = await replaceKind(db, server, "resources", offers.resources, screen, thorough);
  const templates = await replaceKind(
    db,
    server,
    "resourceTemplates",
    offers.resourceTemplates,
    screen,
    thorough,
  );
  return resources || templates;
};

/** Forgets what a server listed. */
export const removeOffers = async (db: ControlDb, server: string): Promise<void> => {
  await db.deleteFrom("server_offers").where("server", "=", server).execute();
};
