import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spawnChild } from "@portcullis/local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually, isAlive } from "./alive.ts";

const sh = (script: string) => ({ name: "part", command: "/bin/sh", args: ["-c", script] });

describe("spawnChild", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "portcullis-local-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("keeps the last lines, tells each line, and logs to a file that only we can read", async () => {
    const logFile = join(folder, "logs", "part.log");
    const told: string[] = [];
    const child = spawnChild({
      ...sh("echo one; echo two >&2; exit 3"),
      logFile,
      onLine: (line) => told.push(line),
    });
    expect(await child.exited).toEqual({ code: 3, signal: null });
    expect([...child.lastLines()].sort()).toEqual(["one", "two"]);
    expect(told.sort()).toEqual(["one", "two"]);
    expect((await readFile(logFile, "utf8")).split("\n").sort()).toEqual(["", "one", "two"]);
    expect((await stat(logFile)).mode & 0o777).toBe(0o600);
  });

  it("hands down its own variables only", async () => {
    process.env.PORTCULLIS_TEST_SECRET = "of somebody else";
    const child = spawnChild({ ...sh('echo "$MINE/$PORTCULLIS_TEST_SECRET/"'), env: { MINE: "mine" } });
    await child.exited;
    delete process.env.PORTCULLIS_TEST_SECRET;
    expect(child.lastLines()).toEqual(["mine//"]);
  });

  it("kills a child that does not stop, with all that it started", async () => {
    const child = spawnChild(sh("trap '' TERM; sleep 300 & echo $!; wait; wait"));
    await eventually("the first line", () => child.lastLines().length === 1);
    await child.stop(100);
    expect((await child.exited).signal).toBe("SIGKILL");
    await eventually("the grandchild's end", () => !isAlive(Number(child.lastLines()[0])));
  });

  it("leaves no grandchild when the child ends by itself", async () => {
    const child = spawnChild(sh("sleep 300 & echo $!"));
    await child.exited;
    await eventually("the grandchild's end", () => !isAlive(Number(child.lastLines()[0])));
  });

  it("says what it could not start", () => {
    expect(() => spawnChild({ name: "ghost", command: "/no/such/program", args: [] })).toThrow(
      expect.objectContaining({ code: "child_died", message: "ghost: cannot start /no/such/program" }),
    );
  });

  it.each(["SIGKILL", "SIGTERM"] as const)(
    "takes its children along when the parent gets %s",
    async (signal) => {
      const parent = spawn(process.execPath, [join(import.meta.dirname, "orphans-parent.ts")], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const line = await new Promise<string>((resolve) =>
        createInterface(parent.stdout).once("line", resolve),
      );
      const pids = line.split(" ").map(Number);
      expect(pids.map(isAlive)).toEqual([true, true]);
      parent.kill(signal);
      await eventually("the end of child and grandchild", () => !pids.some(isAlive));
    },
  );
});
