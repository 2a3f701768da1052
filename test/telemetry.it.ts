import { randomBytes, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { connectNats } from "@portcullis/bus";
import { type ServiceName, serviceNames } from "@portcullis/local";
import { silentLogger, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CollectedSpan, type Collector, startCollector } from "./support/collector.ts";
import { ORG, SERVER, startTestGate, type TestGate } from "./support/gate.ts";
import { parsePrometheus, type Sample, sumOf } from "./support/prometheus.ts";

/** What the system says of itself while it works, and that none of it is what it was given to work on (INV-5). */
let gate: TestGate;
let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
  const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  gate = await startTestGate({
    env: Object.fromEntries(serviceNames.map((name) => [name, env])) as Record<ServiceName, typeof env>,
    instances: { "trace-exporter": 1 },
  });
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  await collector?.[Symbol.asyncDispose]();
});

const metricsOf = async (name: ServiceName): Promise<readonly Sample[]> => {
  const service = gate.stack.services().find((each) => each.name === name);
  const response = await fetch(`${service?.opsUrl}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  return parsePrometheus(await response.text());
};

/** Of every service that reads the configuration. */
const snapshot = ["portcullis_config_age", "portcullis_config_revision"];
const named: Readonly<Record<ServiceName, readonly string[]>> = {
  ingress: [
    "portcullis_requests_total",
    "portcullis_request_duration_bucket",
    "portcullis_requests_in_flight",
    "portcullis_evidence_backlog",
    ...snapshot,
  ],
  inspector: ["portcullis_inspections_total", "portcullis_inspection_duration_bucket", ...snapshot],
  policy: ["portcullis_decisions_total", "portcullis_decision_duration_bucket", ...snapshot],
  "mcp-executor": [
    "portcullis_executions_total",
    "portcullis_execution_duration_bucket",
    "portcullis_results_pending",
    ...snapshot,
  ],
  "trace-redactor": [
    "portcullis_trace_events_redacted_total",
    "portcullis_redaction_duration_bucket",
    "portcullis_trace_raw_lag",
  ],
  "trace-store": [
    "portcullis_trace_events_stored_total",
    "portcullis_trace_batch_duration_bucket",
    "portcullis_trace_store_lag",
    "portcullis_trace_intents_open",
    "portcullis_trace_gaps",
  ],
  // What it says of each sink: services/trace-exporter/test.
  "trace-exporter": ["portcullis_sinks"],
};

const awsKey = `AKIA${"QX7RWZ3MNB5TKD2P"}`;
const card = ["4111", "1111", "1111", "1111"].join(" ");

describe("/metrics", () => {
  it.each(serviceNames)("of %s is Prometheus text and has what its README names", async (name) => {
    expect((await gate.call("echo", { message: "hi" })).status).toBe(200);
    await until(`the metrics of ${name}`, async () => {
      const names = new Set((await metricsOf(name)).map((sample) => sample.name));
      const missing = named[name].filter((each) => !names.has(each));
      if (missing.length > 0) throw new Error(`not there: ${missing.join(", ")}`);
      return true;
    });
  });

  /** The counters that a request moves, in one look. */
  const look = async () => {
    const [ingress, inspector, policy, executor, redactor, store] = await Promise.all([
      metricsOf("ingress"),
      metricsOf("inspector"),
      metricsOf("policy"),
      metricsOf("mcp-executor"),
      metricsOf("trace-redactor"),
      metricsOf("trace-store"),
    ]);
    const requests = "portcullis_requests_total";
    return {
      completed: sumOf(ingress, requests, { outcome: "completed", http_response_status_code: "200" }),
      blocked: sumOf(ingress, requests, { outcome: "blocked", code: "prompt_blocked" }),
      timed: sumOf(ingress, "portcullis_request_duration_count"),
      passed: sumOf(inspector, "portcullis_inspections_total", { direction: "request", verdict: "allow" }),
      stopped: sumOf(inspector, "portcullis_inspections_total", { verdict: "block", category: "secrets" }),
      results: sumOf(inspector, "portcullis_inspections_total", { direction: "result" }),
      allowed: sumOf(policy, "portcullis_decisions_total", { effect: "allow" }),
      executed: sumOf(executor, "portcullis_executions_total", { status: "completed" }),
      redacted: sumOf(redactor, "portcullis_trace_events_redacted_total"),
      stored: sumOf(store, "portcullis_trace_events_stored_total"),
    };
  };

  it("counts a call at every stage, and a block only as far as it came", async () => {
    const before = await until("what was asked before to be counted", async () => {
      const first = await look();
      // Events come a while after their answer.
      await delay(1_000);
      const second = await look();
      return isDeepStrictEqual(first, second) && first.redacted === first.stored ? first : undefined;
    });
    await gate.call("echo", { message: "hi" });
    const called = {
      ...before,
      completed: before.completed + 1,
      timed: before.timed + 1,
      passed: before.passed + 1,
      results: before.results + 1,
      allowed: before.allowed + 1,
      executed: before.executed + 1,
      redacted: before.redacted + 2,
      stored: before.stored + 2,
    };
    await expect.poll(look, { timeout: 15_000 }).toEqual(called);
    await gate.call("echo", { message: awsKey });
    const blocked = {
      ...called,
      blocked: called.blocked + 1,
      timed: called.timed + 1,
      stopped: called.stopped + 1,
      redacted: called.redacted + 2,
      stored: called.stored + 2,
    };
    await expect.poll(look, { timeout: 15_000 }).toEqual(blocked);
  });
});

describe("the snapshot of the configuration", () => {
  type Shown = { readonly info: { readonly config: { readonly revision: number } } };

  it("is shown in /readyz, and all who read it come to see the same revision", async () => {
    const readers = gate.stack.services().filter(({ name }) => !name.startsWith("trace-"));
    expect(readers).toHaveLength(4);
    await until("one revision", async () => {
      const shown = await Promise.all(
        readers.map(async ({ opsUrl }) => (await (await fetch(`${opsUrl}/readyz`)).json()) as Shown),
      );
      const configs = shown.map(({ info }) => info.config);
      for (const config of configs) {
        expect(config).toMatchObject({ stale: false, ageSeconds: expect.any(Number) });
      }
      return new Set(configs.map(({ revision }) => revision)).size === 1;
    });
  });
});

describe("trace context", () => {
  const clientSpan = randomBytes(8).toString("hex");
  const traceId = randomBytes(16).toString("hex");
  const ownSpans = (): readonly CollectedSpan[] =>
    collector.spans().filter((span) => span.traceId === traceId);

  it("goes from the client's header to the remote server's _meta", async () => {
    const message = randomUUID();
    const response = await fetch(`${gate.stack.ingressUrl}/v1/requests`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${gate.key}`,
        "content-type": "application/json",
        traceparent: `00-${traceId}-${clientSpan}-01`,
        tracestate: "vendor=1",
      },
      body: JSON.stringify({ kind: "tool", tool: { server: SERVER, name: "echo", arguments: { message } } }),
    });
    expect(response.status).toBe(200);
    const call = gate.oracle.calls.at(-1);
    expect(call?.arguments).toEqual({ message });
    expect(call?.meta).toMatchObject({
      traceparent: expect.stringMatching(new RegExp(`^00-${traceId}-(?!${clientSpan})[0-9a-f]{16}-01$`)),
      tracestate: "vendor=1",
    });
  });

  it("ties the spans of all stages into one chain that begins at the client", async () => {
    const chain = ["ingress", "inspector", "policy", "mcp-executor", "inspector"];
    const spans = await until(
      "a span of every stage",
      () => {
        const own = ownSpans();
        return own.some(({ name }) => name.includes("inspect.result")) &&
          chain.every((service) => own.some((span) => span.service === service))
          ? own
          : undefined;
      },
      30_000,
    );
    const byId = new Map(spans.map((span) => [span.spanId, span] as const));
    const services: string[] = [];
    let span = spans.find(({ name }) => name.includes("inspect.result"));
    let root: string | undefined;
    while (span !== undefined) {
      if (services.at(0) !== span.service) services.unshift(span.service);
      root = span.parentSpanId;
      span = root === undefined ? undefined : byId.get(root);
    }
    expect(services).toEqual(chain);
    expect(root).toBe(clientSpan);
  });
});

describe("what was given in confidence", () => {
  it("is in no metric, no log line and no span", async () => {
    const word = `zebra-${randomUUID()}`;
    const unknownKey = `pk_live_${randomBytes(24).toString("base64url")}`;
    const argument = await gate.call("echo", { message: `argument ${word}` }, `prompt ${word}`);
    expect(argument).toMatchObject({ status: 200, body: { result: { content: [{ type: "text" }] } } });
    const answers = [
      await gate.call("echo", { message: awsKey }, `prompt ${word}`),
      await gate.call("echo", { message: "hi" }, `pay with ${card} ${word}`),
      await gate.call(`no-such-tool-${word}`, { message: word }),
      await gate.submit(`{"kind": "tool", "oops ${word}`),
      await gate.submit({ kind: "tool", [word]: word }),
      await gate.submit({ kind: "model", messages: [{ role: "user", content: word }] }, unknownKey),
      await gate.admin("PUT", `/admin/orgs/${ORG}`, { title: word, [word]: 1 }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 400, 422, 401, 422]);
    for (const { body } of answers.slice(0, 6)) await gate.trace(body.requestId);
    const { traceparent } = (gate.oracle.calls.at(-1)?.meta ?? {}) as { traceparent?: string };
    const lastTrace = traceparent?.split("-")[1];
    await until("its spans", () => collector.spans().some((span) => span.traceId === lastTrace), 30_000);

    const logs = join(gate.home, "logs");
    const files = readdirSync(logs).filter((file) => file.endsWith(".log"));
    expect(files).toEqual(expect.arrayContaining(serviceNames.map((name) => `${name}-1.log`)));
    const said = new Map(files.map((file) => [file, readFileSync(join(logs, file), "utf8")] as const));
    for (const service of gate.stack.services()) {
      const response = await fetch(`${service.opsUrl}/metrics`);
      said.set(`metrics of ${service.instance}`, await response.text());
    }
    said.set("spans", collector.text());
    for (const [where, text] of said) {
      for (const secret of [word, awsKey, card, gate.key, unknownKey, gate.stack.operatorToken]) {
        expect(text.includes(secret), `${where} holds ${secret}`).toBe(false);
      }
    }
  });
});

it("$SRV.PING shows every service that runs to ops", async () => {
  const nkeySeed = readFileSync(join(gate.stack.secretsDirectory, "ops", "nats.nk"), "utf8");
  const ops = await connectNats({
    servers: [gate.stack.natsUrl],
    nkeySeed,
    service: "ops",
    instance: "telemetry",
    logger: silentLogger,
  });
  try {
    await until("all of them", async () => {
      const names = new Set<string>();
      const replies = await ops.requestMany("$SRV.PING", "", { maxWait: 1_000, strategy: "timer" });
      for await (const reply of replies) names.add(reply.json<{ name: string }>().name);
      return (
        [...names].toSorted().join() ===
        [...new Set(gate.stack.services().map((each) => each.name))].toSorted().join()
      );
    });
  } finally {
    await ops.close();
  }
});
