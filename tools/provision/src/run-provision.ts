import { env, stdout } from "node:process";
import { provision } from "@portcullis/provision";
import { createLogger, readConfig } from "@portcullis/runtime";
import { provisionSettings } from "./settings.ts";

/** Makes the streams, consumers, the bucket, the database, its roles and schemas, where they are missing. */
export const runProvision = async (): Promise<void> => {
  const config = readConfig(provisionSettings, env);
  await provision({
    secretsDirectory: config.PORTCULLIS_SECRETS_DIR,
    natsServers: config.PORTCULLIS_NATS_URL.split(","),
    replicas: config.PORTCULLIS_REPLICAS,
    storageScale: config.PORTCULLIS_STORAGE_SCALE,
    postgres: {
      host: config.PORTCULLIS_POSTGRES_HOST,
      port: config.PORTCULLIS_POSTGRES_PORT,
      adminUser: config.PORTCULLIS_POSTGRES_ADMIN_USER,
      database: config.PORTCULLIS_POSTGRES_DATABASE,
    },
    logger: createLogger("provision", "once", config.PORTCULLIS_LOG_LEVEL),
  });
  stdout.write("streams, bucket and database: ready\n");
};
