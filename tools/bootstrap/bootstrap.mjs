/**
 * Sets up a fresh clone: the locked dependencies with a current Node among them, nats-server, and the built console.
 * npm runs it before `start`, `test` and `demo`, with whatever Node (≥ 20) the machine has, so it is
 * plain JavaScript without dependencies. When everything is in place it reads a few files and ends.
 */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildConsole, consoleIsBuilt } from "./console.mjs";
import { dependenciesAreReady, installDependencies } from "./dependencies.mjs";
import { withLock } from "./lock.mjs";
import { ensureNatsServer, recordedNatsServer } from "./nats-server.mjs";
import { SetupError, stopRunning } from "./run.mjs";
import { say } from "./say.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

const isReady = () =>
  dependenciesAreReady(root) && recordedNatsServer(root) !== undefined && consoleIsBuilt(root);

async function setUp() {
  if (!dependenciesAreReady(root)) await installDependencies(root);
  if (recordedNatsServer(root) === undefined) {
    const server = await ensureNatsServer(root);
    say(`nats-server ${server.version}: ${server.path}`);
  }
  if (!consoleIsBuilt(root)) await buildConsole(root);
}

async function main() {
  if (isReady()) return;
  if (process.platform === "win32")
    throw new SetupError("Windows is not supported: use WSL or the containers");
  await withLock(join(root, ".portcullis", "bootstrap.lock"), setUp);
}

let isStopping = false;

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.once(signal, async () => {
    isStopping = true;
    await stopRunning();
    say("\nset-up stopped; run the same command again to go on");
    process.exit(code);
  });
}

main().catch((error) => {
  // What was stopped fails too: the one line about the stop is enough.
  if (isStopping) return;
  const what = error instanceof SetupError ? error.message : `set-up failed: ${error.stack ?? error}`;
  say(`portcullis: ${what}`);
  process.exit(1);
});
