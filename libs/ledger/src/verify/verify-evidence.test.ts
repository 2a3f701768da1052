import type { Evidence } from "@portcullis/contracts";
import { sha256Hex } from "@portcullis/crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  at,
  buildEvidence,
  createInstallation,
  REQUEST_ID,
  type Told,
  tracedCall,
} from "../../test/build-evidence.ts";
import { verifyEvidence } from "./verify-evidence.ts";

const installation = createInstallation();
const { keys } = installation;
const build = (told: Told): Evidence => buildEvidence(installation, told);
const check = (evidence: unknown, by = keys) => verifyEvidence(JSON.stringify(evidence), by);
const blocked = build({ outcome: "blocked", ran: false });
const denied = build({ outcome: "denied", ran: false });
const completed = build({ outcome: "completed", ran: true });

describe("evidence that holds", () => {
  it("INV-8: of a blocked and of a denied request says that nothing was executed", () => {
    for (const evidence of [blocked, denied]) {
      const report = check(evidence);
      expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
      expect(report).toMatchObject({ ok: true, verdict: "not_executed", requestId: REQUEST_ID });
    }
  });
  it("of a completed request says that it was, under its ticket", () => {
    expect(check(completed)).toMatchObject({ ok: true, verdict: "executed", outcome: "completed" });
  });
  it("of a request whose tool must not be named in a trace: the receipt has its digest", () => {
    const unnamed = build({ outcome: "blocked", ran: false, trace: { tool: redacted } });
    expect(check(unnamed)).toMatchObject({ ok: true, verdict: "not_executed" });
  });
  it("of a request that was given up and ended after all says how it ended", () => {
    const late = build({ outcome: "completed", ran: true, swept: true });
    expect(check(late)).toMatchObject({ ok: true, verdict: "executed", outcome: "completed" });
  });
});

/** The tool of a trace in which its name was redacted. */
const redacted = { server: "github", name: "mail_<EMAIL_ADDRESS_1>", ...tracedCall };

describe("INV-8: what does not hold", () => {
  const failing = (evidence: unknown, by = keys): readonly string[] => {
    const report = check(evidence, by);
    expect(report).toMatchObject({ ok: false, verdict: "invalid" });
    return report.steps.filter(({ ok }) => !ok).map(({ name }) => name);
  };

  it("a blocked request that the ledger knows of", () => {
    expect(failing(build({ outcome: "blocked", ran: true }))).toContain("trace and ledger");
    const hidden = build({ outcome: "blocked", ran: true });
    expect(failing({ ...hidden, egress: { ...hidden.egress, entries: [] } })).toEqual(["ledger entries"]);
  });
  it("a completed request that the ledger does not know of", () => {
    expect(failing(build({ outcome: "completed", ran: false }))).toContain("trace and ledger");
  });
  it("a block that no inspector signed", () => {
    expect(failing(build({ outcome: "blocked", ran: false, verdict: "allow" }))).toEqual(["request receipt"]);
  });
  it("a trace of another tool than the one that the inspector's receipt is for", () => {
    for (const tool of [
      { server: "github", name: "delete_issue", ...tracedCall },
      { server: "gitlab", name: "get_issue", ...tracedCall },
      null,
    ]) {
      expect(failing(build({ outcome: "blocked", ran: false, trace: { tool } }))).toEqual([
        "request receipt",
      ]);
    }
  });
  it("a claim of an executor that says that it called nothing", () => {
    const trace = { outcome: "failed", executed: false, code: "ledger_unavailable" } as const;
    const report = check(build({ outcome: "completed", ran: true, trace }));
    const doubts = report.steps.filter(({ ok }) => !ok);
    expect(doubts).toMatchObject([{ name: "trace and ledger", says: expect.stringMatching(/^DOUBT/) }]);
  });
  it("a call of which nothing came back: receipt and ticket went with the process", () => {
    const receipts = { request: null, result: null, ticket: null };
    const trace = { outcome: "unknown", executed: null, receipts } as const;
    const doubts = check(build({ outcome: "completed", ran: true, trace })).steps.filter(({ ok }) => !ok);
    expect(doubts).toMatchObject([{ name: "ticket", says: expect.stringMatching(/^DOUBT/) }]);
  });
  it("a window that ends before the request could run no more, or begins after it was there", () => {
    expect(failing(build({ outcome: "blocked", ran: false, toTime: at(34_999) }))).toEqual(["egress window"]);
    expect(failing(build({ outcome: "blocked", ran: false, fromTime: at(-4_999) }))).toEqual([
      "egress window",
    ]);
  });
  it("an entry that is left out, though its executor signed it", () => {
    const { egress } = build({ outcome: "completed", ran: true });
    const leaves = egress.leaves.filter((leaf) => leaf.kind !== "executed");
    expect(failing({ ...completed, egress: { ...egress, leaves } })).toEqual(["egress log"]);
  });
  it.each(["inspector", "policy", "executor", "store"] as const)("a signature of another %s", (role) => {
    const other = { ...keys, [role]: createInstallation().keys[role] };
    // A completed request has a word of each of them.
    failing(completed, other);
  });
  it("an entry in an executor's name that it did not sign", () => {
    expect(failing(build({ outcome: "completed", ran: true, unlisted: true }))).toEqual(["ledger pages"]);
  });
  const other = sha256Hex("other");
  it.each([
    { org: "evil" },
    { key: "key_2" },
    { server: "gitlab" },
    { tool: "delete_repository" },
    { argumentsDigest: other },
    { definitionHash: other },
    { receiptDigest: other },
    { ticketDigest: other },
    { at: at(-5_000) },
    { at: at(35_001) },
    { entry: "executed" as const },
  ])("ledger entries that say %o, and the ticket does not", (entry) => {
    expect(failing(build({ outcome: "completed", ran: true, entry }))).toEqual(["ticket"]);
  });
  it.each([
    [{ receiptDigest: other }, {}],
    [{ requestId: REQUEST_ID.replace("7abc", "7abd") }, {}],
    [{ org: "evil" }, { org: "evil" }],
    [{ key: "key_2" }, { key: "key_2" }],
    [{ server: "gitlab" }, { server: "gitlab" }],
    [{ tool: "delete_repository" }, { tool: "delete_repository" }],
    [{ argumentsDigest: other }, { argumentsDigest: other }],
  ])("a ticket that says %o, which is not what the inspector read", (ticket, entry) => {
    expect(failing(build({ outcome: "completed", ran: true, ticket, entry }))).toEqual(["ticket"]);
  });
  it("a refusal of a call that ran, and one that policy gave and did not sign", () => {
    expect(failing(build({ outcome: "completed", ran: true, refusal: true }))).toContain("refusal");
    expect(failing(build({ outcome: "denied", ran: false, refusal: false }))).toEqual(["refusal"]);
  });
  it("keys that are none, a message of the ledger that nobody can read, text that has no bytes", () => {
    expect(failing(blocked, { ...keys, executor: ["x"] })).toEqual(["keys"]);
    const foreign = { kind: "foreign", bytes: "0".repeat(64) } as const;
    expect(failing(build({ outcome: "blocked", ran: false, extra: foreign }))).toEqual(["egress log"]);
    expect(failing(build({ outcome: "blocked", ran: false, extra: { kind: "missing" } }))).toEqual([
      "egress log",
    ]);
    const [first, second, ...rest] = blocked.egress.leaves;
    const odd = { ...second, executor: "\ud800" };
    expect(failing({ ...blocked, egress: { ...blocked.egress, leaves: [first, odd, ...rest] } })).toEqual([
      "form",
    ]);
  });
  it("no JSON, a member twice, another version, a member that nobody knows", () => {
    expect(verifyEvidence("{", keys).verdict).toBe("invalid");
    expect(verifyEvidence(JSON.stringify(blocked).replace('"v":1', '"v":1,"v":1'), keys).verdict).toBe(
      "invalid",
    );
    failing({ ...blocked, v: 2 });
    failing({ ...blocked, note: "" });
    failing({ ...blocked, traces: { ...blocked.traces, more: 1 } });
  });
});

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
const places = (
  value: Json,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((item, index) => places(item, [...path, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, member]) => places(member, [...path, name]))
      : []),
];
const without = Symbol("without");
const changed = (
  value: Json,
  path: readonly (string | number)[],
  to: (old: Json) => Json | typeof without,
): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return to(value) as Json;
  if (Array.isArray(value)) {
    const at = Number(step);
    const inner = rest.length === 0 ? to(value[at] ?? null) : changed(value[at] ?? null, rest, to);
    return inner === without ? value.toSpliced(at, 1) : value.with(at, inner as Json);
  }
  const record = value as { [member: string]: Json };
  const inner = rest.length === 0 ? to(record[step] ?? null) : changed(record[step] ?? null, rest, to);
  const copy = { ...record };
  if (inner === without) delete copy[step];
  else copy[step] = inner as Json;
  return copy;
};

/** Any other value of the same kind, so that its form alone does not give it away. */
const alter = (value: Json, seed: number): Json | typeof without => {
  if (value === null) return "x";
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1 + (seed % 3);
  if (typeof value === "string") {
    if (value === "") return "x";
    const index = seed % value.length;
    const other = value.charAt(index) === "0" ? "1" : "0";
    return value.slice(0, index) + other + value.slice(index + 1);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [0];
    const index = seed % value.length;
    if (seed % 3 === 0) return value.toSpliced(index, 1);
    if (seed % 3 === 1) return [...value, value[index] ?? null];
    const [first] = value;
    return value.length > 1 && JSON.stringify(value.toReversed()) !== JSON.stringify(value)
      ? value.toReversed()
      : [first ?? null, first ?? null];
  }
  return without;
};

it.each([
  ["blocked", blocked],
  ["denied", denied],
  ["completed", completed],
] as const)("INV-8: no field of the evidence of a %s request can be changed", (_name, evidence) => {
  const json = JSON.parse(JSON.stringify(evidence)) as Json;
  const all = places(json).slice(1);
  const survives = (path: readonly (string | number)[], seed: number): boolean => {
    const other = changed(json, path, (old) => alter(old, seed));
    return JSON.stringify(other) !== JSON.stringify(json) && check(other).ok;
  };
  for (const path of all) expect(survives(path, 0), path.join("/")).toBe(false);
  fc.assert(
    fc.property(fc.nat({ max: all.length - 1 }), fc.nat(), (index, seed) => {
      expect(survives(all[index] ?? [], seed), `${all[index]?.join("/")} ${seed}`).toBe(false);
    }),
    { numRuns: 300 },
  );
});

const isSameValue = (one: string, other: string): boolean => {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
};

it.each([
  ["blocked", blocked],
  ["completed", completed],
] as const)(
  "INV-8: no character of the evidence of a %s request can be changed, but for white space between tokens",
  (_name, evidence) => {
    const text = JSON.stringify(evidence);
    expect(verifyEvidence(`${JSON.stringify(evidence, null, 2)}\n`, keys).ok).toBe(true);
    const survives = (at: number, put: string, length: number): boolean => {
      const other = text.slice(0, at) + put + text.slice(at + length);
      const isSpaced = length === 0 && /^[ \t\r\n]*$/.test(put) && isSameValue(text, other);
      return other !== text && !isSpaced && verifyEvidence(other, keys).ok;
    };
    // What a JSON reader takes for the same: another spelling of a character or of a number.
    const second = [...text.matchAll(/\/|(?<=[:,[])\d/g)];
    expect(second.length).toBeGreaterThan(20);
    for (const { 0: found, index } of second) {
      for (const put of found === "/" ? ["\\"] : ["-"]) {
        expect(survives(index, put, 0), `${put} at ${index}`).toBe(false);
      }
    }
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 2 }), fc.nat(2), (at, put, length) => {
        expect(survives(at, put, length), `${JSON.stringify(put)} at ${at}`).toBe(false);
      }),
      { numRuns: 300 },
    );
  },
);
