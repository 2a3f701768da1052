import { spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { EvidenceKeys, LogLine } from "@portcullis/contracts";
import { egressLeafData, extend, leafHash, rootOf, signCheckpoint } from "@portcullis/ledger";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

/** The real process against a small HTTP server: what it fetches, what it pins, what it says of files, what it ends with. */

const bin = resolve(import.meta.dirname, "../bin/portcullis.js");
const REQUEST = "019aa0aa-0000-7abc-8def-0123456789ab";

const newKey = (): { readonly privateKeyPem: string; readonly x: string } => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  return { privateKeyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(), x };
};
const store = newKey();
const other = newKey().x;
const keys: EvidenceKeys = {
  v: 1,
  installation: "gate-1",
  inspector: [other],
  policy: [other],
  executor: [other],
  store: [store.x],
};

/** An egress log of so many messages, with a checkpoint at its end. */
const exportOf = (size: number): { readonly lines: readonly LogLine[]; readonly note: string } => {
  const data = Array.from({ length: size }, (_, index) =>
    egressLeafData({
      kind: "executing",
      executor: "executor-1",
      request: index.toString(16).padStart(64, "0"),
      entry: "0".repeat(64),
      at: "2026-11-22T12:00:00.000Z",
    }),
  );
  const note = signCheckpoint(store, {
    origin: "gate-1/egress",
    size,
    root: Buffer.from(rootOf(extend(0, [], data.map(leafHash)).frontier)).toString("hex"),
    head: null,
    time: "2026-11-22T12:00:09.000Z",
  });
  const leaves = data.map(
    (text, index): LogLine => ({
      line: "leaf",
      index,
      hash: Buffer.from(leafHash(text)).toString("base64"),
      data: text,
    }),
  );
  return { lines: [...leaves, { line: "checkpoint", note }], note };
};
const ndjson = (lines: readonly LogLine[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join("");

type Answer = { readonly status?: number; readonly text: string };
let server: Server;
let base: string;
let folder: string;
let asked: string[] = [];
let answers: Record<string, Answer[]> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    const queue = answers[url.split("?")[0] ?? ""] ?? [];
    const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 404, text: "{}" };
    response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(answer.text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  asked = [];
  answers = { "/v1/evidence/keys": [{ text: JSON.stringify(keys) }] };
  folder = mkdtempSync(join(tmpdir(), "portcullis-cli-evidence-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

type Result = { readonly code: number | null; readonly out: string; readonly err: string };
const cli = (...args: readonly string[]): Promise<Result> => {
  const { PATH = "", HOME = "" } = process.env;
  const own = { PATH, HOME, PORTCULLIS_URL: base, PORTCULLIS_TOKEN: "op_0123456789abcdefghijkl" };
  const env = { ...own, PORTCULLIS_KEYS_DIR: join(folder, "keys") };
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env, stdio: "pipe" });
  child.stdin.end();
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, out, err })));
};
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const open: Answer = {
  status: 409,
  text: JSON.stringify({
    code: "evidence_open",
    title: "The request may still run",
    detail: "Closed at 12:00",
  }),
};

describe("portcullis evidence", () => {
  const path = `/v1/traces/${REQUEST}/evidence`;

  it("pins the keys at first use, waits while the request may run, and writes what came", async () => {
    answers[path] = [open, { text: '{"v":1}' }];
    const result = await cli("evidence", REQUEST, "--out", "e.json");
    expect(result).toMatchObject({
      code: 0,
      err: expect.stringContaining("evidence_open: Closed at 12:00: waiting"),
    });
    expect(readFileSync(join(folder, "e.json"), "utf8")).toBe('{"v":1}\n');
    expect(JSON.parse(readFileSync(join(folder, "keys", "gate-1.json"), "utf8"))).toEqual(keys);
    expect(asked).toEqual(["/v1/evidence/keys", path, path]);
  });

  it("does not wait where it is told not to, and writes nothing", async () => {
    answers[path] = [open];
    const result = await cli("evidence", REQUEST, "--out", "e.json", "--no-wait");
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining("evidence_open") });
    expect(existsSync(join(folder, "e.json"))).toBe(false);
  });

  it("shouts where the keys are not the pinned ones, and asks for nothing more", async () => {
    expect((await cli("log", "keys")).code).toBe(0);
    answers["/v1/evidence/keys"] = [{ text: JSON.stringify({ ...keys, store: [other] }) }];
    asked = [];
    const result = await cli("evidence", REQUEST, "--out", "e.json");
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining("HAVE CHANGED (store)") });
    expect(asked).toEqual(["/v1/evidence/keys"]);
    expect(JSON.parse(readFileSync(join(folder, "keys", "gate-1.json"), "utf8"))).toEqual(keys);
  });

  it("pins no keys that are none, and none under a name that leads elsewhere", async () => {
    answers["/v1/evidence/keys"] = [{ text: JSON.stringify({ ...keys, store: ["x"] }) }];
    expect(await cli("log", "keys")).toMatchObject({ code: 1, err: expect.stringContaining("not public") });
    answers["/v1/evidence/keys"] = [{ text: JSON.stringify({ ...keys, installation: "../gate" }) }];
    expect((await cli("log", "keys")).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("portcullis verify", () => {
  const evidence = (checkpoint: string): string =>
    JSON.stringify({
      v: 1,
      type: "io.portcullis.evidence.v1",
      requestId: REQUEST,
      traces: { checkpoint, events: [{ index: 0, body: "{}", inclusion: [] }] },
      egress: { from: null, to: "", frontier: [], leaves: [], entries: [] },
    });

  it("checks with the keys of a file alone, offline, and ends with 1 where a step does not hold", async () => {
    const file = write("e.json", evidence(exportOf(1).note));
    const keyFile = write("keys.json", JSON.stringify(keys));
    const result = await cli("verify", file, "--keys", keyFile);
    expect(result).toMatchObject({ code: 1, out: expect.stringContaining("✗ trace checkpoint:") });
    expect(result.out).toContain("DOES NOT HOLD");
    const json = await cli("verify", file, "--keys", keyFile, "--json");
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, verdict: "invalid", requestId: REQUEST });
    expect(asked).toEqual([]);
  });

  it("takes the pinned keys of the installation, and says so where there are none", async () => {
    const file = write("e.json", evidence(exportOf(1).note));
    expect(await cli("verify", file)).toMatchObject({
      code: 1,
      err: expect.stringContaining("no keys of gate-1 are pinned"),
    });
    expect((await cli("log", "keys")).code).toBe(0);
    expect((await cli("verify", file)).out).toContain("✗ trace checkpoint:");
  });

  it("ends with 2 for what is no evidence, no key file, or nothing to check", async () => {
    expect((await cli("verify", write("e.json", "{}"))).code).toBe(2);
    expect((await cli("verify", write("e.json", evidence("../x/traces\n")))).code).toBe(2);
    expect((await cli("verify", "e.json", "--keys", write("keys.json", "{}"))).code).toBe(2);
    expect((await cli("verify", "absent.json")).code).toBe(2);
    expect((await cli("verify")).code).toBe(2);
  });
});

describe("portcullis log export, verify --range", () => {
  it("writes an export and audits it, against checkpoints from outside where they are given", async () => {
    const whole = exportOf(9);
    answers["/v1/logs/egress"] = [{ text: ndjson(whole.lines) }];
    expect(
      (await cli("log", "export", "egress", "--from", "0", "--to", "9", "--out", "log.ndjson")).code,
    ).toBe(0);
    expect(asked).toContain("/v1/logs/egress?from=0&to=9");
    const alone = await cli("verify", "--range", "log.ndjson");
    expect(alone).toMatchObject({ code: 0, out: expect.stringContaining("9 leaves, from 0 on") });

    const outside = write("outside.txt", `${exportOf(4).note}\n${whole.note}`);
    expect((await cli("verify", "--range", "log.ndjson", "--checkpoints", outside)).code).toBe(0);
    const cut = write("cut.ndjson", ndjson(exportOf(4).lines));
    const result = await cli("verify", "--range", cut, "--checkpoints", outside);
    expect(result).toMatchObject({ code: 1, out: expect.stringContaining("its tail was cut off") });
    expect((await cli("verify", "--range", cut, "--checkpoints", outside, "--partial")).code).toBe(0);
    const empty = write("empty.txt", "");
    expect((await cli("verify", "--range", cut, "--checkpoints", empty)).code).toBe(2);
  });

  it("ends with 1 where a leaf was changed, and with 2 for a file that is no export", async () => {
    write("keys.json", JSON.stringify(keys));
    const text = ndjson(exportOf(3).lines);
    write("log.ndjson", text.replace("executor-1", "executor-2"));
    const result = await cli("verify", "--range", "log.ndjson", "--keys", "keys.json");
    expect(result).toMatchObject({ code: 1, out: expect.stringContaining("Leaf 0 has been changed") });
    write("none.ndjson", "{}\n");
    expect((await cli("verify", "--range", "none.ndjson", "--keys", "keys.json")).code).toBe(2);
  });

  it("leaves no file where the export broke off", async () => {
    answers["/v1/logs/egress"] = [{ status: 503, text: '{"code":"trace_unavailable"}' }];
    expect((await cli("log", "export", "egress", "--out", "log.ndjson")).code).toBe(1);
    expect(readdirSync(folder)).toEqual(["keys"]);
  });
});
