import { join } from "node:path";
import {
  LocalError,
  type RunningEverything,
  type Stack,
  startEverything,
  startStack,
} from "@portcullis/local";
import { createApi, SeedError, seed, seedOrg, seedServer } from "@portcullis/provision";
import { banner, dim } from "./banner.ts";
import { credentialVariables, sinkVariables } from "./credentials.ts";
import { type DevFile, homeFolder, isRunning, readDevFile, removeDevFile, writeDevFile } from "./home.ts";
import { readState, writeState } from "./state.ts";

const DEFAULT_PORT = 8080;

const askedPort = (): number => {
  const text = process.env.PORTCULLIS_PORT ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LocalError("port_forbidden", `PORTCULLIS_PORT is not a port: ${text}`);
  }
  return port;
};

const pidsOf = (stack: Stack, everything: RunningEverything): Record<string, number> => ({
  launcher: process.pid,
  "nats-server": stack.nats().child.pid,
  postgres: stack.postgres().child.pid,
  ...Object.fromEntries(stack.services().map(({ instance, child }) => [instance, child.pid] as const)),
  "server-everything": everything.child.pid,
});

const run = async (): Promise<number> => {
  const startedAt = performance.now();
  const home = homeFolder();
  if (isRunning(readDevFile(home))) {
    throw new LocalError("port_busy", `a stack is already running from ${home} (see its dev.json)`);
  }
  const stopAsked = Promise.withResolvers<"stop">();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => stopAsked.resolve("stop"));
  }

  process.stdout.write(dim("starting NATS, PostgreSQL, seven services and a reference MCP server …\n"));
  const everything = await startEverything({ logFile: join(home, "logs", "server-everything.log") });
  let stack: Stack | undefined;
  try {
    stack = await startStack({
      home,
      httpPort: askedPort(),
      durability: "L2",
      env: {
        policy: { PORTCULLIS_CANARY_INTERVAL_MS: process.env.PORTCULLIS_CANARY_INTERVAL_MS ?? "60000" },
        "mcp-executor": credentialVariables(process.env),
        "trace-exporter": sinkVariables(process.env),
      },
      instances: { "trace-exporter": 1 },
    });
    const api = createApi(stack.ingressUrl);
    const apiKey = await seed({
      api,
      operatorToken: stack.operatorToken,
      serverUrl: everything.url,
      knownKey: readState(home).apiKey,
    });
    writeState(home, { apiKey });
    const file: DevFile = {
      ingress: stack.ingressUrl,
      mcp: `${stack.ingressUrl}/mcp`,
      console: `${stack.ingressUrl}/console`,
      nats: stack.natsUrl,
      postgres: stack.postgresUrl,
      operatorToken: stack.operatorToken,
      apiKey,
      org: seedOrg,
      servers: { [seedServer]: everything.url },
      secrets: stack.secretsDirectory,
      pids: pidsOf(stack, everything),
    };
    writeDevFile(home, file);
    process.stdout.write(banner(file, (performance.now() - startedAt) / 1000));

    const everythingDied = everything.child.exited.then(
      () => new LocalError("child_died", "the reference MCP server ended"),
    );
    const end = await Promise.race([stopAsked.promise, stack.failed, everythingDied]);
    if (end !== "stop") throw end;
    process.stdout.write(dim("\nstopping …\n"));
    return 0;
  } finally {
    removeDevFile(home);
    await stack?.stop();
    await everything.stop();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  const line =
    error instanceof LocalError || error instanceof SeedError
      ? error.message
      : error instanceof Error
        ? `${error.name}: ${error.message}`
        : String(error);
  process.stderr.write(`portcullis: ${line}\n`);
  process.exitCode = 1;
}
process.exit();
