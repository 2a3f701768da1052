import { Kvm } from "@nats-io/kv";
import {
  CREDENTIAL_HASH_MS,
  credentialBucket,
  credentialKeys,
  type RegisteredSecret,
} from "@portcullis/contracts";
import { silentLogger, startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Bus, openCredentialBucket, watchCredentials } from "../src/index.ts";

let testBus: TestBus;
let executor: Bus;
let inspector: Bus;
beforeAll(async () => {
  testBus = await startTestBus();
  executor = await testBus.busAs("mcp-executor");
  inspector = await testBus.busAs("inspector");
});
afterAll(() => testBus?.[Symbol.asyncDispose]());

const SALT = "c2FsdHNhbHRzYWx0c2FsdA";
const entry = (letter: string, id = "github"): RegisteredSecret => ({
  id,
  salt: SALT,
  length: 20,
  filter: 7,
  hash: letter.repeat(64),
});
const NOW = Date.now();

it("one salt for all executors, whoever is first", async () => {
  const other = await testBus.busAs("mcp-executor", "other");
  let made = 0;
  const make = (): string => `${SALT.slice(0, -1)}${String(made++)}`;
  const salts = await Promise.all(
    [executor, other, executor].map((bus) => openCredentialBucket(bus.jetstream).salt(make)),
  );
  expect(new Set(salts).size).toBe(1);
});

it("inspectors see what is there and what comes; executors with different values add to each other", async () => {
  const bucket = openCredentialBucket(executor.jetstream);
  await bucket.put("github", [entry("a")], NOW);
  const watch = watchCredentials(inspector, silentLogger);
  await watch.whenReady;
  expect(watch.check()).toBe(true);
  const hashes = () =>
    watch
      .current()
      .entries.map(({ hash }) => hash[0])
      .toSorted();
  expect(hashes()).toEqual(["a"]);
  const before = watch.current().version;
  await Promise.all([
    bucket.put("github", [entry("b")], NOW),
    bucket.put("github", [entry("c")], NOW),
    bucket.put("gitlab", [entry("a"), entry("d", "gitlab")], NOW),
  ]);
  await until("all are seen", () => hashes().join("") === "abcd");
  expect(watch.current().version).toBeGreaterThan(before);
  // What nobody has used for a day goes with the next write.
  await bucket.put("github", [entry("b")], NOW + CREDENTIAL_HASH_MS + 1);
  await until("the old ones are gone", () => hashes().join("") === "abd");
  watch.stop();
});

it("what is there and fresh is not written again", async () => {
  const bucket = openCredentialBucket(executor.jetstream);
  const provisioned = await testBus.connectAs("ops");
  const sequence = async (): Promise<number> => {
    const reply = await provisioned.request(`$JS.API.STREAM.INFO.KV_${credentialBucket.name}`);
    return reply.json<{ state: { last_seq: number } }>().state.last_seq;
  };
  await bucket.put("quiet", [entry("e")], NOW);
  const before = await sequence();
  await bucket.put("quiet", [entry("e")], NOW + 1_000);
  expect(await sequence()).toBe(before);
  await bucket.put("quiet", [entry("e")], NOW + CREDENTIAL_HASH_MS / 2);
  expect(await sequence()).toBe(before + 1);
});

it("INV-6: hashes that are not understood, or lost with the broker, leave those from before in use", async () => {
  const bucket = openCredentialBucket(executor.jetstream);
  await bucket.put("kept", [entry("f")], NOW);
  const watch = watchCredentials(inspector, silentLogger);
  await watch.whenReady;
  const isKnown = () => watch.current().entries.some(({ hash }) => hash.startsWith("f"));
  const kv = await new Kvm(executor.jetstream).open(credentialBucket.name, { bindOnly: true });
  await kv.put(credentialKeys.server("kept"), "{");
  await bucket.put("later", [entry("9")], NOW);
  await until("what came after is seen", () =>
    watch.current().entries.some(({ hash }) => hash.startsWith("9")),
  );
  expect(isKnown()).toBe(true);
  await testBus.restartEmpty();
  await until("the bucket is there again", async () => {
    await bucket.put("later", [entry("8")], NOW);
    return watch.current().entries.some(({ hash }) => hash.startsWith("8"));
  });
  expect(isKnown()).toBe(true);
  watch.stop();
});
