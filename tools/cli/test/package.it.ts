import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The package as a user installs it: `npm i -g <tarball>`, without a registry and without this repository. */

const run = promisify(execFile);
const own = resolve(import.meta.dirname, "..");
let folder: string;
let command: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-package-"));
  await run("npm", ["pack", "--pack-destination", folder], { cwd: own });
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const options = [
    "--prefix",
    folder,
    "--offline",
    "--no-audit",
    "--no-fund",
    "--cache",
    join(folder, "cache"),
  ];
  await run("npm", ["install", ...options, join(folder, tarball)], { cwd: folder });
  command = join(folder, "node_modules", ".bin", "portcullis");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("brings everything along, and none of the workspace", () => {
    const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["portcullis"]);
    const manifest = JSON.parse(readFileSync(join(folder, "node_modules/portcullis/package.json"), "utf8"));
    expect(manifest.dependencies).toBeUndefined();
    expect(existsSync(join(folder, "node_modules/portcullis/src"))).toBe(false);
  });

  it("helps, and runs policy cases with the engine inside, on the Node that is there", async () => {
    expect((await run(command, ["--help"], { cwd: folder })).stdout).toContain("portcullis apply");
    const cases = join(folder, "cases.yaml");
    writeFileSync(
      cases,
      "policies: { default: 'permit (principal, action, resource);', lethal-trifecta: shipped }\ncases: [{ name: reads, tool: db/read, expect: allow }]\n",
    );
    expect((await run(command, ["policy", "test", cases], { cwd: folder })).stdout).toContain(
      "1 passed, 0 failed",
    );
  });
});
