import { createDatabase } from "@portcullis/db";
import { sql } from "kysely";

/** Runs one statement as the administrator of the test database. */
export const runSql = async <Row>(url: string, text: string): Promise<readonly Row[]> => {
  const database = createDatabase({ url, applicationName: "test", schema: "trace", maxConnections: 1 });
  try {
    return (await sql.raw<Row>(text).execute(database.db)).rows;
  } finally {
    await database.close();
  }
};

const count = async (url: string, table: string, where: string): Promise<number> => {
  const [row] = await runSql<{ count: number }>(url, `select count(*) from ${table} where ${where}`);
  return row?.count ?? Number.NaN;
};

export const countEvents = (url: string, where = "true"): Promise<number> => count(url, "events", where);
export const countRequests = (url: string, where = "true"): Promise<number> => count(url, "requests", where);

/** Every row of every table of the schema, as text. */
export const dumpTables = async (url: string): Promise<string> => {
  const texts: string[] = [];
  for (const table of ["events", "requests", "producers"]) {
    for (const { row } of await runSql<{ row: string }>(url, `select t::text as row from ${table} t`))
      texts.push(row);
  }
  return texts.join("\n");
};
