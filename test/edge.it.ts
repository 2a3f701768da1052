import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestGate, type TestGate } from "./support/gate.ts";

let gate: TestGate;
beforeAll(async () => {
  gate = await startTestGate({ env: { ingress: { PORTCULLIS_MAX_IN_FLIGHT: "3" } } });
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
});

const running = () => gate.oracle.calls.filter(({ name }) => name === "slow").length;

describe("the ingress at its limits", () => {
  it("tells one request too many to come back, and serves again when there is room", async () => {
    const before = running();
    const slow = [1, 2, 3].map(() => gate.call("slow", { ms: 1_500 }));
    await until("three calls to run", () => running() === before + 3);
    const refused = await gate.call("echo", { message: "one too many" });
    expect(refused).toMatchObject({ status: 503, body: { code: "overloaded", retryable: true } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await gate.trace(refused.body.requestId)).toMatchObject({ code: "overloaded", executed: false });
    for (const answer of await Promise.all(slow)) expect(answer.status).toBe(200);
    expect((await gate.call("echo", { message: "room again" })).status).toBe(200);
  });

  it("says on /readyz what it waits for, and on /livez that it lives", async () => {
    for (const path of ["/livez", "/readyz"]) {
      const response = await fetch(`${gate.stack.ingressUrl}${path}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject(path === "/livez" ? { live: true } : { ready: true });
    }
  });

  it("answers all that is under way before it stops, and takes nothing new", async () => {
    const before = running();
    const slow = [1, 2, 3].map(() => gate.call("slow", { ms: 2_000 }));
    await until("three calls to run", () => running() === before + 3);
    const ingress = gate.stack.services().find(({ name }) => name === "ingress");
    if (ingress === undefined) throw new Error("no ingress");
    const stopped = gate.stack.remove(ingress.child);
    const answers = await Promise.all(slow);
    for (const answer of answers) expect(answer.status).toBe(200);
    await stopped;
    expect((await ingress.child.exited).code).toBe(0);
    await expect(gate.call("echo", { message: "too late" })).rejects.toThrow();
    await gate.stack.add("ingress");
    await until(
      "the new ingress to serve",
      async () => (await gate.call("echo", { message: "x" })).status === 200,
    );
    for (const { body } of answers) expect(await gate.trace(body.id)).toMatchObject({ outcome: "completed" });
  });

  it.each(["inspector", "policy", "mcp-executor"] as const)(
    "INV-6: without any %s it says so at once, and nothing runs",
    async (name) => {
      const only = gate.stack.services().filter((service) => service.name === name);
      for (const { child } of only) await gate.stack.remove(child);
      const calls = gate.oracle.calls.length;
      const answer = await gate.call("echo", { message: "nobody home" });
      const code = {
        inspector: "inspector_unavailable",
        policy: "policy_unavailable",
        "mcp-executor": "executor_unavailable",
      };
      expect(answer).toMatchObject({ status: 503, body: { code: code[name], retryable: true } });
      expect(answer.headers.get("retry-after")).not.toBeNull();
      expect(gate.oracle.calls.length).toBe(calls);
      expect(await gate.trace(answer.body.requestId)).toMatchObject({ outcome: "failed", executed: false });
      await gate.stack.add(name);
      await until("it to work again", async () => (await gate.call("echo", { message: "x" })).status === 200);
    },
  );
});
