import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assertPortFree, findNatsServer, freePort, startNats } from "@portcullis/local";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isAlive } from "./alive.ts";

describe("nats-server", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "portcullis-nats-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function options(config: string) {
    const configFile = join(folder, "nats.conf");
    await writeFile(configFile, config);
    const port = await freePort();
    return { configFile, port, storeDir: join(folder, "store"), logFile: join(folder, "nats.log") };
  }

  it("is 2.10 or newer", async () => {
    const [major = 0, minor = 0] = (await findNatsServer()).version.split(".").map(Number);
    expect(major * 100 + minor).toBeGreaterThanOrEqual(210);
  });

  it("starts with JetStream, resolves $NAMES from env, and stops", async () => {
    const store = JSON.stringify(join(folder, "store"));
    const config = `jetstream: { store_dir: ${store} }\nauthorization: { users: [{ user: a, password: $PASSWORD }] }\n`;
    const nats = await startNats({ ...(await options(config)), env: { PASSWORD: "for-this-test-only" } });
    const jsz: unknown = await (await fetch(`${nats.monitorUrl}/jsz`)).json();
    expect(jsz).toMatchObject({ config: { store_dir: expect.stringContaining(folder) } });
    await expect(assertPortFree(nats.port)).rejects.toMatchObject({ code: "port_busy" });
    await nats.stop();
    expect(isAlive(nats.child.pid)).toBe(false);
    await assertPortFree(nats.port);
  });

  it("says the server's own reason when it does not start", async () => {
    const failed = startNats(await options("jetstream: { max_file_store: much }\n"));
    await expect(failed).rejects.toMatchObject({
      code: "nats_failed",
      message: expect.stringMatching(/nats\.conf:1/),
    });
  });

  it("names a busy port before it starts anything", async () => {
    const settings = await options("");
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(settings.port, "127.0.0.1", resolve));
    const failed = startNats(settings);
    await expect(failed).rejects.toMatchObject({
      code: "port_busy",
      message: `port ${settings.port} on 127.0.0.1 is in use by another program`,
    });
    other.close();
  });
});
