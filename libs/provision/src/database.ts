import { Client, escapeIdentifier, escapeLiteral } from "pg";

/** A database user of a service, with a schema that it alone owns. */
export type DatabaseRole = { readonly name: string; readonly password: string; readonly schema: string };

export type ProvisionDatabaseOptions = {
  /** URL of an administrator, at any database of the server. */
  readonly adminUrl: string;
  readonly database: string;
  readonly roles: readonly DatabaseRole[];
};

const connected = async <T>(url: string, use: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

/**
 * Creates the database, and per service a role and the schema that it owns: one service cannot read the other's
 * tables. Safe to repeat; passwords are set anew each time.
 */
export const provisionDatabase = async (options: ProvisionDatabaseOptions): Promise<void> => {
  const database = escapeIdentifier(options.database);
  await connected(options.adminUrl, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [options.database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
    for (const role of options.roles) {
      const name = escapeIdentifier(role.name);
      const known = await client.query("select 1 from pg_roles where rolname = $1", [role.name]);
      if (known.rowCount === 0) await client.query(`create role ${name} login`);
      await client.query(`alter role ${name} login password ${escapeLiteral(role.password)}`);
    }
    await client.query(`revoke all on database ${database} from public`);
  });
  const url = new URL(options.adminUrl);
  url.pathname = `/${options.database}`;
  await connected(url.toString(), async (client) => {
    await client.query("revoke all on schema public from public");
    for (const role of options.roles) {
      const name = escapeIdentifier(role.name);
      await client.query(`grant connect on database ${database} to ${name}`);
      await client.query(
        `create schema if not exists ${escapeIdentifier(role.schema)} authorization ${name}`,
      );
    }
  });
};
