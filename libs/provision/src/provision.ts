import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BusLogger } from "@portcullis/bus";
import { readAnalysts } from "./analysts.ts";
import { provisionDatabase } from "./database.ts";
import { provisionBus } from "./streams.ts";

export type ProvisionOptions = {
  /** The folder that `createSecrets` filled; only `provision/` in it is read. */
  readonly secretsDirectory: string;
  readonly natsServers: readonly string[];
  readonly replicas: number;
  readonly storageScale: number;
  /** PostgreSQL as its administrator; the password is `provision/postgres-admin.password`. */
  readonly postgres: {
    readonly host: string;
    readonly port: number;
    readonly adminUser: string;
    readonly database: string;
  };
  readonly logger: BusLogger;
};

/** Everything that must exist before the services start: streams, consumers, the buckets, roles and schemas. */
export const provision = async (options: ProvisionOptions): Promise<void> => {
  const secret = (name: string): string =>
    readFileSync(join(options.secretsDirectory, "provision", name), "utf8").trim();
  const { host, port, adminUser, database } = options.postgres;
  const password = encodeURIComponent(secret("postgres-admin.password"));
  await Promise.all([
    provisionBus({
      servers: options.natsServers,
      nkeySeed: secret("nats.nk"),
      replicas: options.replicas,
      storageScale: options.storageScale,
      analysts: readAnalysts(options.secretsDirectory),
      logger: options.logger,
    }),
    provisionDatabase({
      adminUrl: `postgres://${adminUser}:${password}@${host}:${port}/postgres`,
      database,
      roles: [
        { name: "portcullis_policy", password: secret("policy.database.password"), schema: "control" },
        { name: "portcullis_trace", password: secret("trace-store.database.password"), schema: "trace" },
      ],
    }),
  ]);
};
