import type { Finding, OrgRecord, Suppression } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import type { Child } from "@portcullis/local";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executedWith, type Neighbours, orgRecord, startInspector, startNeighbours } from "./support.ts";

/** The life of a suppression, at the inspector as a process: from the record that the policy service writes to what passes. */
let around: Neighbours;
let inspector: Child;
beforeAll(async () => {
  around = await startNeighbours();
  inspector = startInspector(around.bus);
  await around.up();
});
afterAll(async () => {
  await inspector?.stop();
  await around?.[Symbol.asyncDispose]();
});

const MAIL = "bob.planted@mail-relay.io";
const suppression = (change: Partial<Suppression> = {}): Suppression => ({
  ...{ id: uuidv7(), category: "pii", type: "email_address", reason: "our own mailbox", createdBy: "Ada" },
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  createdAt: new Date().toISOString(),
  ...change,
});

let revision = 1;
const putOrg = async (suppressions: readonly Suppression[], rest: Partial<OrgRecord> = {}): Promise<void> => {
  revision += 1;
  const byId = Object.fromEntries(suppressions.map((each) => [each.id, each]));
  await around.putOrg(orgRecord({ suppressions: byId, revision, ...rest }));
};
type Change = Parameters<Neighbours["request"]>[0];
const call = (change: Change = {}, message = `to ${MAIL}`) =>
  around.request({ request: { tool: { server: "s", name: "plain", arguments: { message } } }, ...change });
const passes = async (change?: Change, message?: string): Promise<boolean> =>
  (await call(change, message)).decide !== undefined;
const findingOf = async (): Promise<Finding | undefined> =>
  (await call()).final?.envelope.inspection?.request?.findings[0];

describe("a suppression", () => {
  it("counts from the moment that the record is seen, until it is taken out of it", async () => {
    expect(await passes()).toBe(false);
    const own = suppression();
    await putOrg([own]);
    const { decide } = await until("the call to pass", async () => {
      const next = await call();
      return next.decide === undefined ? undefined : next;
    });
    expect(decide?.inspection?.request).toMatchObject({
      verdict: "allow",
      findings: [{ type: "email_address", suppressed: own.id }],
    });
    await putOrg([]);
    await until("the call to be blocked", async () => !(await passes()));
  });

  it("ends at its time, though nothing about the configuration changes", async () => {
    const expiresAt = new Date(Date.now() + 4_000).toISOString();
    await putOrg([suppression({ expiresAt })]);
    await until("the call to pass", () => passes());
    await until("the call to be blocked", async () => !(await passes()));
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expiresAt));
  });

  it("is nothing to another org, not even by the same value", async () => {
    await putOrg([]);
    await until("the call to be blocked", async () => !(await passes()));
    const finding = await findingOf();
    if (finding === undefined) throw new Error("nothing was found");
    const own = suppression({ fingerprint: finding.fingerprint });
    await putOrg([own]);
    await until("the call to pass", () => passes());
    await putOrg([own], { slug: "other" });
    // The other org's record holds the very same suppression: its values have other fingerprints.
    const other = await until("the other org to be known", async () => {
      const { final } = await call({ org: "other" });
      return final?.code === "prompt_blocked" ? final : undefined;
    });
    const [found] = other.envelope.inspection?.request?.findings ?? [];
    expect(found?.fingerprint).not.toBe(finding.fingerprint);
    expect(found).not.toHaveProperty("suppressed");
    expect(await passes({}, `to ${MAIL} and eve.planted@mail-relay.io`)).toBe(false);
  });

  it("is not asked about a canary, which asks whether detection works", async () => {
    await putOrg([suppression()]);
    await until("the call to pass", () => passes());
    const canary = { probe: "pii.arguments", expects: "blocked" } as const;
    const { final } = await call({ canary });
    expect(final).toMatchObject({ outcome: "blocked", code: "prompt_blocked" });
    expect(final?.envelope.inspection?.request?.findings[0]).not.toHaveProperty("suppressed");
  });

  it("that names a tool or a key says nothing of events and results of others", async () => {
    const inspection = orgRecord().inspection;
    const result = { ...inspection.result, pii: "block" as const };
    await putOrg([suppression({ server: "s", tool: "plain", key: "key_1" })], {
      inspection: { ...inspection, result },
    });
    const { decide } = await until("the call to pass", async () => {
      const next = await call();
      return next.decide === undefined ? undefined : next;
    });
    if (decide === undefined) throw new Error("was not handed on");
    expect(await around.result(executedWith(decide, MAIL))).toMatchObject({ outcome: "completed" });
    const others = { ...executedWith(decide, MAIL), id: uuidv7(), key: "key_2" };
    expect(await around.result(others)).toMatchObject({ outcome: "withheld" });
    await putOrg([suppression({ server: "s", tool: "plain" }), suppression({ key: "key_1" })], {
      inspection: { ...inspection, result },
    });
    await until("another key's call to pass", () => passes({ key: "key_2" }));
    const told = {
      ...{ v: 1, id: uuidv7(), org: "acme", server: "s", tool: "plain", sequence: 1 },
      event: { method: "notifications/message", params: { level: "info", data: `to ${MAIL}` } },
    };
    expect((await around.event(told)).found).toEqual({ verdict: "block", categories: ["pii"] });
  });
});
