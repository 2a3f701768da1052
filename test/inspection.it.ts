import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSalt, hashSecret } from "@portcullis/detectors";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Control, controlOf } from "./support/control.ts";
import { startEchoServer } from "./support/echo-server.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";

/** What orgs and operators add to inspection, through the whole running system. */

const CREDENTIAL = "planted-upstream-credential-42";
const SECRET = "planted-registered-secret-7";
const OFF = { secrets: "off", pii: "off", injection: "off" };

let guard: Server;
/** What the external detector does: answers, says that it found something, fails, or is silent. */
let mood: "clean" | "bad" | "broken" | "silent" = "clean";
let heard: string[] = [];
let folder: string;
let gate: TestGate;
let control: Control;

beforeAll(async () => {
  guard = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      heard.push(text);
      if (mood === "silent") return;
      response.writeHead(mood === "broken" ? 500 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify({ flagged: mood === "bad" }));
    });
  });
  await new Promise<void>((done) => guard.listen(0, "127.0.0.1", done));
  folder = mkdtempSync(join(tmpdir(), "portcullis-guard-"));
  const url = `http://127.0.0.1:${(guard.address() as AddressInfo).port}/`;
  const detectors = [
    {
      name: "guard",
      preset: "generic",
      url,
      timeoutMs: 500,
      headers: { "x-key": "${env:PORTCULLIS_CRED_GUARD}" },
    },
    { name: "lenient", preset: "generic", url, timeoutMs: 500, onFailure: "allow" },
  ];
  writeFileSync(join(folder, "external.json"), JSON.stringify({ detectors }));
  gate = await startTestGate({
    env: {
      inspector: {
        PORTCULLIS_INSPECT_EXTERNAL: join(folder, "external.json"),
        PORTCULLIS_CRED_GUARD: "planted-guard-key",
      },
      "mcp-executor": { PORTCULLIS_CRED_UPSTREAM: CREDENTIAL },
    },
  });
  control = controlOf(gate);
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  guard?.closeAllConnections();
  guard?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  mood = "clean";
  heard = [];
});

const calls = (): number => gate.oracle.calls.length;
const put = (org: string, body: object) => control.send("PUT", `/orgs/${org}/inspection`, { body });
const must = async (org: string, body: object) => {
  const answer = await control.must("PUT", `/orgs/${org}/inspection`, body);
  await control.settled();
  return answer;
};
const tenant = async (org: string) => {
  const made = await control.tenant(org, { tools: "*" });
  await control.settled();
  return made;
};
/** The tool that gives back what it was sent. */
const echo = (key: string, message: string) => control.callTool(key, "tools", "echo", { message });

/** No call that did not pass may have reached the tool. */
const refusedBefore = async (
  work: () => Promise<{ readonly status: number; readonly body: { code?: string } }>,
) => {
  const before = calls();
  const answer = await work();
  expect(calls()).toBe(before);
  return answer;
};

const findingTypes = async (id: string): Promise<readonly string[]> =>
  (await gate.trace(id)).findings.map(({ type }) => type);

describe("patterns and deny-phrases", () => {
  const rules = {
    patterns: [{ name: "ticket", category: "pii", pattern: "TCK-[0-9]{4}" }],
    denyPhrases: [{ name: "codename", category: "secrets", phrases: ["blue heron"] }],
  };

  it("stop their own org's calls, evasions included, and no other's; the receipt names the revision", async () => {
    const [a, b] = [await tenant("rules-a"), await tenant("rules-b")];
    const { body } = await must("rules-a", rules);
    for (const message of [
      "TCK-1234",
      "ＴＣＫ-１２３４",
      "about Blue\u200b  HERON",
      Buffer.from("see TCK-1234, please, it is urgent").toString("base64"),
    ]) {
      const answer = await refusedBefore(() => echo(a.key, message));
      expect(answer).toMatchObject({ status: 403, body: { code: "prompt_blocked" } });
      expect((await echo(b.key, message)).status).toBe(200);
    }
    const answer = await echo(a.key, "TCK-1234");
    const trace = await gate.trace(answer.body.requestId);
    expect(trace.findings).toMatchObject([
      { detector: "custom", type: "ticket", version: String(body.revision) },
    ]);
    expect(trace.coverage.request?.detectors).toContain(`custom@${body.revision}`);
    // INV-5: what they find is no more to be read in a trace than what is found by us.
    expect(JSON.stringify(trace)).not.toContain("TCK-1234");
  });

  it("end with the revision that takes them away", async () => {
    const { key } = await tenant("rules-c");
    await must("rules-c", rules);
    await refusedBefore(() => echo(key, "TCK-1234"));
    await must("rules-c", { patterns: [] });
    const answer = await echo(key, "TCK-1234");
    expect(answer.status).toBe(200);
    expect((await echo(key, "blue heron")).status).toBe(403);
    await must("rules-c", { denyPhrases: [] });
    expect((await echo(key, "blue heron")).status).toBe(200);
  });

  it("that cannot be used are refused when they are set, with a code and the place, and change nothing", async () => {
    await tenant("rules-d");
    const bad = { patterns: [{ name: "bad", category: "pii", pattern: "x(?=y)" }] };
    expect(await put("rules-d", bad)).toMatchObject({
      status: 422,
      body: {
        code: "rule_invalid",
        facts: { errors: [{ code: "pattern_invalid", rule: "bad", position: 1 }] },
      },
    });
    const builtIn = { denyPhrases: [{ name: "registered_secret", category: "pii", phrases: ["x"] }] };
    expect(await put("rules-d", builtIn)).toMatchObject({
      body: { facts: { errors: [{ code: "name_reserved" }] } },
    });
    expect(await put("rules-d", { patterns: [{ ...bad.patterns[0], colour: 1 }] })).toMatchObject({
      status: 422,
      body: { code: "invalid_request" },
    });
    const whole = { title: "d", inspection: { request: OFF, result: OFF, blockUncovered: true, ...bad } };
    expect(await control.send("PUT", "/orgs/rules-d", { body: whole })).toMatchObject({
      body: { code: "rule_invalid" },
    });
    const { body } = await control.send("GET", "/orgs/rules-d");
    expect(body.inspection.patterns).toBeUndefined();
  });

  it("of low severity are recorded and stop nothing, until the org asks for them", async () => {
    const { key } = await tenant("rules-e");
    const names = [{ name: "person", category: "pii", pattern: "Planted Person", severity: "low" }];
    await must("rules-e", { patterns: names });
    const passed = await echo(key, "for Planted Person");
    expect(passed.status).toBe(200);
    expect(await findingTypes(passed.body.id)).toContain("person");
    await must("rules-e", { minSeverity: { pii: "low" } });
    expect((await refusedBefore(() => echo(key, "for Planted Person"))).status).toBe(403);
  });
});

describe("registered secrets", () => {
  it("are found in what is sent and what comes back, are in no trace, and are the org's alone", async () => {
    const [a, b] = [await tenant("secrets-a"), await tenant("secrets-b")];
    const entry = hashSecret(SECRET, createSalt(), "db");
    await must("secrets-a", { registeredSecrets: [entry] });
    const answer = await refusedBefore(() => echo(a.key, `use ${SECRET} here`));
    expect(answer).toMatchObject({ status: 403 });
    const trace = await gate.trace((answer.body as { requestId: string }).requestId);
    expect(trace.findings).toMatchObject([{ type: "registered_secret" }]);
    expect(JSON.stringify(trace)).not.toContain(SECRET);
    expect((await echo(b.key, `use ${SECRET} here`)).status).toBe(200);

    await must("secrets-a", { request: { secrets: "off" } });
    const returned = await echo(a.key, `use ${SECRET} here`);
    expect(returned).toMatchObject({ status: 200, body: { verdict: "redacted" } });
    expect(JSON.stringify(returned.body)).not.toContain(SECRET);

    const other = hashSecret(`${SECRET}-2`, createSalt(), "db-2");
    expect(await put("secrets-a", { registeredSecrets: [entry, other] })).toMatchObject({
      body: { code: "rule_invalid", facts: { errors: [{ code: "secret_salts_differ" }] } },
    });
    const { body: audit } = await control.send("GET", "/audit?target=org.secrets-a");
    expect(JSON.stringify(audit)).toContain('"registeredSecrets":[{"id":"db"}]');
    expect(JSON.stringify(audit)).not.toContain(entry.hash);
  });
});

describe("the system's own credentials", () => {
  it("stop a prompt, an argument and a result, also where an org has everything off", async () => {
    await using guarded = await startEchoServer();
    await control.approve("guarded", guarded, {
      headers: { "X-Api-Key": "${env:PORTCULLIS_CRED_UPSTREAM}" },
    });
    const { key } = await control.tenant("system-a", { tools: "*", guarded: "*" });
    await must("system-a", { request: OFF, result: OFF, blockUncovered: false });
    await until(
      "the credential is known",
      async () => (await echo(key, `it is ${CREDENTIAL}`)).status === 403,
    );

    const answer = await refusedBefore(() => echo(key, `it is ${CREDENTIAL}`));
    expect(answer.body).toMatchObject({
      code: "prompt_blocked",
      findings: [{ category: "secrets", type: "system_credential" }],
    });
    const trace = await gate.trace((answer.body as { requestId: string }).requestId);
    expect(trace.findings).toMatchObject([{ detector: "system", type: "system_credential" }]);
    expect(JSON.stringify(trace)).not.toContain(CREDENTIAL);
    const prompt = { kind: "model", messages: [{ role: "user", content: `try ${CREDENTIAL}` }] };
    expect(await gate.submit(prompt, key)).toMatchObject({ status: 403 });
    const { body } = await control.send("GET", "/orgs/system-a");
    expect(JSON.stringify(body)).not.toContain(CREDENTIAL);
    expect((await echo(key, `it is ${CREDENTIAL.slice(0, -1)}x`)).status).toBe(200);
  });
});

describe("external detectors", () => {
  it("are those that the deployment is set up with", async () => {
    await tenant("external-a");
    expect(await put("external-a", { external: ["guard", "nobody"] })).toMatchObject({
      status: 422,
      body: { code: "rule_invalid", facts: { errors: [{ code: "external_unknown", rule: "nobody" }] } },
    });
  });

  it("are asked for orgs that switched them on, and stop what they flag", async () => {
    const [a, b] = [await tenant("external-b"), await tenant("external-c")];
    await must("external-b", { external: ["guard"] });
    const passed = await echo(a.key, "hello");
    expect(passed.status).toBe(200);
    const { coverage } = await gate.trace(passed.body.id);
    expect(coverage.request?.detectors).toContain("external:guard@1");
    expect(heard.some((text) => text.includes("hello"))).toBe(true);
    heard = [];
    expect((await echo(b.key, "hello")).status).toBe(200);
    expect(heard).toEqual([]);
    mood = "bad";
    const blocked = await refusedBefore(() => echo(a.key, "hello"));
    expect(blocked).toMatchObject({ status: 403, body: { code: "prompt_blocked" } });
  });

  it.each(["broken", "silent"] as const)(
    "INV-6: that are %s stop everything, and no tool runs",
    async (how) => {
      const org = `external-${how}`;
      const { key } = await tenant(org);
      await must(org, { external: ["guard"] });
      mood = how;
      const answer = await refusedBefore(() => echo(key, "hello"));
      expect(answer).toMatchObject({ status: 503, body: { code: "detector_unavailable" } });
      const trace = await gate.trace((answer.body as { requestId: string }).requestId);
      expect(trace).toMatchObject({ outcome: "blocked", executed: false });
      expect(trace.coverage.request?.skipped).toContainEqual({ pointer: "", reason: "external_failed" });
      expect(trace.coverage.request?.detectors).not.toContain("external:guard@1");

      await must(org, { external: ["lenient"] });
      const passed = await echo(key, "hello");
      expect(passed.status).toBe(200);
      const { coverage } = await gate.trace(passed.body.id);
      expect(coverage.request?.skipped).toContainEqual({ pointer: "", reason: "external_failed" });
    },
  );

  it("hear nothing of a dry run unless they are asked for", async () => {
    const { id } = await tenant("external-dry");
    await must("external-dry", { external: ["guard"] });
    mood = "bad";
    const request = {
      kind: "tool",
      tool: { server: "tools", name: "echo", arguments: { message: "planted dry run" } },
    };
    const explain = async (more: object) =>
      (await control.must("POST", "/explain", { key: id, request, ...more })).body;
    const dry = await explain({});
    expect(heard).toEqual([]);
    expect(dry.inspection).toMatchObject({
      verdict: "allow",
      coverage: { skipped: [{ reason: "external_not_asked" }] },
    });
    expect(await explain({ external: true })).toMatchObject({
      effect: "blocked",
      inspection: { verdict: "block" },
    });
    expect(heard.some((text) => text.includes("planted dry run"))).toBe(true);
  });
});

it("a large document is read in a thread of its own, as any other", async () => {
  const { key } = await tenant("large");
  const filler = "All quiet on the northern line, as the report of the day says. ".repeat(6_000);
  const [large, small] = await Promise.all([
    control.callTool(key, "tools", "echo", { message: `${filler} AKIA${"QX7RWZ3MNB5TKD2P"}` }),
    echo(key, "hi"),
  ]);
  expect(large).toMatchObject({ status: 403, body: { code: "prompt_blocked" } });
  expect(small.status).toBe(200);
  const inspector = gate.stack.services().find(({ name }) => name === "inspector");
  const metrics = await (await fetch(`${inspector?.opsUrl}/metrics`)).text();
  expect(metrics).toMatch(/portcullis_inspection_stage_duration\w*_count\{[^}]*stage="worker"/);
  expect(metrics).toMatch(/portcullis_inspection_findings\w*\{[^}]*detector="secrets"/);
});
