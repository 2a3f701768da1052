import { expect, test } from "vitest";
import { observeConfig } from "./config-freshness.ts";
import { answerOps, type OpsEndpoints } from "./ops-server.ts";
import { startTelemetry } from "./telemetry.ts";

const telemetry = startTelemetry("test", "t1", "0.0.0", undefined);

const watchOf = (age: { ms: number | undefined }) => ({
  ageMs: () => age.ms,
  stale: () => (age.ms ?? Number.POSITIVE_INFINITY) > 20_000,
});

const sample = (text: string, name: string): string | undefined =>
  text
    .split("\n")
    .find((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    ?.split(" ")
    .at(-1);

test("a snapshot is shown with its revision and its age, in the info and as gauges", async () => {
  const age: { ms: number | undefined } = { ms: undefined };
  const info = observeConfig(telemetry.meter, watchOf(age), { revision: () => 42 });
  expect(info()).toEqual({ config: { revision: 42, ageSeconds: null, stale: true } });
  expect(sample(await telemetry.metricsText(), "portcullis_config_age")).toBeUndefined();
  age.ms = 1_500;
  expect(info()).toEqual({ config: { revision: 42, ageSeconds: 1.5, stale: false } });
  const text = await telemetry.metricsText();
  expect(sample(text, "portcullis_config_age")).toBe("1.5");
  expect(sample(text, "portcullis_config_revision")).toBe("42");
});

test("what a service tells of itself never decides whether it is ready", async () => {
  const endpoints: OpsEndpoints = {
    live: () => true,
    ready: () => ({ config: true }),
    metricsText: async () => "",
    info: () => ({ config: { stale: true } }),
  };
  const answer = await answerOps("/readyz", endpoints);
  expect(answer?.status).toBe(200);
  expect(JSON.parse(answer?.body ?? "")).toEqual({
    ready: true,
    checks: { config: true },
    info: { config: { stale: true } },
  });
  const broken: OpsEndpoints = {
    ...endpoints,
    info: () => {
      throw new Error("no");
    },
  };
  expect(await answerOps("/readyz", broken)).toMatchObject({ status: 200 });
  const unready = await answerOps("/readyz", { ...endpoints, ready: () => ({ config: "missing" }) });
  expect(unready?.status).toBe(503);
});
