import type { Bus } from "@portcullis/bus";
import { consumers, type OrgRetention, subjects } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { startTestBus, startTestPostgres, type TestBus, type TestPostgres, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendEntry, checkLog, exportLog } from "./support/logs.ts";
import { publishOrg } from "./support/publish-org.ts";
import { type ServiceProcess, startService, writeSecret } from "./support/service-process.ts";
import { countRequests, runSql } from "./support/tables.ts";
import {
  appendEvent,
  ask,
  envelopeAt,
  eventOf,
  finished,
  ledgerEntryOf,
  received,
} from "./support/traces.ts";

/** An order to purge takes the data and leaves the hashes: the log goes on verifying, and the evidence of others too. */
let bus: TestBus;
let postgres: TestPostgres;
let reader: Bus;
let redactor: Bus;
let executor: Bus;
let policy: Bus;
let store: ServiceProcess;

beforeAll(async () => {
  [bus, postgres] = await Promise.all([startTestBus(), startTestPostgres()]);
  writeSecret(bus, "trace-store", "database.url", postgres.urlOf("trace-store"));
  store = await startService("trace-store", bus, { PORTCULLIS_TRACE_PURGE_INTERVAL_MS: "300" });
  await store.whenReady();
  [reader, redactor, executor, policy] = await Promise.all([
    bus.busAs("ingress", "reader"),
    bus.busAs("trace-redactor"),
    bus.busAs("mcp-executor"),
    bus.busAs("policy"),
  ]);
});

afterAll(async () => {
  await store.stop();
  await bus[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
});

const order = (change: Partial<OrgRetention["purges"][number]>) => ({
  ...{ id: uuidv7(), request: null, before: null, reason: "asked for", by: "ada" },
  ...{ at: new Date().toISOString(), ...change },
});

/** Appends the events of a request that ran, with its entry in the ledger. */
const append = async (org: string): Promise<string> => {
  const envelope = envelopeAt(Date.now() - 60_000, { org });
  await appendEvent(redactor, eventOf(received(envelope), { org }));
  await appendEvent(redactor, eventOf(finished(envelope), { org }));
  await appendEntry(executor, ledgerEntryOf(envelope));
  return envelope.id;
};

const wholeLog = (log: "traces" | "egress", size: number) =>
  until(
    `${size} leaves of ${log} under a checkpoint`,
    async () => {
      const checked = checkLog(bus, await exportLog(reader, log));
      return checked.size === size && checked.checkpoints.at(-1)?.size === size ? checked : undefined;
    },
    30_000,
  );

const codeOf = async (query: "evidence" | "get", id: string): Promise<string> => {
  const answer = await ask(reader, query, { id });
  return answer.ok ? "ok" : answer.code;
};

const dataOf = async (log: "traces" | "egress"): Promise<readonly (string | null)[]> =>
  (await exportLog(reader, log)).flatMap((line) => (line.line === "leaf" ? [line.data] : []));

test("the data go and the hashes stay, of one request and of an org, and what a hold keeps stays", async () => {
  const [gone, neighbour, first, held] = [
    await append("acme"),
    await append("acme"),
    await append("globex"),
    await append("globex"),
  ];
  await until("all to be stored", async () => (await countRequests(postgres.adminUrl)) === 4);
  const before = await wholeLog("traces", 8);
  await wholeLog("egress", 4);

  await publishOrg(policy, "acme", { purges: [order({ request: gone })] });
  await until("the request to be gone", async () => (await codeOf("get", gone)) === "purged", 20_000);
  expect(await codeOf("evidence", gone)).toBe("purged");
  expect(await codeOf("get", neighbour)).toBe("ok");

  // Who holds it meanwhile is heard, whatever was ordered.
  const at = new Date().toISOString();
  const hold = { id: uuidv7(), requests: [held], reason: "a case", by: "ada", at };
  await publishOrg(policy, "globex", { holds: [hold], purges: [order({ before: at, at })] });
  await until("the org to be gone", async () => (await codeOf("get", first)) === "purged", 20_000);
  expect(await codeOf("get", held)).toBe("ok");

  // The log is the same tree as before, and says of which leaves the data are gone.
  const after = await wholeLog("traces", 8);
  expect(after.checkpoints.find(({ size }) => size === 8)?.root).toBe(
    before.checkpoints.find(({ size }) => size === 8)?.root,
  );
  const texts = await dataOf("traces");
  expect(texts.filter((text) => text === null)).toHaveLength(4);
  expect(texts.some((text) => text?.includes(gone) || text?.includes(first))).toBe(false);
  // The leaves of what left are digests: they stay, or nobody's evidence of that time would hold.
  expect(await dataOf("egress")).not.toContain(null);
  await until(
    "evidence of the neighbour",
    async () => (await codeOf("evidence", neighbour)) === "ok",
    30_000,
  );
  const entries = await runSql<{ entry: string | null }>(postgres.adminUrl, "select entry from log_egress");
  expect(entries.filter(({ entry }) => entry === null)).toHaveLength(2);
  expect(entries.some(({ entry }) => entry?.includes(gone))).toBe(false);

  // The stream gives nobody what was ordered away.
  const manager = await reader.jetstream.jetstreamManager(false);
  const inStream = async (org: string): Promise<number> => {
    const subject = subjects.traceEvents(org, "*");
    const { state } = await manager.streams.info(consumers.store.stream, { subjects_filter: subject });
    return Object.keys(state.subjects ?? {}).length;
  };
  await until("the stream's share to be gone", async () => (await inStream("globex")) === 0);
  expect(await inStream("acme")).toBeGreaterThan(0);

  // What comes again is not stored again: its acknowledgement was lost, or it was late.
  await appendEvent(
    redactor,
    eventOf(finished(envelopeAt(Date.now(), { id: gone, org: "acme" })), { org: "acme" }),
  );
  const later = await append("acme");
  await until("what came later", async () => (await codeOf("get", later)) === "ok", 20_000);
  expect(await codeOf("get", gone)).toBe("purged");

  await publishOrg(policy, "globex", { purges: [order({ before: at, at })] });
  await until("what was held to be gone", async () => (await codeOf("get", held)) === "purged", 20_000);
});
