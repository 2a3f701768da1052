import { type Bus, openConfigBucket } from "@portcullis/bus";
import {
  configKeys,
  type Envelope,
  envelopeHeaders,
  envelopeSchema,
  type FinalReply,
  finalReplySchema,
  headers,
  type McpCall,
  subjects,
} from "@portcullis/contracts";
import { admit, uuidv7 } from "@portcullis/crypto";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { discovered, offering, startExecutor } from "./support/executor.ts";
import { inspected, makeEnvelope, makeSigners } from "./support/fixtures.ts";
import { metricsText, type Operator, operatorOn, type RunningPolicy, startPolicy } from "./support/policy.ts";

/** The decisions over the real bus, as the users that the permissions know. */

let testBus: TestBus;
let postgres: TestPostgres;
let policy: RunningPolicy;
let operator: Operator;
let inspector: Bus;
let executorBus: Bus;
let keyId: string;
const signers = makeSigners();
const replies = new Map<string, FinalReply>();
let executed: readonly Envelope[] = [];
const tools = [discovered("get_issue"), discovered("delete_repo")];

const call = (name = "get_issue", server = "github"): Envelope => {
  const tool = { server, name, arguments: { number: 7 } };
  return inspected(makeEnvelope({ key: keyId, request: { tool } }, Date.now()), signers.inspector);
};
const send = (envelope: Envelope): void =>
  inspector.handOff(subjects.decide, envelope, envelopeHeaders(envelope), { onUndelivered: () => {} });
const replyTo = async (envelope: Envelope): Promise<FinalReply> => {
  send(envelope);
  return until(`the reply to ${envelope.id}`, () => replies.get(envelope.id));
};

/** Waits until an instance takes decisions: what is sent before finds no listener. */
const untilDeciding = (): Promise<unknown> =>
  until("decisions are taken", async () => {
    const envelope = call("delete_repo");
    send(envelope);
    return until("a reply", () => replies.get(envelope.id), 300);
  });

beforeAll(async () => {
  [testBus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  policy = await startPolicy(testBus, postgres.urlOf("policy"), signers);
  const ingress = await testBus.busAs("ingress");
  operator = operatorOn(ingress);
  ingress.subscribe({
    subject: subjects.replies("ingress-1"),
    handle: (message) => {
      const reply = finalReplySchema.parse(message.json());
      expect(message.header(headers.requestId)).toBe(reply.id);
      replies.set(reply.id, reply);
    },
  });
  await ingress.flush();
  inspector = await testBus.busAs("inspector");
  executorBus = await testBus.busAs("mcp-executor");
  ({ executed } = startExecutor(executorBus, () => offering({ tools })));
  await executorBus.flush();
  await until("the policy service is ready", policy.isReady);

  const input = { url: "https://mcp.example.com/mcp" };
  await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
  await operator.run("server-put", { server: "github", input });
  await operator.run("server-submit", { server: "github" });
  await operator.run("server-approve", { server: "github" });
  await operator.run("enablement-put", { org: "acme", server: "github", tools: "*" });
  const made = await operator.run("key-create", {
    org: "acme",
    input: { name: "k", scope: ["github/get_*"] },
  });
  keyId = made.id;
  await until("decisions follow the configuration", async () => {
    const envelope = call();
    send(envelope);
    return until("an allow", () => executed.some(({ id }) => id === envelope.id), 300);
  });
});

afterAll(async () => {
  await policy?.stop();
  await testBus?.[Symbol.asyncDispose]();
  await postgres?.[Symbol.asyncDispose]();
});

it("hands an allowed call to the executor, with a ticket that holds, and answers nothing itself", async () => {
  const envelope = call();
  send(envelope);
  const handed = await until("the call", () => executed.find(({ id }) => id === envelope.id));
  const pinned = tools[0]?.definitionHash;
  expect(admit(handed, signers.trusted, pinned, Date.now())).toMatchObject({ ok: true });
  expect(handed.stages.map(({ stage }) => stage)).toEqual(["decide"]);
  expect(handed.request).toEqual(envelope.request);
  expect(replies.has(envelope.id)).toBe(false);
});

it("gives the same answer for a tool out of scope, an unknown tool and an unknown server", async () => {
  const answers = await Promise.all(
    [call("delete_repo"), call("no_such_tool"), call("get_issue", "nowhere")].map(replyTo),
  );
  for (const { outcome, code, stage, envelope } of answers) {
    expect({ outcome, code, stage }).toEqual({
      outcome: "denied",
      code: "tool_not_in_scope",
      stage: "policy",
    });
    expect(envelope.decision?.ticket).toBeUndefined();
  }
  const ids = answers.map(({ id }) => id);
  expect(executed.some(({ id }) => ids.includes(id))).toBe(false);
});

it("refuses a forged receipt", async () => {
  const forged = inspected(call(), makeSigners().inspector);
  expect(await replyTo(forged)).toMatchObject({ outcome: "failed", code: "ticket_refused" });
  expect(executed.some(({ id }) => id === forged.id)).toBe(false);
});

it("drops what is no envelope, counts it, and goes on", async () => {
  for (const body of ["{", "", "[]", '{"v":1}']) {
    inspector.handOff(subjects.decide, new TextEncoder().encode(body), {}, { onUndelivered: () => {} });
  }
  const escaping = { ...call(), reply: subjects.execute("github") };
  send(escaping);
  expect((await replyTo(call("no_such_tool"))).code).toBe("tool_not_in_scope");
  expect(executed.some(({ id }) => id === escaping.id)).toBe(false);
  expect(await metricsText()).toMatch(/portcullis_envelopes_dropped_total\{[^}]*\} 5\b/);
});

const client = { era: "legacy" as const, protocolVersion: "2025-11-25", capabilities: {} };
/** A call over MCP that belongs with one executor. */
const callAt = (executor: string, more: Partial<McpCall> = {}): Envelope => {
  const mcp = { method: "tools/call" as const, params: {}, client, wants: { progress: false } };
  const { request } = call();
  const bound = { ...request, mcp: { ...mcp, executor, ...more } };
  return inspected(makeEnvelope({ key: keyId, request: bound }, Date.now()), signers.inspector);
};

it("hands a call to the executor that holds its session, and to any other where that one is gone", async () => {
  const atHome: Envelope[] = [];
  executorBus.subscribe({
    subject: subjects.executeAt("e-home"),
    handle: (message) => void atHome.push(envelopeSchema.parse(message.json())),
  });
  await executorBus.flush();
  const home = callAt("e-home");
  send(home);
  const handed = await until("the call at home", () => atHome.find(({ id }) => id === home.id));
  expect(admit(handed, signers.trusted, tools[0]?.definitionHash, Date.now())).toMatchObject({ ok: true });
  const parked = callAt("e-home", { resumes: uuidv7() });
  send(parked);
  await until("the answer at home", () => atHome.find(({ id }) => id === parked.id));

  const moved = callAt("e-gone");
  send(moved);
  await until("the call elsewhere", () => executed.find(({ id }) => id === moved.id));
  expect(executed.some(({ id }) => id === home.id || id === parked.id)).toBe(false);
  expect([home, parked, moved].some(({ id }) => replies.has(id))).toBe(false);
});

it("ends an answer to a parked call whose executor is gone, and runs it nowhere else", async () => {
  const answers = [callAt("e-gone", { resumes: uuidv7() }), callAt("no.such>", { resumes: uuidv7() })];
  for (const answer of answers) {
    expect(await replyTo(answer)).toMatchObject({ outcome: "failed", code: "call_gone", stage: "policy" });
  }
  const unnamed = callAt(">");
  send(unnamed);
  await until("the call elsewhere", () => executed.find(({ id }) => id === unnamed.id));
  expect(executed.some(({ id }) => answers.some((answer) => answer.id === id))).toBe(false);
});

it("says executor_unavailable where no executor listens, and the decision stays in the trace", async () => {
  await executorBus.drainSubscriptions();
  const reply = await replyTo(call());
  expect(reply).toMatchObject({
    outcome: "failed",
    code: "executor_unavailable",
    stage: "policy",
    envelope: { decision: { effect: "allow" } },
  });
});

it("denies a key from the moment its revocation is answered", async () => {
  const made = await operator.run("key-create", { org: "acme", input: { name: "k", scope: "*" } });
  const withKey = (): Envelope => inspected(makeEnvelope({ key: made.id }, Date.now()), signers.inspector);
  await until("the key works", async () => (await replyTo(withKey())).code === "executor_unavailable");
  await operator.run("key-revoke", { key: made.id });
  await until(
    "the key is denied",
    async () => (await replyTo(withKey())).code === "tool_not_in_scope",
    1_000,
  );
});

it("goes on deciding while PostgreSQL is down", async () => {
  await postgres.kill();
  await until("readiness says so", () => policy.ready().database !== true);
  expect((await replyTo(call())).code).toBe("executor_unavailable");
  expect((await replyTo(call("delete_repo"))).code).toBe("tool_not_in_scope");

  const late = await startPolicy(testBus, postgres.urlOf("policy"), signers, "late");
  try {
    await policy.stop();
    await untilDeciding();
    expect(late.ready()).toMatchObject({ config: true, schema: expect.any(String) });
    expect((await replyTo(call())).code).toBe("executor_unavailable");
    await until(
      "the late instance answers commands",
      async () => (await operator.refused("org-list", {})) === "policy_unavailable",
    );
    await postgres.start();
    await until("the late instance is ready", late.isReady, 30_000);
    expect((await operator.run("org-list", {})).map(({ slug }) => slug)).toEqual(["acme"]);
  } finally {
    await late.stop();
  }
});

it("INV-6: treats a record that it does not understand as no record", async () => {
  await postgres.kill();
  const late = await startPolicy(testBus, postgres.urlOf("policy"), signers, "late");
  try {
    await untilDeciding();
    const bucket = await openConfigBucket(late.bus.jetstream);
    const { version } = await bucket.read(configKeys.server("github"));
    await bucket.write(configKeys.server("github"), '{"status":"approved"}', version);
    await until("the call is denied", async () => (await replyTo(call())).code === "tool_not_in_scope");
  } finally {
    await late.stop();
  }
});

it("counts decisions by effect and code, and times them", async () => {
  const text = await metricsText();
  expect(text).toMatch(/portcullis_decisions_total\{[^}]*effect="allow"[^}]*\} [1-9]/);
  expect(text).toMatch(
    /portcullis_decisions_total\{[^}]*effect="deny",code="tool_not_in_scope"[^}]*\} [1-9]/,
  );
  expect(text).toMatch(/portcullis_decision_duration_count\{[^}]*effect="allow"/);
  expect(text).toMatch(/portcullis_config_revision\{[^}]*\} [1-9]/);
});
