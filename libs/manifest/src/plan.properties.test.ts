import type { ServerStatus } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createModel, type Offer } from "../test/model.ts";
import type { DesiredOrg, DesiredPolicy } from "./desired.ts";
import { resolvePolicies } from "./desired.ts";
import { applyPlan, type Desired, parseManifest, plan, toManifest, writeManifest } from "./index.ts";
import type { ManifestServer, ManifestTool } from "./schema.ts";
import { manifestSchema } from "./schema.ts";

const shipped = [{ name: "stop-trifecta", summary: "", cedar: "forbid (principal, action, resource);\n" }];
const slugs = ["alpha", "beta", "gamma"] as const;
const toolNames = ["read", "write it", "drop/all"] as const;
const hashes = ["a", "b"].map((digit) => digit.repeat(64));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const short = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

const offerArb: fc.Arbitrary<Readonly<Record<string, Offer>>> = fc.record(
  Object.fromEntries(
    slugs.map((slug) => [
      slug,
      fc.dictionary(
        fc.constantFrom(...toolNames),
        fc.record({ hash: fc.constantFrom(...hashes), isHigh: fc.constant(false) }),
      ),
    ]),
  ),
);

const labelsArb = fc.option(fc.subarray(["private_data", "untrusted_content"] as const), { nil: null });
const toolArb: fc.Arbitrary<ManifestTool> = fc
  .record({ approved: fc.boolean(), labels: some(labelsArb) })
  .map((tool) => short(tool) as ManifestTool);

const serverArb = (statuses: readonly ServerStatus[]): fc.Arbitrary<ManifestServer> =>
  fc
    .record({
      url: fc.constantFrom("https://one.example/mcp", "https://two.example/mcp"),
      title: some(fc.constantFrom("One", "a: title # with signs")),
      description: some(fc.string({ maxLength: 30 })),
      headers: fc.constantFrom(
        {},
        { "x-team": "blue" },
        { authorization: "Bearer ${env:PORTCULLIS_CRED_X}" },
      ),
      labels: labelsArb,
      status: some(fc.constantFrom(...statuses)),
    })
    .map(
      (input) =>
        manifestSchema.parse({ version: 1, servers: { x: short(input) } }).servers?.x as ManifestServer,
    );

const policyArb: fc.Arbitrary<DesiredPolicy> = fc.constantFrom(
  { kind: "text", cedar: "permit (principal, action, resource);" },
  { kind: "text", cedar: "// two\nforbid (principal, action, resource)\n  when { true };\n" },
);
const orgArb = (servers: readonly string[]): fc.Arbitrary<DesiredOrg> =>
  fc
    .record({
      title: some(fc.constantFrom("Acme", "0", "yes")),
      inspection: some(
        fc.constantFrom(
          {},
          { request: { pii: "redact" as const } },
          { blockUncovered: false, result: {} },
          { patterns: [], minSeverity: { pii: "low" as const } },
          { patterns: [{ name: "ticket", category: "pii" as const, pattern: "TCK-\\d+" }] },
        ),
      ),
      servers: some(
        fc.dictionary(
          fc.constantFrom(...servers),
          fc.constantFrom("*" as const, [], ["read"], ["w*", "read"]),
        ),
      ),
      policies: some(
        fc.record(
          { default: policyArb, own: policyArb, "stop-trifecta": fc.constant({ kind: "shipped" } as const) },
          { requiredKeys: [] },
        ),
      ),
      keys: some(
        fc.uniqueArray(
          fc.record(
            {
              name: fc.constantFrom("ci", "a key: with # signs", "null"),
              scope: fc.constantFrom("*" as const, [], ["alpha/*", "beta/read"]),
              expiresAt: fc.constantFrom(null, "2027-01-01T00:00:00.000Z"),
              rateLimit: fc.constantFrom(null, { perSecond: 5 }),
              allowedIps: fc.constantFrom(null, [], ["10.0.0.0/8"]),
            },
            { requiredKeys: ["name", "scope"] },
          ),
          { selector: ({ name }) => name },
        ),
      ),
    })
    .map((org) => short(org) as DesiredOrg);

/** A file that the offer can satisfy: it names tools that are there, and no server that it does not make. */
const desiredArb = (offers: Readonly<Record<string, Offer>>, statuses: readonly ServerStatus[]) =>
  fc.record(Object.fromEntries(slugs.map((slug) => [slug, serverArb(statuses)]))).chain((servers) =>
    fc.record({
      servers: fc.record(
        Object.fromEntries(
          Object.entries(servers).map(([slug, server]) => {
            const offered = Object.keys(offers[slug] ?? {});
            const tools =
              offered.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...offered), toolArb);
            return [slug, tools.map((named) => ({ ...server, tools: named }))];
          }),
        ),
      ),
      orgs: fc.dictionary(fc.constantFrom("acme", "beta-corp"), orgArb(slugs)),
    }),
  ) as fc.Arbitrary<Desired>;

const living: readonly ServerStatus[] = ["draft", "in_review", "approved", "suspended"];
const caseArb = offerArb.chain((offers) =>
  fc.record({
    offers: fc.constant(offers),
    before: desiredArb(offers, living),
    after: desiredArb(offers, living),
    drift: offerArb,
    prune: fc.boolean(),
  }),
);

const applied = async (model: ReturnType<typeof createModel>, desired: Desired, prune: boolean) => {
  const steps = plan(model.state(), desired, { prune });
  const result = await applyPlan(steps, model.send);
  expect(result.failed).toBeNull();
};

/** As it would come back from a file. */
const reread = (desired: Desired): Desired => {
  const parsed = parseManifest(writeManifest(desired));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return resolvePolicies(parsed, () => "").desired;
};

describe("plan", () => {
  it("is empty after it was applied, from any state to any file, with and without prune", async () => {
    await fc.assert(
      fc.asyncProperty(caseArb, async ({ offers, before, after, prune }) => {
        const model = createModel(offers, shipped);
        await applied(model, before, false);
        await applied(model, after, prune);
        expect(plan(model.state(), after, { prune })).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("is empty for what was exported, through the text of the file, whatever drifted meanwhile", async () => {
    await fc.assert(
      fc.asyncProperty(caseArb, async ({ offers, before, drift, prune }) => {
        const live = structuredClone(offers) as Record<string, Offer>;
        const model = createModel(live, shipped);
        await applied(model, before, false);
        Object.assign(live, drift);
        model.resync();
        const state = model.state();
        expect(plan(state, toManifest(state), { prune })).toEqual([]);
        expect(plan(state, reread(toManifest(state)), { prune })).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it("never approves a definition that changed, unless the file names it (INV-7)", async () => {
    await fc.assert(
      fc.asyncProperty(caseArb, async ({ offers, before, drift }) => {
        const live = structuredClone(offers) as Record<string, Offer>;
        const model = createModel(live, shipped);
        await applied(model, before, false);
        Object.assign(live, drift);
        model.resync();
        const pinned = pins(model.state());
        await applyPlan(plan(model.state(), before, { prune: false }), model.send);
        for (const [tool, hash] of pins(model.state())) {
          if (pinned.has(tool)) expect(hash).toBe(pinned.get(tool));
        }
      }),
      { numRuns: 120 },
    );
  });
});

const pins = (state: ReturnType<ReturnType<typeof createModel>["state"]>): ReadonlyMap<string, string> =>
  new Map(
    state.servers.flatMap(({ server, tools }) =>
      tools.flatMap(({ name, pinnedHash }) =>
        pinnedHash === null ? [] : [[`${server.slug}/${name}`, pinnedHash] as const],
      ),
    ),
  );
