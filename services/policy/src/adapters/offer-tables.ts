import type { OfferKind } from "./tables/catalog.ts";
import type { ControlDb } from "./tables.ts";

type Definition = Readonly<Record<string, unknown>>;

/** What a server offers beside its tools, in its own order. */
export type Offers = Readonly<Record<OfferKind, readonly Definition[]>>;

export const noOffers: Offers = { prompts: [], resources: [], resourceTemplates: [] };

export const listOffer = async (db: ControlDb, server: string, kind: OfferKind): Promise<Definition[]> =>
  (
    await db
      .selectFrom("server_offers")
      .select("definition")
      .where("server", "=", server)
      .where("kind", "=", kind)
      .orderBy("position")
      .execute()
  ).map(({ definition }) => definition);

const BATCH = 500;

/** Writes one kind where it differs from what is there: resources of some servers are many, and most never change. */
const replaceKind = async (
  db: ControlDb,
  server: string,
  kind: OfferKind,
  offered: readonly Definition[],
): Promise<void> => {
  const texts = offered.map((definition) => JSON.stringify(definition));
  const present = (await listOffer(db, server, kind)).map((definition) => JSON.stringify(definition));
  if (texts.length === present.length && texts.every((text, n) => text === present[n])) return;
  await db.deleteFrom("server_offers").where("server", "=", server).where("kind", "=", kind).execute();
  const rows = texts.map((definition, position) => ({ server, kind, position, definition }));
  for (let start = 0; start < rows.length; start += BATCH) {
    await db
      .insertInto("server_offers")
      .values(rows.slice(start, start + BATCH))
      .execute();
  }
};

/** Makes what was found what is kept. */
export const replaceOffers = async (db: ControlDb, server: string, offers: Offers): Promise<void> => {
  await replaceKind(db, server, "prompts", offers.prompts);
  await replaceKind(db, server, "resources", offers.resources);
  await replaceKind(db, server, "resourceTemplates", offers.resourceTemplates);
};
