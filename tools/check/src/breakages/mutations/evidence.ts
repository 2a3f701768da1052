import type { Mutation } from "../mutation.ts";

const evidenceTest = (name: string) => ({ project: "libs/bus", file: "test/evidence.it.ts", name });
const storeTest = (name: string) => ({ project: "services/trace-store", file: "src/ingest.test.ts", name });

/** INV-4, INV-8: what must be stored, once, and provable. */
export const evidenceMutations: readonly Mutation[] = [
  {
    name: "no fsync at L2",
    file: "libs/provision/src/secrets.ts",
    find: `L2: "always"`,
    replace: `L2: "2m"`,
    guard: { project: "test", file: "fault/fsync.it.ts", name: "at L2" },
  },
  {
    name: "acknowledged before COMMIT",
    file: "services/trace-store/src/ingest.ts",
    find: "await context.ensurePartitions(events.map(({ day }) => day));",
    replace:
      "for (const { message } of items) message.ack();\n      await context.ensurePartitions(events.map(({ day }) => day));",
    guard: storeTest("a batch is acknowledged after its COMMIT"),
  },
  {
    name: "poison terminated without a dead letter by the store",
    file: "services/trace-store/src/ingest.ts",
    find: "await context.bury(message, reason);\n      message.terminate(reason);",
    replace: "message.terminate(reason);",
    guard: storeTest("poison is buried before it is terminated"),
  },
  {
    name: "dead letter dropped by the redactor",
    file: "services/trace-redactor/src/service.ts",
    find: "await sendDeadLetter(bus.jetstream, streams.raw.name, message, reason);",
    replace: "",
    guard: {
      project: "services/trace-redactor",
      file: "test/redactor.it.ts",
      name: "what does not open becomes a dead letter",
    },
  },
  {
    name: "raw event acknowledged before its trace event is",
    file: "services/trace-redactor/src/service.ts",
    find: "await publisher.publish(outgoing);",
    replace: "message.ack();\n    await publisher.publish(outgoing);",
    guard: {
      project: "services/trace-redactor",
      file: "test/redactor.it.ts",
      name: "INV-4: a redactor that dies before its event is in the stream",
    },
  },
  {
    name: "message id dropped",
    file: "libs/bus/src/evidence.ts",
    find: "msgID: record.id,",
    replace: "",
    guard: evidenceTest("doubles nothing when acknowledgements are late"),
  },
  {
    name: "evidence sent once only",
    file: "libs/bus/src/evidence.ts",
    find: "await delay(Math.min(RETRY_DELAY_MS * attempt, 2_000));",
    replace: "throw error;",
    guard: evidenceTest("loses and doubles nothing when the broker is killed"),
  },
  {
    name: "evidence not awaited",
    file: "services/ingress/src/submit.ts",
    find: "await Promise.all([received, traces.finished(ending, { ...incoming.http, status: answer.status })]);",
    replace: "void traces.finished(ending, { ...incoming.http, status: answer.status }).catch(() => {});",
    guard: { project: "services/ingress", file: "src/submit.test.ts", name: "INV-4" },
  },
  {
    name: "stored twice where it is delivered twice",
    file: "services/trace-store/src/adapters/event-writer.ts",
    find: `.onConflict((conflict) => conflict.columns(["day", "event_id"]).doNothing())`,
    replace: "",
    guard: {
      project: "services/trace-store",
      file: "test/pipeline.it.ts",
      name: "an event that is in the stream twice is one row",
    },
  },
  {
    name: "stored event not entered into the log",
    file: "services/trace-store/src/adapters/event-writer.ts",
    find: `              .selectFrom("inserted")
              .select([`,
    replace: `              .selectFrom("inserted")
              .where("event_id", "=", "")
              .select([`,
    guard: {
      project: "services/trace-store",
      file: "test/logs.it.ts",
      name: "every stored event has its place in the trace log",
    },
  },
  {
    name: "unknown outcome not swept",
    file: "services/trace-store/src/sweep-intents.ts",
    find: "const overdue = await context.readOverdue(before, BATCH);",
    replace: "const overdue = (await context.readOverdue(before, BATCH)).slice(0, 0);",
    guard: {
      project: "services/trace-store",
      file: "test/faults.it.ts",
      name: "the sweeper closes what nobody finished",
    },
  },
  {
    name: "swept as not executed though the ledger has it",
    file: "services/trace-store/src/core/sweep.ts",
    find: `return { action: "close", executed: true };`,
    replace: `return { action: "close", executed: false };`,
    guard: { project: "services/trace-store", file: "src/core/sweep.test.ts", name: "" },
  },
  {
    name: "chain link skipped between pages",
    file: "services/mcp-executor/src/adapters/ledger-pages.ts",
    find: "previous = pageDigest(page);",
    replace: "previous = null;",
    guard: { project: "services/mcp-executor", file: "test/ledger-pages.it.ts", name: "on one page" },
  },
  {
    name: "leaves hashed as nodes",
    file: "libs/ledger/src/merkle.ts",
    find: "const LEAF = Uint8Array.of(0);",
    replace: "const LEAF = Uint8Array.of(1);",
    guard: {
      project: "libs/ledger",
      file: "src/merkle.test.ts",
      name: "tells a leaf from a node: no pair of hashes",
    },
  },
];
