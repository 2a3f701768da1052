import type { TraceData } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { envelopeAt, eventOf, finished } from "./traces.ts";

/** Numbers that look random and are the same in every run (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Values that traces are made of; some have the characters that filters are written with. */
export const pools = {
  org: ["acme", "globex", "initech", "_none"],
  key: ["key_1", "key_2", "key,3", "-"],
  outcome: ["completed", "blocked", "denied", "pending", "withheld", "failed", "rejected", "received"],
  code: ["prompt_blocked", "policy_denied", "upstream_timeout"],
  verdict: ["allow", "redacted", "block"],
  server: ["files", "mail"],
  tool: ["read", "!write", "a\\b", "send|it"],
  method: ["tools/call", "resources/read"],
  type: ["email_address", "aws_key", "override|x"],
  detector: ["pii", "secrets", "custom"],
  conversation: ["c1", "c2"],
  executor: ["x1", "x2"],
  policy: ["scope", "default", "nightly"],
  word: ["ignore", "previous", "instructions", "<EMAIL_ADDRESS_1>", "report", "q3_sales", "Überblick", "7"],
  stage: ["ingress", "inspector", "policy", "mcp-executor"],
} as const;

/** One trace of every kind, more or less; all of it follows from `random`. */
export const makeTrace = (random: () => number, atMs: number): TraceData => {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const maybe = <T>(chance: number, make: () => T): T | null => (random() < chance ? make() : null);
  const text = (most: number): string =>
    Array.from({ length: Math.floor(random() * most) }, () => pick(pools.word)).join(
      pick([" ", ", ", ' {"'] as const),
    );
  const preview = (most: number) => ({ text: text(most), length: 0, truncated: false });
  const outcome = pick(pools.outcome);
  const isOpen = outcome === "received";
  const envelope = envelopeAt(atMs, { id: uuidv7(atMs) });
  const raw = finished(envelope, { outcome });
  const hasTool = random() < 0.7;
  const hasRun = hasTool && outcome === "completed";
  return eventOf(
    { ...raw, phase: isOpen ? "received" : "finished" },
    {
      org: pick(pools.org),
      key: maybe(0.8, () => pick(pools.key)),
      kind: hasTool ? "tool" : "model",
      conversation: maybe(0.3, () => pick(pools.conversation)),
      code: maybe(0.4, () => pick(pools.code)),
      detail: maybe(0.2, () => text(4)),
      // The reading of a body lies between the id and the receipt.
      receivedAt: new Date(atMs + Math.floor(random() * 3_000)).toISOString(),
      durationMs: isOpen ? null : Math.floor(random() ** 3 * 5_000),
      verdict: maybe(0.9, () => pick(pools.verdict)),
      endedAt: isOpen ? null : pick(pools.stage),
      executed: isOpen ? null : pick([true, false, null]),
      prompt: [{ role: "user", preview: preview(8) }],
      tool: hasTool
        ? {
            server: pick(pools.server),
            name: pick(pools.tool),
            definitionHash: null,
            arguments: preview(6),
            ...(random() < 0.6 ? { method: pick(pools.method), params: preview(3) } : {}),
          }
        : null,
      result: hasRun ? preview(6) : null,
      findings: Array.from({ length: Math.floor(random() * 2.6) }, () => ({
        category: pick(["secrets", "pii", "injection"] as const),
        type: pick(pools.type),
        detector: pick(pools.detector),
        version: "1",
        pointer: "/messages/0/content",
        target: "value" as const,
        start: 0,
        end: 3,
        score: 1,
        ...(random() < 0.9 ? { severity: pick(["low", "medium", "high", "critical"] as const) } : {}),
        fingerprint: "f".repeat(32),
        direction: "request" as const,
      })),
      ...(random() < 0.1
        ? { events: [{ sequence: 0, verdict: "block" as const, categories: ["injection" as const] }] }
        : {}),
      decision: maybe(0.6, () => ({
        effect: "allow" as const,
        reason: text(3),
        revision: 1,
        policy: random() < 0.3 ? "default,nightly" : pick(pools.policy),
        ...(random() < 0.2 ? { approval: "approval_1" } : {}),
      })),
      execution: hasRun
        ? { executor: pick(pools.executor), startedAt: raw.at, ms: 1, ledgerSequence: 1, status: "completed" }
        : null,
      stages: hasRun
        ? [
            { stage: "inspect.request", instance: "i1", startedAt: raw.at, ms: random() * 40 },
            { stage: "execute", instance: "x1", startedAt: raw.at, ms: random() ** 4 * 2_000 },
            { stage: "execute", instance: "x1", startedAt: raw.at, ms: random() },
          ]
        : [],
    },
  ).data;
};
