import { trace } from "@opentelemetry/api";
import type { Envelope } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { expect, it } from "vitest";
import type { Ending } from "./core/answer.ts";
import { createSubmit, createSubmitAs } from "./submit.ts";
import type { RequestTraces } from "./traces.ts";

const completed = (envelope: Envelope): Ending => ({
  outcome: "completed",
  code: undefined,
  stage: "inspector",
  envelope,
});

/** Submits one request through a gate that completes it at once, with these writers of traces. */
const submitWith = (traces: Partial<RequestTraces>) => {
  const submit = createSubmit(
    createSubmitAs({
      gate: { pass: async (envelope) => completed(envelope) },
      traces: {
        received: async () => {},
        continued: async () => {},
        finished: async () => {},
        rejected: async () => {},
        ...traces,
      },
      instance: "i",
      deadlineMs: 1_000,
      tracer: trace.getTracer("test"),
      onAnswer: () => {},
    }),
  );
  const now = Date.now();
  return submit(
    { kind: "model", messages: [{ role: "user", content: "hello" }] },
    {
      id: uuidv7(now),
      startedAt: now,
      caller: { org: "acme", key: "key_1", address: "127.0.0.1" },
      headers: {},
      http: { method: "POST", route: "/v1/requests", bodyBytes: 2 },
    },
  );
};

it.each(["received", "finished"] as const)(
  "INV-4: waits for the record %s before it answers",
  async (which) => {
    let acknowledge = (): void => {};
    let answered = false;
    const acknowledged = new Promise<void>((resolve) => {
      acknowledge = resolve;
    });
    const answer = submitWith({ [which]: () => acknowledged }).then((given) => {
      answered = true;
      return given;
    });
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    acknowledge();
    expect((await answer).status).toBe(200);
  },
);

it.each(["received", "finished"] as const)(
  "INV-4: answers trace_unavailable, and nothing of the call, where %s is not acknowledged",
  async (which) => {
    const answer = await submitWith({
      [which]: async () => {
        throw new Error("not acknowledged");
      },
    });
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ code: "trace_unavailable" });
  },
);
