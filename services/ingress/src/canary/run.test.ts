import {
  type CanaryResult,
  defaultInspectionSettings,
  type Envelope,
  envelopeSchema,
  type Finding,
  type OrgRecord,
  type Outcome,
} from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import type { Ending } from "../core/answer.ts";
import { mint } from "../core/mint.ts";
import type { Probe } from "./probes.ts";
import { type RunOptions, runCanaries } from "./run.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");

const org: OrgRecord = {
  slug: "acme",
  title: "Acme",
  inspection: defaultInspectionSettings,
  blockedAs: "error",
  enabled: {},
  policies: {},
  revision: 7,
};

const finding = (category: Finding["category"], detector: string = category): Finding => ({
  category,
  type: "any",
  detector,
  version: "1",
  pointer: "",
  target: "value",
  start: 0,
  end: 1,
  score: 1,
  severity: "high",
  fingerprint: "f",
});

type Inspected = NonNullable<NonNullable<Envelope["inspection"]>["request"]>;

const inspected = (record: Partial<Inspected>): Inspected => ({
  verdict: "allow",
  findings: [],
  coverage: { detectors: [], pointers: [], pointersTotal: 0, characters: 0, skipped: [] },
  receipt: "",
  ...record,
});

const envelopeOf = ({ request, mark }: Probe): Envelope =>
  mint(
    request,
    { org: "acme", key: "_canary", address: undefined },
    {
      id: uuidv7(NOW),
      instance: "i",
      now: NOW,
      deadlineMs: 1_000,
      traceparent: "",
      tracestate: undefined,
      canary: mark,
    },
  );

/** Every probe ends like this; what the run reports, and what it sent. */
const runWith = async (
  ends: (probe: Probe) => { readonly outcome: Outcome; readonly record?: Partial<Inspected> },
  options: Partial<RunOptions> = {},
) => {
  const sent: { readonly probe: Probe; readonly caller: object }[] = [];
  const report = await runCanaries(
    { run: "019a0000-0000-4000-8000-000000000001", org: "acme", turn: 0 },
    {
      ingress: "i",
      orgOf: () => ({ org, ageMs: 60_000 }),
      random: Math.random,
      stopping: () => false,
      send: async (probe, caller): Promise<Ending> => {
        sent.push({ probe, caller });
        const { outcome, record } = ends(probe);
        const envelope = envelopeOf(probe);
        const inspection = record === undefined ? {} : { inspection: { request: inspected(record) } };
        return { outcome, code: undefined, stage: "inspector", envelope: { ...envelope, ...inspection } };
      },
      ...options,
    },
  );
  return { report, sent };
};

const first = ({ results }: { readonly results: readonly CanaryResult[] }): CanaryResult | undefined =>
  results[0];

it("sends each probe in the name of no key, with its mark in the envelope, and says what became of it", async () => {
  const { report, sent } = await runWith(({ mark }) => ({
    outcome: mark.expects === "passed" ? "denied" : "blocked",
    record: mark.expects === "passed" ? {} : { verdict: "block", findings: [finding("secrets")] },
  }));
  expect(report).toMatchObject({ v: 1, org: "acme", revision: 7 });
  expect(sent).toHaveLength(6);
  for (const { probe, caller } of sent) {
    expect(caller).toEqual({ org: "acme", key: "_canary" });
    expect(envelopeSchema.parse(envelopeOf(probe)).canary).toEqual(probe.mark);
  }
  expect(first(report)).toMatchObject({
    probe: "secrets.prompt",
    expects: "blocked",
    outcome: "blocked",
    verdict: "block",
    categories: ["secrets"],
    found: ["secrets"],
    own: true,
    leaked: false,
    executed: false,
  });
});

it("says that nobody inspected, where nobody did", async () => {
  const { report } = await runWith(() => ({ outcome: "failed" }));
  expect(first(report)).toMatchObject({ verdict: null, found: [], outcome: "failed" });
});

it("says whether the value is still in what was redacted", async () => {
  const said = async (text: (probe: Probe) => string) =>
    first(
      (
        await runWith((probe) => ({
          outcome: "denied",
          record: { verdict: "redacted", redacted: { messages: [{ role: "user", content: text(probe) }] } },
        }))
      ).report,
    )?.leaked;
  expect(await said(({ value }) => `still ${value}`)).toBe(true);
  expect(await said(() => "<SECRET_1>")).toBe(false);
});

it("tells the org's own rules from the system's detectors", async () => {
  const { report } = await runWith(() => ({
    outcome: "blocked",
    record: { verdict: "block", findings: [finding("pii", "custom")] },
  }));
  expect(first(report)?.own).toBe(false);
});

const idle: readonly (readonly [string, Partial<RunOptions>])[] = [
  ["the org is not known", { orgOf: () => undefined }],
  ["the org changed a moment ago", { orgOf: () => ({ org, ageMs: 100 }) }],
  ["the instance is about to end", { stopping: () => true }],
];
it.each(idle)("sends nothing, and counts for nothing, where %s", async (_why, options) => {
  const { report, sent } = await runWith(() => ({ outcome: "blocked" }), options);
  expect(sent).toEqual([]);
  expect(report).toMatchObject({ revision: null, results: [] });
});
