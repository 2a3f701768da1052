import { argv, exit, stderr } from "node:process";
import { runAnalyst } from "./run-analyst.ts";
import { runProvision } from "./run-provision.ts";
import { runSecrets } from "./run-secrets.ts";
import { runSeed } from "./run-seed.ts";

const commands = {
  secrets: runSecrets,
  provision: runProvision,
  seed: runSeed,
  analyst: runAnalyst,
} as const;

const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && Object.hasOwn(commands, name);

const [command] = argv.slice(2);
if (!isCommand(command)) {
  stderr.write(`usage: provision ${Object.keys(commands).join(" | ")}\n`);
  exit(2);
}
try {
  await commands[command]();
} catch (error) {
  stderr.write(`provision ${command}: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
