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
  const logs = ["log_heads", "log_pending", "log_events", "log_egress", "log_batches", "checkpoints"];
  const queue = ["investigations", "investigation_requests", "investigation_history"];
  for (const table of ["events", "requests", "producers", ...logs, ...queue]) {
    for (const { row } of await runSql<{ row: string }>(url, `select t::text as row from ${table} t`))
      texts.push(row);
  }
  // Words are kept in lower case; what is looked for may be written in capitals.
  for (const { row } of await runSql<{ row: string }>(
    url,
    "select t::text || upper(t::text) as row from request_words t",
  ))
    texts.push(row);
  return texts.join("\n");
};
