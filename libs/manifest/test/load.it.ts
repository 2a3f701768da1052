import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadManifest, ManifestError } from "../src/index.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "portcullis-manifest-"));
  mkdirSync(join(folder, "in", "policies"), { recursive: true });
  writeFileSync(join(folder, "secret"), "secret");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string): string => {
  const path = join(folder, "in", "portcullis.yaml");
  writeFileSync(path, `version: 1\norgs:\n  acme:\n    policies:\n      own: { file: ${file} }\n`);
  return path;
};

describe("loadManifest", () => {
  it("reads policies beside the file", () => {
    writeFileSync(join(folder, "in/policies/own.cedar"), "permit (principal, action, resource);");
    expect(loadManifest(write("policies/own.cedar")).orgs?.acme?.policies?.own).toEqual({
      kind: "text",
      cedar: "permit (principal, action, resource);",
    });
  });

  it("follows no link out of the file's folder", () => {
    symlinkSync(join(folder, "secret"), join(folder, "in/policies/own.cedar"));
    expect(() => loadManifest(write("policies/own.cedar"))).toThrow(/:5:14: .*outside/);
  });

  it("names the file, the line and what is missing", () => {
    expect(() => loadManifest(write("none.cedar"))).toThrow(ManifestError);
  });
});
