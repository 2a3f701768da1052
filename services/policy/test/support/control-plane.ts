import {
  configRecordSchemas,
  type KeyRecord,
  type OperatorRecord,
  type OrgRecord,
  type ServerRecord,
  type ServerStatus,
} from "@portcullis/contracts";
import { createDatabase, type Database } from "@portcullis/db";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { sql } from "kysely";
import type { ControlTables } from "../../src/adapters/tables.ts";
import type { Settings } from "../../src/config.ts";
import { makeSigners, makeTool, type Signers } from "./fixtures.ts";
import { type Operator, operatorOn, type RunningPolicy, startPolicy } from "./policy.ts";

/** A policy service with its own NATS and PostgreSQL, and what tests look at it with. */
export type ControlPlane = AsyncDisposable & {
  readonly testBus: TestBus;
  readonly postgres: TestPostgres;
  readonly policy: RunningPolicy;
  readonly operator: Operator;
  /** The keys that stand behind receipts and tickets. */
  readonly signers: Signers;
  readonly database: Database<ControlTables>;
  /** Records as the bucket has them. */
  readonly server: (slug: string) => Promise<ServerRecord | undefined>;
  readonly org: (slug: string) => Promise<OrgRecord | undefined>;
  readonly key: (id: string) => Promise<KeyRecord | undefined>;
  readonly operatorRecord: (id: string) => Promise<OperatorRecord | undefined>;
  /** Every row of every table, as text. */
  readonly dump: () => Promise<string>;
  /** Every row of the audit, as text. */
  readonly auditText: () => Promise<string>;
};

const rowsOf = async (database: Database<ControlTables>, table: string): Promise<string> => {
  const { rows } = await sql`select to_json(t) as row from ${sql.table(table)} as t`.execute(database.db);
  return JSON.stringify(rows);
};

export const startControlPlane = async (settings: Partial<Settings> = {}): Promise<ControlPlane> => {
  const stack = new AsyncDisposableStack();
  const [testBus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  stack.use(postgres);
  stack.use(testBus);
  const url = postgres.urlOf("policy");
  const database = createDatabase<ControlTables>({
    url,
    applicationName: "test",
    schema: "control",
    maxConnections: 3,
  });
  stack.defer(() => database.close());
  const signers = makeSigners();
  const policy = stack.use(await startPolicy(testBus, url, signers, "p1", settings));
  const operator = operatorOn(await testBus.busAs("ingress"));
  await until("the policy service is ready", policy.isReady);
  const record = async (key: string): Promise<unknown> => {
    const text = (await policy.bucket()).get(key);
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    testBus,
    postgres,
    policy,
    operator,
    signers,
    database,
    server: async (slug) => configRecordSchemas.server.optional().parse(await record(`server.${slug}`)),
    org: async (slug) => configRecordSchemas.org.optional().parse(await record(`org.${slug}`)),
    key: async (id) => configRecordSchemas.key.optional().parse(await record(`key.${id}`)),
    operatorRecord: async (id) =>
      configRecordSchemas.operator.optional().parse(await record(`operator.${id}`)),
    dump: async () => {
      const { rows } = await sql<{ tablename: string }>`
        select tablename from pg_tables where schemaname = 'control'`.execute(database.db);
      const texts = await Promise.all(rows.map(({ tablename }) => rowsOf(database, tablename)));
      return texts.join("\n");
    },
    auditText: () => rowsOf(database, "admin_audit"),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
};

/** A server as it is in the database once it got to this status, with these tools approved. */
export const insertServer = async (
  { db }: Pick<Database<ControlTables>, "db">,
  slug: string,
  status: ServerStatus = "approved",
  tools: readonly string[] = [],
): Promise<void> => {
  await sql`
    insert into servers
      (slug, title, url, status, allow_private_network, timeout_ms, max_response_bytes, next_sync_at, revision)
    values (${slug}, ${slug}, ${`https://${slug}.example.com/mcp`}, ${status}, false, 30000, 1048576, 'infinity', 1)
  `.execute(db);
  for (const name of tools) {
    const { definition, definitionHash } = makeTool(name);
    const text = JSON.stringify(definition);
    await sql`
      insert into server_tools
        (server, name, discovered_definition, discovered_hash, pinned_definition, pinned_hash, state)
      values (${slug}, ${name}, ${text}, ${definitionHash}, ${text}, ${definitionHash}, 'approved')
    `.execute(db);
  }
};
