import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEnvProvider, createFileProvider, withTimeLimit } from "./credential-providers.ts";

let root: string;
let directory: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "portcullis-credentials-"));
  directory = join(root, "credentials");
  mkdirSync(directory);
  writeFileSync(join(root, "outside"), "outside");
  writeFileSync(join(directory, ".hidden"), "hidden");
  writeFileSync(join(directory, "binary"), Buffer.from([0xff, 0xfe, 0x00]));
  writeFileSync(join(directory, "large"), "x".repeat(65_537));
});
afterAll(() => rmSync(root, { recursive: true }));

describe("files", () => {
  it("are read anew each time, through the links that a mounted secret is made of", async () => {
    const provider = createFileProvider(directory);
    writeFileSync(join(directory, "v1"), "first\n");
    writeFileSync(join(directory, "v2"), "second\n");
    symlinkSync("v1", join(directory, "token"));
    expect(await provider.resolve("token")).toBe("first\n");
    rmSync(join(directory, "token"));
    symlinkSync("v2", join(directory, "token"));
    expect(await provider.resolve("token")).toBe("second\n");
  });

  it.each(["../outside", "..", ".", ".hidden", "absent", "binary", "large", "/etc/hostname"])(
    "give nothing for %s",
    async (name) => {
      expect(await createFileProvider(directory).resolve(name)).toBeUndefined();
    },
  );

  it("give nothing without a folder", async () => {
    expect(await createFileProvider(undefined).resolve("outside")).toBeUndefined();
  });
});

it("the environment gives what is set in it, and nothing that every object has", () => {
  const provider = createEnvProvider({ SET: "value" });
  expect(provider.resolve("SET")).toBe("value");
  expect(provider.resolve("UNSET")).toBeUndefined();
  expect(provider.resolve("constructor")).toBeUndefined();
});

it("a provider that hangs has no value after its time", async () => {
  const hanging = withTimeLimit({ resolve: () => new Promise<undefined>(() => {}) }, 5);
  expect(await hanging.resolve("any")).toBeUndefined();
  expect(await withTimeLimit({ resolve: async () => "value" }, 5_000).resolve("any")).toBe("value");
});
