import { readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env, kill, stdout } from "node:process";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { addAnalyst, provisionAnalysts, readAnalysts, removeAnalyst } from "@portcullis/provision";
import { createLogger, readConfig } from "@portcullis/runtime";
import { z } from "zod";
import { secretsSettings } from "./settings.ts";

/** nats-server 2.10 makes what a new account imports work with the second reload only. */
const BETWEEN_RELOADS_MS = 1_000;

const USAGE =
  "usage: provision analyst --org ORG --name NAME [--from all|new|TIME] [--remove] [--nats-pid PID]";

const readOptions = () => {
  const { values } = parseArgs({
    args: argv.slice(3),
    options: {
      org: { type: "string" },
      name: { type: "string" },
      from: { type: "string", default: "all" },
      remove: { type: "boolean", default: false },
      "nats-pid": { type: "string" },
    },
  });
  const { org, name } = values;
  if (org === undefined || name === undefined) throw new Error(USAGE);
  const pid = z.coerce.number().int().positive().optional().parse(values["nats-pid"]);
  return { who: { org, name }, from: values.from, isLeaving: values.remove, pid };
};

/**
 * Adds an analyst of an org, or takes one away. With the process id of a nats-server on this machine all of it is done at once; without,
 * `provision` makes their consumer, and NATS knows them when it has reloaded its configuration (SIGHUP).
 */
export const runAnalyst = async (): Promise<void> => {
  const { who, from, isLeaving, pid } = readOptions();
  // As `secrets`, in whose container it runs.
  const config = readConfig(secretsSettings, env);
  const directory = config.PORTCULLIS_SECRETS_DIR;
  if (isLeaving) {
    removeAnalyst(directory, who);
    stdout.write(`${who.name} of ${who.org}: gone\n`);
  } else {
    const { seedFile } = addAnalyst(directory, who, from);
    stdout.write(`${who.name} of ${who.org}: the seed for them is in ${seedFile}\n`);
  }
  if (pid === undefined) {
    stdout.write("now run `provision`, then have NATS reload its configuration twice (SIGHUP)\n");
    return;
  }
  await provisionAnalysts({
    servers: config.PORTCULLIS_NATS_URL.split(","),
    nkeySeed: readFileSync(join(directory, "provision", "nats.nk"), "utf8").trim(),
    analysts: readAnalysts(directory),
    logger: createLogger("provision", "once", config.PORTCULLIS_LOG_LEVEL),
  });
  kill(pid, "SIGHUP");
  await delay(BETWEEN_RELOADS_MS);
  kill(pid, "SIGHUP");
  stdout.write("NATS was told\n");
};
