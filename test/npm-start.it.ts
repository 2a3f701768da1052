import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, inRepository } from "@portcullis/local";
import { until } from "@portcullis/testkit";
import { afterEach, describe, expect, it } from "vitest";

/** `npm start` and `npm run demo` as a user runs them, without npm's own start-up. */
type Run = {
  readonly pid: number;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
};

const runs: Run[] = [];
const homes: string[] = [];

const run = (script: string, env: Readonly<Record<string, string>>): Run => {
  const child = spawn(process.execPath, [inRepository("tools/dev/src", script)], {
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const started = {
    pid: child.pid ?? 0,
    output: () => text,
    exited,
    signal: (name: NodeJS.Signals) => child.kill(name),
  };
  runs.push(started);
  return started;
};

const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), "portcullis-start-"));
  homes.push(home);
  return home;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const readDev = (home: string) => JSON.parse(readFileSync(join(home, "dev.json"), "utf8"));
const untilUp = (home: string, stack: Run) =>
  until(
    "npm start to print its banner",
    () => {
      if (stack.output().includes("portcullis: ")) throw new Error(stack.output());
      return stack.output().includes("npm run demo") && existsSync(join(home, "dev.json"));
    },
    50_000,
  );

/** Runs a curl line of the banner the way a shell would read it. */
const paste = async (line: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const [, url = ""] = /curl -s (\S+)/.exec(line) ?? [];
  const headers = Object.fromEntries(
    [...line.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name = "", value = ""]) => [name, value] as const),
  );
  const [, body = ""] = /-d '([^']+)'/.exec(line) ?? [];
  const response = await fetch(url, { method: "POST", headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

afterEach(async () => {
  for (const stack of runs.splice(0)) {
    stack.signal("SIGTERM");
    await stack.exited;
  }
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});

describe("npm start", () => {
  it("prints curl lines that work, writes dev.json, plays the demo, keeps the key, and leaves nothing behind", async () => {
    const home = newHome();
    const env = { PORTCULLIS_HOME: home, PORTCULLIS_PORT: "0" };
    const stack = run("main.ts", env);
    await untilUp(home, stack);
    const curls = stack
      .output()
      .split("curl -s ")
      .slice(1)
      .map((rest) => `curl -s ${rest.split("}'")[0]}}'`);
    expect(curls).toHaveLength(2);
    const [allowed, blocked] = await Promise.all(curls.map(paste));
    expect(allowed).toMatchObject({ status: 200, body: { outcome: "completed" } });
    expect(JSON.stringify(allowed?.body.result)).toContain("hi");
    expect(blocked).toMatchObject({ status: 403, body: { code: "prompt_blocked" } });

    const dev = readDev(home);
    expect(Object.keys(dev)).toEqual(
      expect.arrayContaining([
        "ingress",
        "mcp",
        "console",
        "nats",
        "postgres",
        "operatorToken",
        "apiKey",
        "org",
        "servers",
        "pids",
      ]),
    );
    expect(dev).toMatchObject({
      org: "acme",
      servers: { everything: expect.stringContaining("http://127.0.0.1") },
    });
    expect(statSync(join(home, "dev.json")).mode & 0o777).toBe(0o600);
    const pids = Object.values<number>(dev.pids);
    expect(pids.length).toBeGreaterThanOrEqual(10);
    expect(pids.every(isAlive)).toBe(true);

    const demo = run("demo.ts", env);
    expect(await demo.exited).toBe(0);
    expect(demo.output()).toContain("it never reached the tool layer");

    const second = run("main.ts", env);
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain("already running");

    stack.signal("SIGINT");
    expect(await stack.exited).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(existsSync(join(home, "dev.json"))).toBe(false);

    const again = run("main.ts", env);
    await untilUp(home, again);
    expect(readDev(home).apiKey).toBe(dev.apiKey);
    // Two starts and the demo, on a machine that may have more to do.
  }, 120_000);

  it("runs two stacks side by side", async () => {
    const [one, two] = [newHome(), newHome()];
    const stacks = [one, two].map((home) => ({
      home,
      stack: run("main.ts", { PORTCULLIS_HOME: home, PORTCULLIS_PORT: "0" }),
    }));
    await Promise.all(stacks.map(({ home, stack }) => untilUp(home, stack)));
    expect(readDev(one).ingress).not.toBe(readDev(two).ingress);
  });

  it("ends with one clear line and code 1 on a busy port, with nothing left running", async () => {
    const port = await freePort();
    const blocker = createServer().listen(port, "127.0.0.1");
    const home = newHome();
    const stack = run("main.ts", { PORTCULLIS_HOME: home, PORTCULLIS_PORT: String(port) });
    expect(await stack.exited).toBe(1);
    blocker.close();
    const lines = stack.output().trim().split("\n");
    expect(lines.at(-1)).toContain(`port ${port}`);
    expect(lines.filter((line) => line.startsWith("portcullis: "))).toHaveLength(1);
    expect(existsSync(join(home, "dev.json"))).toBe(false);
  });

  it("ends with one clear line and code 1 without a nats-server, and when a part dies", async () => {
    const missing = run("main.ts", {
      PORTCULLIS_HOME: newHome(),
      PORTCULLIS_PORT: "0",
      PORTCULLIS_NATS_SERVER: "/nowhere/nats-server",
    });
    expect(await missing.exited).toBe(1);
    expect(missing.output()).toContain("nats-server");

    const home = newHome();
    const stack = run("main.ts", { PORTCULLIS_HOME: home, PORTCULLIS_PORT: "0" });
    await untilUp(home, stack);
    const { pids } = readDev(home) as { pids: Record<string, number> };
    process.kill(pids["policy-1"] ?? 0, "SIGKILL");
    expect(await stack.exited).toBe(1);
    expect(stack.output()).toMatch(/portcullis: policy\/policy-1 ended by SIGKILL/);
    expect(Object.values(pids).filter(isAlive)).toEqual([]);
  });

  it("leaves nothing running when it is killed itself", async () => {
    const home = newHome();
    const stack = run("main.ts", { PORTCULLIS_HOME: home, PORTCULLIS_PORT: "0" });
    await untilUp(home, stack);
    const pids = Object.values<number>(readDev(home).pids);
    stack.signal("SIGKILL");
    await stack.exited;
    await until("the children to end", () => pids.filter(isAlive).length === 0, 10_000);
  });
});
