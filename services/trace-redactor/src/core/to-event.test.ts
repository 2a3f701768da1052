import { type RawTrace, traceEventSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { toEvent } from "./to-event.ts";

const stamp = { producer: "mcp-executor/x1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const requestId = "019a8f5c-2b7e-7abc-8def-0123456789ab";
const rawOf = (change: Partial<RawTrace>): RawTrace => ({
  v: 1,
  requestId,
  phase: "finished",
  stage: "ingress",
  at: "2026-11-22T08:00:00.000Z",
  org: "acme",
  key: "k1",
  outcome: "completed",
  ...change,
});
const convert = (change: Partial<RawTrace>) => toEvent(rawOf(change), stamp, () => "fp");

test("a raw trace becomes a CloudEvent on its org's and outcome's subject", () => {
  const { subject, event } = convert({ outcome: "blocked" });
  expect(traceEventSchema.parse(event)).toEqual(event);
  expect(subject).toBe("gate.v1.trace.event.acme.blocked");
  expect(event).toMatchObject({
    specversion: "1.0",
    id: `${requestId}:finished`,
    source: "/portcullis/trace-redactor",
    type: "io.portcullis.trace.finished.v1",
    subject: requestId,
    time: "2026-11-22T08:00:00.000Z",
  });
});

test("the same raw trace always gives the same event", () => {
  expect(convert({})).toEqual(convert({}));
});

test("incidents of one request are told apart, also over a restart of who reports them", () => {
  const id = (change: Partial<typeof stamp>) =>
    toEvent(rawOf({ phase: "incident" }), { ...stamp, ...change }, () => "fp").event.id;
  const ids = [id({}), id({ sequence: 4 }), id({ epoch: "2026-11-22T09:00:00.000Z" })];
  expect(new Set(ids).size).toBe(3);
});

test("an org that is no subject token goes to the subject of those without an org", () => {
  for (const org of ["_none", "", "a.b", "*", ">"]) {
    expect(convert({ org }).subject).toBe("gate.v1.trace.event._none.completed");
  }
});

test("a change of the configuration is an audit event of its org", () => {
  const audit = {
    actor: "Ada",
    role: "admin",
    command: "org-put",
    target: "acme",
    revision: 4,
    note: "",
    before: null,
    after: { title: "Acme" },
  };
  const { subject, event } = convert({
    phase: "audit",
    stage: "policy",
    outcome: "audited",
    key: null,
    audit,
  });
  expect(traceEventSchema.parse(event)).toEqual(event);
  expect(subject).toBe("gate.v1.trace.event.acme.audited");
  expect(event).toMatchObject({
    id: `${requestId}:audit`,
    type: "io.portcullis.trace.audit.v1",
    data: { phase: "audit", outcome: "audited", executed: false, endedAt: null },
  });
});

test("the news that a call goes on moves its deadline, and each of them has an id of its own", () => {
  const news = (sequence: number) =>
    toEvent(
      rawOf({ phase: "continued", outcome: "received", deadline: "2026-11-22T08:01:00.000Z" }),
      { ...stamp, sequence },
      () => "fp",
    );
  const { subject, event } = news(1);
  expect(traceEventSchema.parse(event)).toEqual(event);
  expect(subject).toBe("gate.v1.trace.event.acme.received");
  expect(event).toMatchObject({
    type: "io.portcullis.trace.continued.v1",
    data: { phase: "continued", deadline: "2026-11-22T08:01:00.000Z", executed: null, endedAt: null },
  });
  expect(news(2).event.id).not.toBe(event.id);
  expect(news(1)).toEqual(news(1));
});

test("a trace context is taken in its form only, and ids of all zeros are none", () => {
  const envelope = (traceparent: string) =>
    ({
      v: 1,
      id: requestId,
      kind: "model",
      org: "acme",
      key: "k1",
      receivedAt: "2026-11-22T08:00:00.000Z",
      deadline: "2026-11-22T08:00:30.000Z",
      reply: "gate.v1.reply.x.y",
      traceparent,
      request: {},
      stages: [],
    }) as const;
  const kept = (traceparent: string) =>
    toEvent({ ...rawOf({}), envelope: { ...envelope(traceparent), stages: [] } }, stamp, () => "fp").event
      .traceparent;
  const [trace, span] = ["4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"];
  expect(kept(`00-${trace}-${span}-01`)).toBe(`00-${trace}-${span}-01`);
  for (const none of [`00-${"0".repeat(32)}-${span}-01`, `00-${trace}-${"0".repeat(16)}-01`, "a b", ""]) {
    expect(kept(none)).toBeUndefined();
  }
});
