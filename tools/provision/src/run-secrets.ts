import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { env, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { createSecrets } from "@portcullis/provision";
import { readConfig } from "@portcullis/runtime";
import { secretsSettings } from "./settings.ts";

const natsConfig = fileURLToPath(new URL("../../../deploy/nats/nats-server.conf", import.meta.url));

/** Makes the secrets that are missing, and lays the NATS configuration beside the values that it includes. */
export const runSecrets = async (): Promise<void> => {
  const config = readConfig(secretsSettings, env);
  const directory = config.PORTCULLIS_SECRETS_DIR;
  createSecrets({
    directory,
    postgres: {
      host: config.PORTCULLIS_POSTGRES_HOST,
      port: config.PORTCULLIS_POSTGRES_PORT,
      database: config.PORTCULLIS_POSTGRES_DATABASE,
    },
    durability: config.PORTCULLIS_DURABILITY,
    serverName: config.PORTCULLIS_NATS_SERVER_NAME,
  });
  copyFileSync(natsConfig, join(directory, "nats", "nats-server.conf"));
  stdout.write("secrets: ready\n");
};
