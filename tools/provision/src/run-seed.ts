import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env, stdout } from "node:process";
import { createApi, curlLine, exampleRequests, seed, seedOrg } from "@portcullis/provision";
import { readConfig, readSecret } from "@portcullis/runtime";
import { seedSettings } from "./settings.ts";

/** Makes the org, the approved example server and a key, and prints what a new user pastes. */
export const runSeed = async (): Promise<void> => {
  const config = readConfig(seedSettings, env);
  const folder = join(config.PORTCULLIS_SECRETS_DIR, "seed");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Kept, so that pasted commands still work after the next start.
  const keyFile = join(folder, "api-key");
  const apiKey = await seed({
    api: createApi(config.PORTCULLIS_INGRESS_URL),
    operatorToken: readSecret(config, "operator/token"),
    serverUrl: config.PORTCULLIS_EXAMPLE_SERVER_URL,
    knownKey: existsSync(keyFile) ? readFileSync(keyFile, "utf8").trim() : undefined,
  });
  writeFileSync(keyFile, `${apiKey}\n`, { mode: 0o600 });

  const url = config.PORTCULLIS_PUBLIC_URL;
  const lines = [
    `Portcullis is up at ${url}`,
    `API key: ${apiKey} (org ${seedOrg})`,
    "",
    "This runs a tool:",
    curlLine(url, apiKey, exampleRequests.allowed),
    "",
    "This is blocked before the tool layer hears of it:",
    curlLine(url, apiKey, exampleRequests.blocked),
  ];
  stdout.write(`${lines.join("\n")}\n`);
};
