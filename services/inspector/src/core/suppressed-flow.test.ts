import { createPublicKey } from "node:crypto";
import {
  defaultInspectionSettings,
  type Envelope,
  envelopeSchema,
  type Finding,
  type InspectionSettings,
  type Suppression,
} from "@portcullis/contracts";
import {
  createFingerprint,
  createSigner,
  generateSigningKey,
  keyIdOf,
  uuidv7,
  verifyReceipt,
} from "@portcullis/crypto";
import { compileSystem, createSalt, hashSecret } from "@portcullis/detectors";
import { describe, expect, it } from "vitest";
import { type FlowContext, onRequest, onResult } from "./flow.ts";
import { dryRun } from "./inspect-envelope.ts";
import { type Ask, inspectParts, type Read, toReading } from "./read.ts";
import { subjectOf, suppressionsFor } from "./suppress.ts";

const NOW = Date.parse("2026-11-23T10:00:00.000Z");
const pair = generateSigningKey();
const publicKey = createPublicKey(pair.privateKeyPem);
const trusted = { inspector: new Map([[keyIdOf(publicKey), publicKey]]), policy: new Map() };
const fingerprint = createFingerprint(Buffer.alloc(32, 1));
const MAIL = "bob.planted@mail-relay.io";
const OTHER = "eve.planted@mail-relay.io";
const CARD = "4539578763621486";

const readWith =
  (extra: Parameters<typeof inspectParts>[1]["extra"]): Read =>
  async (parts, ignored) => {
    const options = { maxCharacters: 100_000, extra, isOverTime: () => false };
    return toReading("acme", parts, inspectParts(parts, options), ignored, fingerprint);
  };
const read = readWith([]);
const silent: Ask = async () => ({ findings: [], detectors: [], skipped: [], unanswered: false });

const suppression = (change: Partial<Suppression> = {}): Suppression => ({
  id: uuidv7(NOW),
  category: "pii",
  type: "email_address",
  reason: "our own mailbox",
  expiresAt: new Date(NOW + 60_000).toISOString(),
  createdAt: new Date(NOW).toISOString(),
  createdBy: "Ada",
  ...change,
});

const envelope = (message: unknown, tool = "send"): Envelope =>
  envelopeSchema.parse({
    v: 1,
    id: uuidv7(NOW),
    kind: "tool",
    org: "acme",
    key: "k1",
    receivedAt: new Date(NOW).toISOString(),
    deadline: new Date(NOW + 30_000).toISOString(),
    reply: "gate.v1.reply.i.r",
    traceparent: "",
    request: { tool: { server: "mail", name: tool, arguments: { message } } },
    stages: [],
  });

type Change = Partial<FlowContext> & { readonly org?: readonly Suppression[] };
const context = (request: Envelope, { org = [], ...change }: Change = {}): FlowContext => ({
  signer: createSigner(pair.privateKeyPem),
  read,
  ask: silent,
  instance: "inspector-1",
  now: NOW,
  settings: defaultInspectionSettings,
  suppressions: suppressionsFor(
    { suppressions: Object.fromEntries(org.map((each) => [each.id, each])) },
    subjectOf(request.key, request.request.tool, request.request.mcp),
    change.now ?? NOW,
  ),
  startedAt: NOW,
  clock: () => NOW,
  ...change,
});

const ask = async (request: Envelope, change?: Change) => {
  const step = await onRequest(request, context(request, change));
  const { inspection } = step.to === "reply" ? step.message.envelope : step.envelope;
  const record = inspection?.request;
  if (record === undefined) throw new Error("was not inspected");
  const receipt = verifyReceipt(record.receipt, trusted);
  if (!receipt.ok) throw new Error("the receipt does not hold");
  return { passed: step.to === "decide", record, claims: receipt.claims };
};

describe("a suppressed finding", () => {
  it("is found, recorded and signed, and does not count", async () => {
    const own = suppression();
    expect((await ask(envelope(`to ${MAIL}`))).passed).toBe(false);
    const { passed, record, claims } = await ask(envelope(`to ${MAIL}`), { org: [own] });
    expect(passed).toBe(true);
    expect(record.findings).toMatchObject([{ type: "email_address", suppressed: own.id }]);
    expect(record.categories).toEqual([]);
    expect(claims).toMatchObject({ verdict: "allow", categories: [], suppressions: [own.id] });
  });

  it("leaves the others beside it as they are", async () => {
    const own = suppression({ fingerprint: fingerprint("acme", MAIL) });
    const { passed, claims } = await ask(envelope(`to ${MAIL} and ${OTHER}`), { org: [own] });
    expect([passed, claims.categories, claims.suppressions]).toEqual([false, ["pii"], [own.id]]);
    expect((await ask(envelope(`to ${OTHER}`), { org: [own] })).passed).toBe(false);
    expect((await ask(envelope(`to ${MAIL}, pay ${CARD}`), { org: [own] })).passed).toBe(false);
  });

  it.each([
    ["another tool", { server: "mail", tool: "read" }, {}],
    ["another server", { server: "chat" }, {}],
    ["another key", { key: "k2" }, {}],
    ["another place", { pointer: "/arguments/other" }, {}],
    ["another org's value", { fingerprint: fingerprint("other", MAIL) }, {}],
    ["its time", {}, { now: NOW + 60_000 }],
  ])("ends with %s", async (_what, change, time) => {
    const late = "now" in time ? { receivedAt: new Date(NOW + 60_000).toISOString() } : {};
    const request = { ...envelope(`to ${MAIL}`), ...late, deadline: new Date(NOW + 90_000).toISOString() };
    expect((await ask(request, { org: [suppression(change)], ...time })).passed).toBe(false);
    expect((await ask(request, { org: [suppression()] })).passed).toBe(true);
  });

  it("stays in a text whose other findings are redacted, which passes all the same", async () => {
    const settings: InspectionSettings = {
      ...defaultInspectionSettings,
      request: { ...defaultInspectionSettings.request, pii: "redact" },
    };
    const own = suppression({ fingerprint: fingerprint("acme", MAIL) });
    const { passed, record } = await ask(envelope(`to ${MAIL} and ${OTHER}`), { org: [own], settings });
    expect(passed).toBe(true);
    expect(record.redacted?.arguments).toEqual({ message: `to ${MAIL} and <EMAIL_ADDRESS_1>` });
  });

  it("needs no approval", async () => {
    const settings: InspectionSettings = {
      ...defaultInspectionSettings,
      request: { ...defaultInspectionSettings.request, pii: "approve" },
    };
    expect((await ask(envelope(`to ${MAIL}`), { settings })).claims.categories).toEqual(["pii"]);
    const { claims } = await ask(envelope(`to ${MAIL}`), { org: [suppression()], settings });
    expect(claims.categories).toEqual([]);
  });

  it("in a result does not withhold it", async () => {
    const settings: InspectionSettings = {
      ...defaultInspectionSettings,
      result: { ...defaultInspectionSettings.result, pii: "block" },
    };
    const request = envelope("hi");
    const answered: Envelope = {
      ...request,
      execution: {
        ...{ executor: "x", startedAt: request.receivedAt, ms: 1, ledgerSequence: 1 },
        ...{ definitionHash: "d".repeat(64), status: "completed" as const },
        result: { content: [{ type: "text", text: MAIL }] },
      },
    };
    expect((await onResult(answered, context(request, { settings }))).outcome).toBe("withheld");
    const own = suppression({ server: "mail", tool: "send" });
    const final = await onResult(answered, context(request, { settings, org: [own] }));
    expect(final.outcome).toBe("completed");
    expect(final.envelope.inspection?.result?.findings[0]?.suppressed).toBe(own.id);
  });

  it("is the same to a dry run", async () => {
    const org = { suppressions: { a: suppression({ key: "k1" }) } };
    const request = { kind: "tool" as const, tool: { server: "mail", name: "send", arguments: { a: MAIL } } };
    const of = (key: string | undefined) =>
      dryRun(
        request,
        defaultInspectionSettings,
        {
          read,
          ask: silent,
          suppressions: suppressionsFor(org, subjectOf(key, request.tool, undefined), NOW),
        },
        false,
      );
    expect((await of("k1")).verdict).toBe("allow");
    expect((await of(undefined)).verdict).toBe("block");
  });
});

describe("what no suppression reaches", () => {
  it("is a credential of the system itself, whatever its fingerprint is", async () => {
    const secret = "correct-horse-battery-staple-9931";
    const salt = createSalt();
    const system = readWith(compileSystem([hashSecret(secret, salt, "github")], "1"));
    const org = [
      suppression({ category: "secrets", type: "system_credential" }),
      suppression({
        category: "secrets",
        type: "system_credential",
        fingerprint: fingerprint("acme", secret),
      }),
    ];
    const { passed, record } = await ask(envelope(`use ${secret}`), { org, read: system });
    expect(passed).toBe(false);
    expect(record.findings.find(({ type }) => type === "system_credential")?.suppressed).toBeUndefined();
  });

  it("is a detector outside that says so of its own finding", async () => {
    const settings: InspectionSettings = { ...defaultInspectionSettings, external: ["guard"] };
    const found: Finding = {
      ...{ category: "injection", type: "attack", detector: "external:guard", version: "1" },
      ...{ pointer: "/arguments/message", target: "value", start: 0, end: 2, score: 1 },
      ...{ fingerprint: "f".repeat(32), suppressed: "me" },
    };
    const told: Ask = async () => ({ findings: [found], detectors: [], skipped: [], unanswered: false });
    expect((await ask(envelope("hi"), { settings, ask: told })).passed).toBe(false);
    const own = suppression({ category: "injection", type: "attack" });
    const { passed, claims } = await ask(envelope("hi"), { settings, ask: told, org: [own] });
    expect([passed, claims.suppressions]).toEqual([true, [own.id]]);
  });
});
