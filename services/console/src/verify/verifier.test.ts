import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { verifyEvidence } from "@portcullis/ledger";
import { buildEvidence, createInstallation, type Told } from "@portcullis/ledger/test";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeInBrowser } from "../../build/node-in-browser.ts";

const installation = createInstallation();
const out = mkdtempSync(join(tmpdir(), "portcullis-verifier-"));
let browser: typeof import("./verifier.ts");

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [nodeInBrowser()],
    build: {
      outDir: out,
      target: "es2023",
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("verifier.ts", import.meta.url)),
        formats: ["es"],
        fileName: "verifier",
      },
    },
  });
  browser = await import(pathToFileURL(join(out, "verifier.js")).href);
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

const told: readonly Told[] = [
  { outcome: "blocked", ran: false },
  { outcome: "denied", ran: false },
  { outcome: "completed", ran: true },
  { outcome: "completed", ran: true, swept: true },
  { outcome: "blocked", ran: true },
  { outcome: "completed", ran: false },
  { outcome: "blocked", ran: false, verdict: "allow" },
  { outcome: "completed", ran: true, unlisted: true },
  { outcome: "completed", ran: true, ticket: { org: "evil" } },
];
const files = told.map((each) => JSON.stringify(buildEvidence(installation, each)));
const { keys } = installation;

/** The text with one character changed, at each of some places all over it. */
const tampered = (file: string): readonly string[] =>
  Array.from({ length: 40 }, (_, n) => {
    const at = Math.floor(((n + 0.5) * file.length) / 40);
    return `${file.slice(0, at)}${file[at] === "A" ? "B" : "A"}${file.slice(at + 1)}`;
  });

describe("INV-8: the check in a browser", () => {
  it.each(told.map((each, at) => [JSON.stringify(each), files[at] ?? ""]))(
    "says what the command says, word for word, of %s",
    async (_, file) => {
      expect(await browser.verifyInBrowser(file, keys)).toEqual(verifyEvidence(file, keys));
    },
  );
  it("finds every change that the command finds", async () => {
    for (const file of tampered(files[2] ?? "")) {
      const report = await browser.verifyInBrowser(file, keys);
      expect(report).toEqual(verifyEvidence(file, keys));
      expect(report.ok).toBe(false);
    }
  });
  it.each(["inspector", "policy", "executor", "store"] as const)("does not take another %s", async (role) => {
    const others = { ...keys, [role]: createInstallation().keys[role] };
    const report = await browser.verifyInBrowser(files[2] ?? "", others);
    expect(report).toEqual(verifyEvidence(files[2] ?? "", others));
    expect(report.ok).toBe(false);
  });
  it("asks WebCrypto: what it does not confirm does not hold", async () => {
    const { subtle } = globalThis.crypto;
    const real = subtle.verify.bind(subtle);
    subtle.verify = async () => false;
    try {
      const other = createInstallation();
      const file = JSON.stringify(buildEvidence(other, { outcome: "completed", ran: true }));
      expect((await browser.verifyInBrowser(file, other.keys)).ok).toBe(false);
    } finally {
      subtle.verify = real;
    }
  });
});
