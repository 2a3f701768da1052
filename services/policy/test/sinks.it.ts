import { sinkOwner } from "@portcullis/bus";
import { configRecordSchemas, SINK_SLOTS, sinkConsumerName, streams, subjects } from "@portcullis/contracts";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ControlPlane, startControlPlane } from "./support/control-plane.ts";
import type { Operator } from "./support/policy.ts";

/** Sinks: records of the configuration, and the broker's consumers that the exporter reads them by. */

let plane: ControlPlane;
let operator: Operator;
beforeAll(async () => {
  plane = await startControlPlane();
  operator = plane.operator;
  await operator.run("org-put", { org: "acme", input: { title: "Acme" } });
});
afterAll(() => plane?.[Symbol.asyncDispose]());

const target = {
  kind: "webhook",
  url: "https://siem.example.com/hook",
  secret: "${env:PORTCULLIS_CRED_SINK_HOOK}",
} as const;
const input = { org: "acme", target } as const;
const record = async (id: string) => {
  const text = (await plane.policy.bucket()).get(`sink.${id}`);
  return text === undefined ? undefined : configRecordSchemas.sink.parse(JSON.parse(text));
};
/** The owner of a slot's consumer on a stream, and what it reads; undefined where there is none. */
const consumerOf = async (slot: number, stream: string = streams.traces.name) => {
  const ops = await plane.testBus.busAs("ops");
  try {
    const info = await (await ops.jetstream.jetstreamManager(false)).consumers.info(
      stream,
      sinkConsumerName(slot),
    );
    return { owner: info.config.metadata?.["portcullis.sink"], filter: info.config.filter_subjects?.join() };
  } catch {
    return undefined;
  } finally {
    await ops.close();
  }
};

it("adds, changes and removes a sink: record, consumers of its own, audit, revisions", async () => {
  const added = await operator.run("sink-put", { sink: "siem", input });
  expect(added).toMatchObject({ id: "siem", org: "acme", format: "cloudevents", slot: 0, state: null });
  const written = await record("siem");
  expect(written).toMatchObject({ target, status: "active", revision: added.revision });
  const owner = sinkOwner(added);
  await until("its consumers", async () => (await consumerOf(0))?.owner === owner);
  expect(await consumerOf(0)).toEqual({ owner, filter: subjects.traceEvents("acme", "*") });
  expect(await consumerOf(0, streams.alarms.name)).toEqual({ owner, filter: subjects.alarm("acme", "*") });

  const same = await operator.run("sink-put", { sink: "siem", input });
  expect(same.revision).toBe(added.revision);
  const changed = await operator.run("sink-put", {
    sink: "siem",
    input: { ...input, format: "ecs", paused: true },
  });
  expect(changed).toMatchObject({ format: "ecs", paused: true, since: added.since, slot: 0 });
  expect(changed.revision).toBeGreaterThan(added.revision);
  expect(await operator.run("sink-list", {})).toEqual([changed]);
  expect(await operator.refused("sink-put", { sink: "siem", input: { ...input, org: null } })).toBe(
    "conflict",
  );
  expect(await operator.refused("sink-put", { sink: "siem", input: { ...input, from: "all" } })).toBe(
    "conflict",
  );

  await operator.run("sink-delete", { sink: "siem" });
  expect(await record("siem")).toMatchObject({ status: "removed" });
  expect(await operator.refused("sink-get", { sink: "siem" })).toBe("not_found");
  expect(await operator.refused("sink-delete", { sink: "siem" })).toBe("not_found");
  await until("its consumers are gone", async () => (await consumerOf(0)) === undefined);

  // Another one of the name is another one: it begins anew.
  const again = await operator.run("sink-put", { sink: "siem", input });
  expect(again.since).not.toBe(added.since);
  await until("its own consumers", async () => (await consumerOf(0))?.owner === sinkOwner(again));
  const audit = await operator.run("audit-list", { target: "sink.siem" });
  expect(audit.entries.map(({ command }) => command)).toEqual([
    "sink-put",
    "sink-delete",
    "sink-put",
    "sink-put",
  ]);
});

it("refuses what an operator may not have, and what would hold a secret", async () => {
  const put = (more: object, sink = "other") =>
    operator.refused("sink-put", { sink, input: { ...input, ...more } });
  expect(await put({ org: "nobody" })).toBe("not_found");
  expect(await put({ target: { ...target, secret: "whsec_in-the-clear" } })).toBe("invalid_request");
  expect(
    await put({
      target: { kind: "http", url: "https://a.example.com", headers: { authorization: "Bearer x" } },
    }),
  ).toBe("invalid_request");
  expect(await put({ nonsense: 1 })).toBe("invalid_request");
  expect(await put({}, "Not A Slug")).toBe("invalid_request");
  const everybody = { sink: "all", input: { ...input, org: null } };
  expect(await operator.refused("sink-put", everybody, "operator")).toBe("role_not_allowed");
  expect(await operator.refused("sink-put", { sink: "mine", input }, "analyst")).toBe("role_not_allowed");
  expect(await operator.refused("sink-put", everybody, "admin")).toBe("ok");
  expect(await operator.refused("sink-delete", { sink: "all" }, "operator")).toBe("role_not_allowed");
  await operator.run("sink-delete", { sink: "all" });
  // No exporter runs here, and nothing is claimed of it.
  expect(await operator.refused("sink-test", { sink: "siem" })).toBe("exporter_unavailable");
  expect(await operator.refused("sink-test", { sink: "nobody" })).toBe("not_found");
});

it("has as many as there are consumers with rights, and no more", async () => {
  for (let i = 1; i < SINK_SLOTS; i += 1) await operator.run("sink-put", { sink: `s${i}`, input });
  expect(await operator.refused("sink-put", { sink: "one-more", input })).toBe("conflict");
  await operator.run("sink-delete", { sink: "s3" });
  expect(await operator.run("sink-put", { sink: "one-more", input })).toMatchObject({ slot: 3 });
});
