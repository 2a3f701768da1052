import { type Envelope, envelopeSchema, queues, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";

/** What an executor does with results: it keeps each until an inspector says that it has answered. */
let bench: ExecutionBench;
let acknowledges: boolean;
const delivered: Envelope[] = [];
const deliveriesOf = ({ id }: Envelope): readonly Envelope[] => delivered.filter((each) => each.id === id);

beforeAll(async () => {
  bench = await startExecutionBench({ withoutInspector: true });
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
});

const startInspector = async (): Promise<void> => {
  bench.inspector.subscribe({
    subject: subjects.inspectResult,
    queue: queues.inspector,
    handle: (message) => {
      delivered.push(envelopeSchema.parse(message.json()));
      if (acknowledges) message.respond({ ok: true });
    },
  });
  await bench.inspector.flush();
};

it("withholds a result that no inspector takes before the deadline, and says that the tool ran", async () => {
  const envelope = bench.make({ deadlineMs: 2_500 });
  bench.send(envelope);
  const final = await bench.final(envelope.id);
  expect(final).toMatchObject({ outcome: "withheld", code: "result_not_inspected", stage: "mcp-executor" });
  expect(final.envelope.execution).toMatchObject({ status: "completed" });
  expect(final.envelope.execution).not.toHaveProperty("result");
  expect(bench.runs(envelope)).toBe(1);
});

it("hands a result to the inspector that appears later", async () => {
  const envelope = bench.make();
  bench.send(envelope);
  await until("the call", () => bench.runs(envelope) === 1);
  acknowledges = true;
  await startInspector();
  const [first] = await until("the result", () => {
    const results = deliveriesOf(envelope);
    return results.length > 0 ? results : undefined;
  });
  const { execution, stages, ...passed } = first ?? envelope;
  expect(passed).toEqual({ ...envelope, execution: undefined, stages: undefined });
  expect(execution).toMatchObject({
    executor: "executor-1",
    status: "completed",
    ledgerSequence: expect.any(Number),
    definitionHash: envelope.decision?.definitionHash,
    result: { content: [{ type: "text", text: envelope.request.tool?.arguments.message }] },
  });
  expect(stages.map(({ stage }) => stage)).toEqual(["execute"]);
});

it("sends a result again, unchanged, to an inspector that says nothing at first", async () => {
  acknowledges = false;
  const envelope = bench.make();
  bench.send(envelope);
  await until("a third delivery", () => deliveriesOf(envelope).length >= 3);
  acknowledges = true;
  const [first, ...others] = deliveriesOf(envelope);
  for (const other of others) expect(other).toEqual(first);
  expect(bench.runs(envelope)).toBe(1);
  expect(bench.replies(envelope.id).map(({ type }) => type)).toEqual(["progress"]);
});

it("hands on the failure of a tool as a result, and its own failure as an end", async () => {
  const failing = bench.make({ tool: "fail", arguments: {} });
  bench.send(failing);
  await until("the result", () => deliveriesOf(failing).length > 0);
  expect(deliveriesOf(failing)[0]?.execution).toMatchObject({
    status: "tool_error",
    result: { isError: true },
  });
  const late = bench.make({ tool: "slow", arguments: { ms: 60_000 }, deadlineMs: 1_500 });
  bench.send(late);
  expect(await bench.final(late.id)).toMatchObject({
    outcome: "failed",
    code: "upstream_timeout",
    envelope: { execution: { status: "failed", code: "upstream_timeout" } },
  });
  await until("both entries", () => bench.inLedger(late.id, "executed"));
});

it("when told to stop, delivers first what it holds, and then holds nothing", async () => {
  acknowledges = false;
  const envelope = bench.make();
  bench.send(envelope);
  await until("a first delivery", () => deliveriesOf(envelope).length > 0);
  const stopped = bench.executors[0]?.stop();
  const atStop = deliveriesOf(envelope).length;
  await until("a delivery after the order to stop", () => deliveriesOf(envelope).length > atStop);
  acknowledges = true;
  await stopped;
  expect(await bench.executors[0]?.child.exited).toMatchObject({ code: 0 });
  expect(bench.logs()).not.toContain("did not end well");
});
