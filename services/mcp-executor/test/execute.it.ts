import { definitionHash } from "@portcullis/catalog";
import { type Envelope, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Forgery, messageOf, type Order } from "./envelopes.ts";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";
import { serverRecord } from "./records.ts";

/** INV-1 and INV-6 against the executor's own process: whatever is wrong with a call, nothing runs. */
const CREDENTIAL = "credential-3f9a1c";
let bench: ExecutionBench;
beforeAll(async () => {
  bench = await startExecutionBench({ env: { PORTCULLIS_CRED_PRESENT: CREDENTIAL } });
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

/** Sends an attack and holds the executor to its refusal. */
const expectRefused = async (envelope: Envelope, outcome: string, code: string): Promise<void> => {
  const before = bench.oracle.calls.length;
  bench.send(envelope);
  expect(await bench.final(envelope.id)).toMatchObject({ outcome, code, stage: "mcp-executor" });
  expect(bench.replies(envelope.id)).toHaveLength(1);
  expect(await bench.inLedger(envelope.id)).toBe(false);
  expect(bench.oracle.calls.length).toBe(before);
};

/** INV-5: the incident is in the stream, sealed, and nothing of the request can be read there. */
const expectIncident = async (envelope: Envelope, reason: RegExp): Promise<void> => {
  const { trace, sealed } = await bench.incidents.of(envelope.id);
  expect(trace).toMatchObject({
    phase: "incident",
    stage: "mcp-executor",
    code: "ticket_refused",
    detail: expect.stringMatching(reason),
    envelope: { id: envelope.id },
  });
  const { tool } = envelope.request;
  if (tool !== undefined) expect(sealed.includes(JSON.stringify(tool.arguments))).toBe(false);
};

/** Sends good calls until one has this fate: then the executor knows what the test has just changed. */
const untilCallsAre = async (fate: string, order: Order = {}): Promise<void> => {
  const settled = async (): Promise<boolean> => {
    const probe = bench.make(order);
    bench.send(probe);
    return (await bench.fate(probe.id)) === fate;
  };
  await until(`calls to be ${fate}`, settled, 20_000);
};

it("runs a call whose ticket holds, with the arguments that were signed and the caller's trace context", async () => {
  const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  const envelope = bench.make({ traceparent, tracestate: "vendor=1" });
  bench.send(envelope);
  await until("the call", () => bench.runs(envelope) === 1);
  expect(bench.oracle.calls.at(-1)?.meta).toMatchObject({ traceparent, tracestate: "vendor=1" });
  await until("both entries of the ledger", () => bench.inLedger(envelope.id, "executed"));
  expect(await bench.inLedger(envelope.id, "executing")).toBe(true);
  expect(bench.replies(envelope.id)).toContainEqual({
    type: "progress",
    id: envelope.id,
    stage: "mcp-executor",
    executor: "executor-1",
  });
});

describe("a ticket that does not hold", () => {
  const attacks: readonly (readonly [string, RegExp, (bench: ExecutionBench) => Forgery])[] = [
    [
      "arguments altered by one byte after signing",
      /other arguments/,
      () => ({
        envelope: (signed) => {
          const tool = { server: "tools", name: "echo", arguments: {}, ...signed.request.tool };
          const message = String(messageOf(tool));
          const altered = { message: `${message.slice(0, -1)}${message.endsWith("0") ? "1" : "0"}` };
          return { ...signed, request: { tool: { ...tool, arguments: altered } } };
        },
      }),
    ],
    [
      "a ticket past its expiry",
      /expired/,
      () => ({ ticket: { expiresAt: new Date(Date.now() - 1).toISOString() } }),
    ],
    [
      "a ticket signed by the inspector's key",
      /not trusted/,
      ({ signers }) => ({ ticketSigner: signers.inspector }),
    ],
    [
      "a receipt signed by the policy's key",
      /not trusted/,
      ({ signers }) => ({ receiptSigner: signers.policy }),
    ],
    ["a receipt with the verdict block", /verdict is block/, () => ({ receipt: { verdict: "block" } })],
    ["a receipt that says it is for a canary", /canary/, () => ({ receipt: { canary: true } })],
    [
      "a receipt for another request",
      /another request/,
      ({ make }) => ({ receipt: { requestId: make().id } }),
    ],
    [
      "a receipt put in from another request, both signed",
      /another request|another receipt/,
      ({ make }) => ({ envelope: (signed) => ({ ...signed, inspection: make().inspection }) }),
    ],
    [
      "no ticket",
      /no execution ticket/,
      () => ({ envelope: ({ decision: _decision, ...undecided }) => undecided }),
    ],
    [
      "no receipt",
      /no inspection receipt/,
      () => ({ envelope: ({ inspection: _inspection, ...uninspected }) => uninspected }),
    ],
    [
      "another tool than the one signed for",
      /tool differs/,
      () => ({
        envelope: (signed) => ({
          ...signed,
          request: {
            tool: { server: "tools", name: "count", arguments: signed.request.tool?.arguments ?? {} },
          },
        }),
      }),
    ],
  ];

  it.each(attacks)("%s: nothing runs, and it is traced", async (_name, reason, forge) => {
    const envelope = bench.make({}, forge(bench));
    await expectRefused(envelope, "failed", "ticket_refused");
    await expectIncident(envelope, reason);
  });

  it("a tool that its server describes in other words than when the ticket was made", async () => {
    const attack = bench.make({ tool: "add", arguments: { a: 1, b: 2 } });
    bench.oracle.describe("add", "Adds two numbers, and reads your mail.");
    // A call makes the connection that the announcement comes over.
    await untilCallsAre("claimed");
    const probe = { tool: "add", arguments: { a: 0, b: 0 } };
    const announced = setInterval(() => bench.oracle.announceToolsChanged(), 100);
    await untilCallsAre("tool_not_in_scope", probe).finally(() => clearInterval(announced));
    // To its caller it is outside of the scope, like any tool that is not as it was approved; to operators it is more.
    await expectRefused(attack, "denied", "tool_not_in_scope");
    await expectIncident(attack, /definition/);
  });
});

describe("what this executor knows of a tool", () => {
  const hashOf = async (tool: string, description: string): Promise<string> => {
    const reply = await bench.sync(serverRecord(bench.oracle.url));
    const found = reply.ok ? reply.tools.find(({ name }) => name === tool) : undefined;
    return definitionHash({ ...found?.definition, description }, null);
  };

  it("may be older than what was approved: it asks the server before it refuses", async () => {
    const words = "Counts, in words that nobody announced.";
    const ticket = { definitionHash: await hashOf("count", words) };
    const early = bench.make({ tool: "count", arguments: {} }, { ticket });
    await expectRefused(early, "denied", "tool_not_in_scope");
    bench.oracle.describe("count", words);
    await until("the call to be claimed", async () => {
      const envelope = bench.make({ tool: "count", arguments: {} }, { ticket });
      bench.send(envelope);
      return (await bench.fate(envelope.id)) === "claimed";
    });
  });

  it("is told to policy where it is not what was approved", async () => {
    const hints: unknown[] = [];
    bench.policy.subscribe({
      subject: subjects.changedAll,
      handle: (message) => void hints.push(message.json()),
    });
    await bench.policy.flush();
    await until("a hint", async () => {
      const attack = bench.make(
        { tool: "odd", arguments: {} },
        { ticket: { definitionHash: "b".repeat(64) } },
      );
      bench.send(attack);
      expect(await bench.fate(attack.id)).toBe("tool_not_in_scope");
      return hints.length > 0;
    });
    expect(hints[0]).toEqual({ v: 1, server: "tools", reason: "definition_changed" });
  });
});

describe("a call that is no longer allowed", () => {
  it("to a server that was suspended after the ticket was made", async () => {
    const attack = bench.make();
    await bench.putServer({ status: "suspended" });
    await untilCallsAre("tool_not_in_scope");
    await expectRefused(attack, "denied", "tool_not_in_scope");
    await bench.putServer({});
  });

  it("by a key that was revoked after the ticket was made", async () => {
    const attack = bench.make();
    await bench.putKey({ status: "revoked" });
    await untilCallsAre("tool_not_in_scope");
    await expectRefused(attack, "denied", "tool_not_in_scope");
    await bench.putKey({});
  });

  it("of an org whose tools a canary has closed after the ticket was made, until they are open again", async () => {
    const attack = bench.make();
    const closed = { since: "2026-03-01T12:00:00.000Z", probe: "secrets.prompt" };
    await bench.putOrg({ canary: { closeOnFailure: true, closed } });
    await untilCallsAre("org_closed");
    await expectRefused(attack, "denied", "org_closed");
    await bench.putOrg({ canary: { closeOnFailure: true, closed: null } });
    await untilCallsAre("claimed");
  });

  it("that is a canary, whatever its ticket says", async () => {
    const canary = { probe: "secrets.prompt.twin", expects: "passed" } as const;
    const attack = bench.make({}, { envelope: (signed) => ({ ...signed, canary }) });
    await expectRefused(attack, "denied", "canary");
  });

  it("after its deadline", async () => {
    await expectRefused(bench.make({ deadlineMs: -1 }), "failed", "deadline_exceeded");
  });

  it("to a server whose credential is not set, until it is", async () => {
    const bearer = (token: string) => ({ slug: "locked", auth: { type: "bearer", token } }) as const;
    await bench.putServer(bearer("${env:PORTCULLIS_CRED_ABSENT}"));
    await untilCallsAre("credential_missing", { server: "locked" });
    await expectRefused(bench.make({ server: "locked" }), "failed", "credential_missing");
    await bench.putServer(bearer("${env:PORTCULLIS_CRED_PRESENT}"));
    await untilCallsAre("claimed", { server: "locked" });
  });
});

it("keeps arguments and credentials out of its log", () => {
  const text = bench.logs();
  expect(text).toContain("an execution ticket was refused");
  expect(text).not.toContain(CREDENTIAL);
  expect(bench.sent.length).toBeGreaterThan(15);
  for (const { request } of bench.sent) {
    const message = messageOf({ arguments: request.tool?.arguments });
    if (typeof message === "string") expect(text).not.toContain(message);
  }
});
