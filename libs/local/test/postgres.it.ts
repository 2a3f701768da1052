import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, type RunningPostgres, spawnChild, startPostgres } from "@portcullis/local";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "./alive.ts";

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

// mkdtemp makes folders that only their owner can enter: as root this covers the hard case.
describe("PostgreSQL", () => {
  const password = "p@ss/word for this test";
  let folder = "";
  let running: RunningPostgres | undefined;
  const start = async () => {
    running = await startPostgres({
      dataDir: join(folder, "data"),
      port: await freePort(),
      password,
      logFile: join(folder, "postgres.log"),
    });
    return running;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "portcullis-pg-"));
  });
  afterAll(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("makes its data folder, keeps it, and recovers after a kill", async () => {
    const first = await start();
    expect(first.firstStart).toBe(true);
    expect(
      await query(
        first.adminUrl,
        "select setting from pg_settings where name in ('fsync', 'unix_socket_directories', 'server_encoding', 'lc_collate') order by name",
      ),
    ).toEqual([{ setting: "on" }, { setting: "UTF8" }, { setting: "" }]);
    await query(first.adminUrl, "create table kept as select 42 as answer");
    await expect(query(first.adminUrl.replace("word", "wrong"), "select 1")).rejects.toThrow(/password/);
    await first.stop();
    expect(await first.child.exited).toEqual({ code: 0, signal: null });

    const second = await start();
    expect(second.firstStart).toBe(false);
    expect(await query(second.adminUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
    second.child.kill("SIGKILL");
    await second.child.exited;

    const third = await start();
    expect(await query(third.adminUrl, "select answer from kept")).toEqual([{ answer: 42 }]);
    await third.stop();
    expect(isAlive(third.child.pid)).toBe(false);
  });

  it("starts although its left-over pid file names a living process", async () => {
    // Of the server's own user: only such a process makes PostgreSQL refuse.
    const { uid, gid } = await stat(join(folder, "data"));
    const other = spawnChild({ name: "other", command: "/bin/sleep", args: ["60"], uid, gid });
    const lines = `${other.pid}\n${join(folder, "data")}\n1\n1\n\n127.0.0.1\n1 1\nready\n`;
    await writeFile(join(folder, "data", "postmaster.pid"), lines);
    const server = await start();
    expect(await readFile(join(folder, "data", "postmaster.pid"), "utf8")).toMatch(
      new RegExp(`^${server.child.pid}\n`),
    );
    await expect(start()).rejects.toMatchObject({ code: "postgres_running" });
    await server.stop();
    other.kill("SIGKILL");
  });

  it("refuses a data folder of another major version, and a folder that is none", async () => {
    const options = { port: await freePort(), password, logFile: join(folder, "other.log") };
    for (const [name, text, code] of [
      ["PG_VERSION", "9.6\n", "postgres_version"],
      ["notes.txt", "mine", "postgres_failed"],
    ] as const) {
      const dataDir = join(folder, code);
      await mkdir(dataDir);
      await writeFile(join(dataDir, name), text);
      await expect(startPostgres({ ...options, dataDir })).rejects.toMatchObject({ code });
      expect(await readFile(join(dataDir, name), "utf8")).toBe(text);
    }
  });
});
