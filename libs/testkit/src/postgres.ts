import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RunningPostgres, startPostgres } from "@portcullis/local";
import { provisionDatabase } from "@portcullis/provision";

/** A real PostgreSQL with the production roles and schemas, in a folder of its own. */
export type TestPostgres = AsyncDisposable & {
  readonly adminUrl: string;
  /** The URL of a service's role, as the service gets it. */
  readonly urlOf: (service: "policy" | "trace-store") => string;
  readonly kill: () => Promise<void>;
  /** Starts it again on the same port and data. */
  readonly start: () => Promise<void>;
};

const PASSWORD = "test-password";
const DATABASE = "portcullis";
const roles = {
  policy: { name: "portcullis_policy", password: PASSWORD, schema: "control" },
  "trace-store": { name: "portcullis_trace", password: PASSWORD, schema: "trace" },
} as const;

export const startTestPostgres = async (): Promise<TestPostgres> => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-pg-"));
  const options = {
    dataDir: join(folder, "data"),
    port: await freePort(),
    password: PASSWORD,
    logFile: join(folder, "postgres.log"),
  };
  let postgres: RunningPostgres = await startPostgres(options);
  await provisionDatabase({
    adminUrl: postgres.adminUrl,
    database: DATABASE,
    roles: Object.values(roles),
  });
  return {
    adminUrl: postgres.adminUrl.replace(/\/postgres$/, `/${DATABASE}`),
    urlOf: (service) => `postgres://${roles[service].name}:${PASSWORD}@127.0.0.1:${options.port}/${DATABASE}`,
    kill: async () => {
      postgres.child.kill("SIGKILL");
      await postgres.child.exited;
    },
    start: async () => {
      postgres = await startPostgres(options);
    },
    [Symbol.asyncDispose]: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
