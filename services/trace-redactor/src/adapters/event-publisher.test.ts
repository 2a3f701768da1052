import type { Ack, EvidencePublisher, EvidenceRecord } from "@portcullis/bus";
import { rawTraceSchema } from "@portcullis/contracts";
import { expect, test } from "vitest";
import { toEvent } from "../core/to-event.ts";
import { createEventPublisher } from "./event-publisher.ts";

const stamp = { producer: "ingress/i1", epoch: "2026-11-22T07:00:00.000Z", sequence: 3 };
const outgoing = toEvent(
  rawTraceSchema.parse({
    v: 1,
    requestId: "019a8f5c-2b7e-7abc-8def-0123456789ab",
    phase: "finished",
    stage: "ingress",
    at: "2026-11-22T08:00:00.000Z",
    org: "acme",
    key: null,
    outcome: "rejected",
  }),
  stamp,
  () => "fp",
);

const evidenceOf = (append: () => Promise<Ack>) => {
  const records: EvidenceRecord[] = [];
  const evidence: EvidencePublisher = {
    append: (record) => {
      records.push(record);
      return append();
    },
    backlog: () => 0,
    flush: async () => {},
  };
  return { evidence, records };
};

test("an event that comes again is not appended again, but answered alike", async () => {
  const ack = { sequence: 9, duplicate: false };
  const { evidence, records } = evidenceOf(async () => ack);
  const publisher = createEventPublisher(evidence);
  expect(await publisher.publish(outgoing)).toEqual(ack);
  expect(await publisher.publish(outgoing)).toEqual(ack);
  expect(records.map(({ id, headers }) => [id, headers])).toEqual([
    [
      outgoing.event.id,
      { "Gate-Request-Id": outgoing.requestId, "content-type": "application/cloudevents+json" },
    ],
  ]);
});

test("an append that failed is tried again", async () => {
  const { evidence, records } = evidenceOf(() => Promise.reject(new Error("backlog full")));
  const publisher = createEventPublisher(evidence);
  await expect(publisher.publish(outgoing)).rejects.toThrow("backlog full");
  await expect(publisher.publish(outgoing)).rejects.toThrow("backlog full");
  expect(records).toHaveLength(2);
});
