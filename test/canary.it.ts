import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bus, connectNats } from "@portcullis/bus";
import {
  type Alarm,
  alarmSchema,
  type CanaryState,
  canaryKinds,
  canaryName,
  canaryStateSchema,
  subjects,
} from "@portcullis/contracts";
import { inRepository } from "@portcullis/local";
import { silentLogger, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Control, controlOf } from "./support/control.ts";
import { ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";
import { startLaxInspector } from "./support/lax-inspector.ts";
import { wireClient } from "./support/wire-client.ts";

/** Canaries on a whole running system: they are stopped, nobody else can be one, and what follows where one is not stopped. */

const SHORT = { policy: { PORTCULLIS_CANARY_INTERVAL_MS: "700" } };
let gate: TestGate;
let control: Control;
let lax: Bus | undefined;
const alarms: Alarm[] = [];

beforeAll(async () => {
  gate = await startTestGate({ env: SHORT });
  control = controlOf(gate);
  const ops = await connectNats({
    servers: [gate.stack.natsUrl],
    nkeySeed: readFileSync(join(gate.stack.secretsDirectory, "ops", "nats.nk"), "utf8"),
    service: "ops",
    instance: "alarms",
    logger: silentLogger,
  });
  ops.subscribe(subjects.alarm(ORG, "*"), {
    callback: (_error, message) => void alarms.push(alarmSchema.parse(message.json())),
  });
  await ops.flush();
});
afterAll(async () => {
  await lax?.close();
  await gate?.[Symbol.asyncDispose]();
});

const state = async (): Promise<CanaryState> =>
  canaryStateSchema.parse((await control.must("GET", `/orgs/${ORG}/canary`)).body);

const named = (name: string, is: Alarm["state"]): Alarm | undefined =>
  alarms.find((alarm) => alarm.name === name && alarm.state === is);

it("sends a probe and a twin of each category, in the prompt and in the arguments, and each is treated as it should be", async () => {
  const done = await until("two runs", async () => {
    const now = await state();
    return now.probes.length === canaryKinds.length ? now : undefined;
  });
  expect(
    done.probes.map(({ probe, judgement, failures }) => [probe, judgement, failures]).toSorted(),
  ).toEqual(canaryKinds.map((kind) => [canaryName(kind), "as_expected", 0]).toSorted());
  for (const { probe, outcome, code } of done.probes) {
    const twin = probe.endsWith(".twin");
    expect([probe, outcome, code]).toEqual([
      probe,
      twin ? "denied" : "blocked",
      twin ? "canary" : "prompt_blocked",
    ]);
  }
  const { requestId } = done.probes.find(({ probe }) => probe === "pii.arguments.twin") ?? { requestId: "" };
  // The whole way of a request: traced, decided, signed, and never run.
  expect(await gate.trace(requestId)).toMatchObject({
    canary: "pii.arguments.twin",
    key: "_canary",
    outcome: "denied",
    executed: false,
    decision: { effect: "deny", policy: "canary" },
    receipts: { ticket: null, refusal: expect.any(String) },
  });
  expect(await gate.inLedger(requestId)).toBe(false);
  expect(await gate.executeMessages()).toBe(0);
  // A stack that has just begun, on a slow machine, may have been silent for three of these short intervals.
  expect(alarms.filter(({ name }) => name !== "canary.silent")).toEqual([]);
});

const canary = { probe: "secrets.prompt", expects: "blocked" };

it("lets no caller's request be one, by whichever door it comes, nor run where it says so", async () => {
  const tool = { server: SERVER, name: "echo", arguments: { message: "hi", canary } };
  const refused = await gate.submit({ kind: "tool", tool, canary });
  expect(refused.body).toMatchObject({ status: 422, code: "invalid_request" });
  const native = await gate.submit({ kind: "tool", tool: { ...tool, arguments: { message: "hi" } } });
  expect(native.status).toBe(200);
  const url = `${gate.stack.ingressUrl}/mcp/${SERVER}`;
  for (const era of ["modern", "legacy"] as const) {
    const client = wireClient({ url, era, key: gate.key });
    await client.connect();
    const params = {
      name: "echo",
      arguments: { message: era },
      canary,
      _meta: { canary, "portcullis/canary": canary },
    };
    const before = gate.oracle.calls.length;
    await client.request("tools/call", JSON.stringify(params), { headers: { "x-canary": "secrets.prompt" } });
    expect(gate.oracle.calls.length).toBe(before + 1);
  }
  expect(await gate.trace(native.body.id)).not.toHaveProperty("canary");
  // Nor does the name of their key, or of their target, open anything.
  expect(
    (await gate.submit({ kind: "model", messages: [{ role: "user", content: "hi" }] }, "_canary")).status,
  ).toBe(401);
});

it("raises an alarm where an inspector lets a probe pass, closes the org that wants it so, and a person opens it again", async () => {
  await control.must("PUT", `/orgs/${ORG}/canary`, { closeOnFailure: true });
  const before = gate.oracle.calls.length;
  const real = gate.stack.services().find(({ name }) => name === "inspector");
  if (real === undefined) throw new Error("no inspector");
  await gate.stack.remove(real.child);
  lax = await startLaxInspector(gate.stack);

  await until("the alarm", () => named("canary.not_blocked", "raised"));
  expect(named("canary.not_blocked", "raised")).toMatchObject({ org: ORG, severity: "critical" });
  await until("the org to be closed", async () => (await state()).closed !== null);
  const refused = await gate.call("echo", { message: "while closed" });
  expect(refused.body).toMatchObject({ status: 503, code: "org_closed", outcome: "denied", retryable: true });
  expect(await control.listTools(gate.key)).toContain(`${SERVER}__echo`);
  expect(gate.oracle.calls.length).toBe(before);

  await lax.close();
  lax = undefined;
  await gate.stack.add("inspector");
  // Right again, and still closed: what let the probe pass may be anywhere.
  await until("the clearance", () => named("canary.not_blocked", "cleared"));
  expect((await gate.call("echo", { message: "still closed" })).body).toMatchObject({ code: "org_closed" });
  const opened = await cli("orgs", "canary", ORG, "--clear", "--note", "the right inspector is back");
  expect(opened).toMatchObject({ closed: null, closeOnFailure: true });
  await until(
    "the tools to be open",
    async () => (await gate.call("echo", { message: "open" })).status === 200,
  );
  expect(gate.oracle.calls.length).toBe(before + 1);
  const { body: audit } = await control.must("GET", "/audit?limit=20");
  expect(JSON.stringify(audit)).toContain("the right inspector is back");
});

const cli = (...args: readonly string[]): Promise<CanaryState> =>
  new Promise((done, failed) => {
    const { PATH = "", HOME = "" } = process.env;
    const { ingressUrl, operatorToken } = gate.stack;
    const env = { PATH, HOME, PORTCULLIS_URL: ingressUrl, PORTCULLIS_TOKEN: operatorToken };
    const bin = inRepository("tools/cli/bin/portcullis.js");
    execFile(process.execPath, [bin, ...args, "--json"], { env }, (error, out) =>
      error === null ? done(JSON.parse(out)) : failed(error),
    );
  });
