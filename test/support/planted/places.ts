import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Client } from "pg";
import type { TestGate } from "../gate.ts";

/** A place where something rests or is shown, and what is in it. */
export type Place = { readonly name: string; readonly bytes: Uint8Array | string };

/** Every column of every table of the two schemas, one place a column: each value as PostgreSQL prints it. */
export const databasePlaces = async (postgresUrl: string): Promise<readonly Place[]> => {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    const { rows: columns } = await client.query<{ schema: string; table: string; column: string }>(
      `select table_schema as schema, table_name as table, column_name as column
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema in ('trace', 'control') and table_type = 'BASE TABLE'`,
    );
    const places: Place[] = [];
    for (const { schema, table, column } of columns) {
      const name = `${schema}.${table}.${column}`;
      // A partition has its parent's rows: each row is read where it is.
      const { rows } = await client.query<{ value: string | null }>({
        text: `select "${column}"::text as value from only "${schema}"."${table}"`,
      });
      places.push({ name, bytes: rows.map(({ value }) => value ?? "").join("\n") });
      // `bytea` prints as hex, which is a form that is searched for; its own bytes are looked at too.
      const hex = rows.filter(({ value }) => value?.startsWith("\\x") === true);
      if (hex.length > 0) {
        places.push({
          name,
          bytes: Buffer.concat(hex.map(({ value }) => Buffer.from(value?.slice(2) ?? "", "hex"))),
        });
      }
    }
    return places;
  } finally {
    await client.end();
  }
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The broker's files of a stream or bucket, by its name; what belongs to none of them by the file's own. */
export const brokerPlaces = (home: string): readonly Place[] => {
  const folder = join(home, "nats");
  return filesIn(folder).map((path) => {
    const parts = relative(folder, path).split(sep);
    const stream = parts[parts.indexOf("streams") + 1];
    return {
      name: parts.includes("streams") ? `stream ${stream}` : parts.join("/"),
      bytes: readFileSync(path),
    };
  });
};

/** What every process wrote to its standard output and error, and the files of checkpoints. */
export const filePlaces = (home: string): readonly Place[] =>
  ["logs", "checkpoints"].flatMap((name) => {
    try {
      return filesIn(join(home, name)).map((path) => ({
        name: relative(home, path),
        bytes: readFileSync(path),
      }));
    } catch {
      return [];
    }
  });

/**
 * Where configuration is kept as it was written: what operators wrote, and what servers say of what they offer, which is pinned
 * to the byte (INV-7) and shown to every client in scope. Nothing else rests there, and nothing of it rests anywhere else.
 */
export const configurationPlaces: ReadonlySet<string> = new Set([
  "control.admin_audit.before",
  "control.admin_audit.after",
  "control.admin_audit.note",
  "control.api_keys.name",
  "control.operators.name",
  "control.orgs.title",
  "control.orgs.inspection",
  "control.orgs.policies",
  "control.server_offers.definition",
  "control.server_tools.name",
  "control.server_tools.discovered_definition",
  "control.server_tools.pinned_definition",
  "control.server_tools.pinned_instructions",
  "control.server_tools.reasons",
  "control.servers.title",
  "control.servers.url",
  "control.servers.description",
  "control.servers.owner",
  "control.servers.headers",
  "control.servers.instructions",
  "control.servers.server_info",
  "control.servers.review_note",
  // The bucket of the configuration snapshot.
  "stream KV_gate_config",
]);

/** What every service says of itself. */
export const opsPlaces = async (gate: TestGate): Promise<readonly Place[]> =>
  Promise.all(
    gate.stack.services().flatMap(({ instance, opsUrl }) =>
      ["metrics", "readyz", "livez"].map(async (path) => ({
        name: `${path} of ${instance}`,
        bytes: await (await fetch(`${opsUrl}/${path}`)).text(),
      })),
    ),
  );
