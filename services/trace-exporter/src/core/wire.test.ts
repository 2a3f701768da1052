import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signPut } from "./aws-signature.ts";
import { batchId, type Outgoing, toNdjson } from "./events.ts";
import { rejectedIn, toOtlpLogs } from "./otlp.ts";
import { toObjects } from "./s3-objects.ts";
import { ackIdIn, channelOf, isAcknowledged, toHec } from "./splunk.ts";
import { frame, toSyslog } from "./syslog.ts";
import { webhookHeaders } from "./webhook-signature.ts";

const event = (sequence: number, more: Partial<Outgoing> = {}): Outgoing => ({
  id: `event-${sequence}`,
  org: "acme",
  time: "2026-11-23T01:03:10.410Z",
  severity: "high",
  name: "blocked",
  traceparent: "00-b633352d4491ee085b33ab53164f3213-d641b3a3f6df98a1-00",
  body: { id: `event-${sequence}`, text: "größer \u{1f600}\nnext" },
  stream: "GATE_TRACES",
  sequence,
  ...more,
});

describe("webhooks", () => {
  it("are signed as the example of the Standard Webhooks specification", () => {
    const headers = webhookHeaders(
      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      "msg_p5jXN8AQM9LWM0D4loKWxJek",
      1_614_265_330_000,
      Buffer.from('{"test": 2432232314}'),
    );
    expect(headers).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("need a secret of the right form", () => {
    for (const secret of ["", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]) {
      expect(() => webhookHeaders(secret, "id", 0, Buffer.from("x"))).toThrow();
    }
  });

  it("have one id for the same batch, and others for others", () => {
    expect(batchId("siem", [event(1), event(2)])).toBe(batchId("siem", [event(1), event(2)]));
    const ids = [[event(1)], [event(1), event(2)], [event(2)], [event(1), event(3)]].map((batch) =>
      batchId("siem", batch),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("signs a PUT as the example in AWS's documentation of Signature Version 4", () => {
  // "Example: PUT Object" of "Signature Calculations for the Authorization Header", Amazon S3.
  const headers = signPut(
    {
      url: new URL("https://examplebucket.s3.amazonaws.com/test%24file.text"),
      region: "us-east-1",
      headers: { date: "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY" },
      body: Buffer.from("Welcome to Amazon S3."),
    },
    {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      sessionToken: undefined,
    },
    Date.parse("2013-05-24T00:00:00Z"),
  );
  expect(headers.authorization).toBe(
    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
  );
});

describe("S3 objects", () => {
  const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, "0")}:59:59.999Z`;

  it("are by org and hour, named by their first event", () => {
    const objects = toObjects("p/", [
      event(7),
      event(8, { org: "_none" }),
      event(9, { time: at(2) }),
      event(10),
    ]);
    expect(objects.map(({ key }) => key)).toEqual([
      "p/acme/2026/11/23/01/GATE_TRACES-000000000007.ndjson.gz",
      "p/_none/2026/11/23/01/GATE_TRACES-000000000008.ndjson.gz",
      "p/acme/2026/11/23/02/GATE_TRACES-000000000009.ndjson.gz",
    ]);
    expect(objects[0]?.text).toBe(toNdjson([event(7), event(10)]));
  });

  it("hold each event once, however batches are cut anew after a crash", () => {
    const events = Array.from({ length: 40 }, (_, n) =>
      event(n + 1, { org: n % 3 === 0 ? "a" : "b", time: at(Math.floor(n / 15)) }),
    );
    const cut = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(cut, cut, fc.nat(10), (before, after, crashAt) => {
        const bucket = new Map<string, string>();
        const put = (batch: readonly Outgoing[]): void => {
          for (const { key, text } of toObjects("", batch)) bucket.set(key, text);
        };
        let position = 0;
        // Batches that were delivered and settled, and one that was delivered and not settled.
        for (const [n, size] of before.entries()) {
          put(events.slice(position, position + size));
          if (n === crashAt) break;
          position += size;
        }
        for (const size of after) {
          put(events.slice(position, position + size));
          position += size;
        }
        const ids = [...bucket.values()].flatMap((text) =>
          text
            .split("\n")
            .filter(Boolean)
            .map((line) => JSON.parse(line).id),
        );
        expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe("syslog", () => {
  it("is RFC 5424 with its length in octets, and ASCII throughout", () => {
    const message = toSyslog(event(3, { org: 'a"]\\' }), { facility: 13, host: "a host" });
    expect(message).toMatch(
      /^<107>1 2026-11-23T01:03:10\.410Z a_host portcullis - GATE_TRACES \[portcullis@32473 id="event-3" org="a\\"\\\]\\\\" name="blocked" severity="high"\] \{/,
    );
    expect(message).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(message.slice(message.indexOf("] {") + 2))).toEqual(event(3).body);
    expect(frame(message)).toBe(`${Buffer.byteLength(message)} ${message}`);
    expect(frame("ö")).toBe("2 ö");
  });
});

describe("Splunk", () => {
  it("gets seconds, source and event; its answers are read and never trusted", () => {
    const lines = toHec([event(1), event(2)], { index: "security", sourcetype: "portcullis" }).split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { time: 1795395790.41, index: "security", source: "portcullis:GATE_TRACES", event: { id: "event-1" } },
      { event: { id: "event-2" } },
    ]);
    expect(channelOf("siem")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(channelOf("siem")).not.toBe(channelOf("other"));
    expect(ackIdIn('{"text":"Success","code":0,"ackId":7}')).toBe(7);
    expect(ackIdIn('{"text":"Success","code":0}')).toBeUndefined();
    expect(ackIdIn("<html>")).toBeUndefined();
    expect(isAcknowledged('{"acks":{"7":true}}', 7)).toBe(true);
    expect(isAcknowledged('{"acks":{"7":false}}', 7)).toBe(false);
    expect(isAcknowledged("", 7)).toBe(false);
  });
});

describe("OTLP", () => {
  it("is an ExportLogsServiceRequest in JSON, with the request's own trace", () => {
    const [record] = JSON.parse(toOtlpLogs([event(5)])).resourceLogs[0].scopeLogs[0].logRecords;
    expect(record).toMatchObject({
      timeUnixNano: "1795395790410000000",
      severityNumber: 17,
      severityText: "ERROR",
      traceId: "b633352d4491ee085b33ab53164f3213",
      spanId: "d641b3a3f6df98a1",
      body: { stringValue: JSON.stringify(event(5).body) },
    });
  });

  it("counts what a receiver did not take", () => {
    expect(rejectedIn('{"partialSuccess":{"rejectedLogRecords":"3","errorMessage":"no"}}')).toBe(3);
    expect(rejectedIn("{}")).toBe(0);
    expect(rejectedIn("")).toBe(0);
  });
});
