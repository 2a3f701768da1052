import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import { type Bus, connectBus, connectNats } from "@portcullis/bus";
import { freePort, inRepository, type RunningNats, startNats } from "@portcullis/local";
import { createSecrets, type NatsUser, provisionBus } from "@portcullis/provision";

/** A real nats-server with the production permissions, streams, consumers and bucket, in a folder of its own. */
export type TestBus = AsyncDisposable & {
  readonly url: string;
  /** One subfolder of secrets per service. */
  readonly secretsDirectory: string;
  readonly secret: (user: string, name: string) => string;
  /** A bare connection as one of the users; closed with the server. */
  readonly connectAs: (user: NatsUser) => Promise<NatsConnection>;
  /** A service's bus; closed with the server. */
  readonly busAs: (user: NatsUser, instance?: string) => Promise<Bus>;
  /** Kills the server with SIGKILL and starts it again on the same port and data. */
  readonly restart: () => Promise<void>;
  /** As `restart`, but the server has lost all that it kept, and was provisioned anew. */
  readonly restartEmpty: () => Promise<void>;
  /** As `restart`, but one stream (or bucket, `KV_…`) is gone: nobody may delete one over the bus. */
  readonly restartWithout: (stream: string) => Promise<void>;
  readonly kill: () => Promise<void>;
  /** The process of the server that runs now. */
  readonly pid: () => number;
  /** Stops the server's clock, so to speak: connections stay, and nothing moves until `thaw`. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Has the server read its configuration again. */
  readonly reload: () => void;
};

export const silentLogger = { info: () => {}, warn: () => {}, error: () => {} };

export const startTestBus = async (options: { readonly durability?: "L1" | "L2" } = {}): Promise<TestBus> => {
  const folder = mkdtempSync(join(tmpdir(), "portcullis-bus-"));
  const secretsDirectory = join(folder, "secrets");
  createSecrets({
    directory: secretsDirectory,
    postgres: { host: "127.0.0.1", port: 5432, database: "portcullis" },
    durability: options.durability ?? "L1",
    serverName: "portcullis-test",
    natsStoreDirectory: join(folder, "nats"),
  });
  const configFile = join(secretsDirectory, "nats", "nats-server.conf");
  copyFileSync(inRepository("deploy/nats/nats-server.conf"), configFile);
  const natsOptions = {
    configFile,
    port: await freePort(),
    storeDir: join(folder, "nats"),
    logFile: join(folder, "nats.log"),
  };
  let nats: RunningNats = await startNats(natsOptions);
  const secret = (user: string, name: string): string =>
    readFileSync(join(secretsDirectory, user, name), "utf8").trim();
  const provision = (): Promise<void> =>
    provisionBus({
      servers: [nats.url],
      nkeySeed: secret("provision", "nats.nk"),
      replicas: 1,
      storageScale: 0.02,
      logger: silentLogger,
    });
  await provision();
  const closers: (() => Promise<void>)[] = [];
  const connection = (user: NatsUser, instance: string) => ({
    servers: [nats.url],
    nkeySeed: secret(user, "nats.nk"),
    service: user,
    instance,
    logger: silentLogger,
  });
  const kill = async (): Promise<void> => {
    nats.child.kill("SIGKILL");
    await nats.child.exited;
  };
  return {
    url: nats.url,
    secretsDirectory,
    secret,
    connectAs: async (user) => {
      const nc = await connectNats(connection(user, "test"));
      closers.push(() => nc.close());
      return nc;
    },
    busAs: async (user, instance = "test") => {
      const bus = await connectBus({ ...connection(user, instance), version: "0.0.0", description: "test" });
      closers.push(() => bus.close());
      return bus;
    },
    kill,
    pid: () => nats.child.pid,
    freeze: () => nats.child.kill("SIGSTOP"),
    thaw: () => nats.child.kill("SIGCONT"),
    reload: () => nats.child.kill("SIGHUP"),
    restart: async () => {
      await kill();
      nats = await startNats(natsOptions);
    },
    restartEmpty: async () => {
      await kill();
      rmSync(natsOptions.storeDir, { recursive: true, force: true });
      nats = await startNats(natsOptions);
      await provision();
    },
    restartWithout: async (stream) => {
      await kill();
      const folders = globSync(join(natsOptions.storeDir, "jetstream", "*", "streams", stream));
      if (folders.length !== 1) throw new Error(`there is no stream ${stream} on disk`);
      for (const found of folders) rmSync(found, { recursive: true });
      nats = await startNats(natsOptions);
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.allSettled(closers.map((close) => close()));
      await nats.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
