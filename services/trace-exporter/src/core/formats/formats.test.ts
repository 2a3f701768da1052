import { outcomes, sinkFormats, traceEventSchema } from "@portcullis/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alarm, fixtures, itemOf } from "../../../test/support/items.ts";
import { formatItem } from "./format.ts";
import { toOcsf } from "./ocsf.ts";

// biome-ignore lint/suspicious/noExplicitAny: receivers' documents are looked into by name
type Document = any;
const all = [...[...fixtures].map(([name, value]) => [name, value] as const), ["alarm", alarm] as const];
const blocked = fixtures.get("trace-event-finished-blocked.json") as Document;

/** Every text in a document, members' names left out. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

describe.each(sinkFormats)("%s", (format) => {
  it.each(all)(
    "INV-5: says of %s nothing that the redacted record does not say, and in the same words each time",
    (_name, value) => {
      const canary = "canary-5f1e9c3a";
      // What a later version adds is not known here, so it is nobody's to translate; the record as it is may have it.
      const extended = { ...value, data: { ...(value as Document).data, later: canary }, later: canary };
      const body = formatItem(itemOf("specversion" in value ? extended : value), format).body;
      if (format !== "cloudevents") expect(JSON.stringify(body)).not.toContain(canary);
      expect(JSON.stringify(formatItem(itemOf(value), format))).toBe(
        JSON.stringify(formatItem(itemOf(value), format)),
      );
    },
  );

  it("INV-5: texts of requests never leave in another format: what is shown of them stays in the trace", () => {
    if (format === "cloudevents") return;
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.constantFrom(...outcomes), (noise, outcome) => {
        const text = `private:${noise}`;
        const preview = { text, length: text.length, truncated: false };
        const data = {
          ...blocked.data,
          outcome,
          prompt: [{ role: "user", preview }],
          tool: { ...blocked.data.tool, arguments: preview, params: preview },
          result: preview,
          unparsed: preview,
        };
        const body = formatItem(itemOf({ ...blocked, data }), format).body;
        expect(textsIn(body).some((each) => each.includes(text))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it("has one id for one event, which the body names too", () => {
    for (const [, value] of all) {
      const { id, body } = formatItem(itemOf(value), format);
      expect(id).toBe((value as Document).id);
      expect(textsIn(body)).toContain(id);
    }
  });
});

it("cloudevents is the event as it was published, also what this version does not know", () => {
  for (const [name, value] of fixtures) {
    const extended = { ...value, extension: name };
    expect(formatItem(itemOf(extended), "cloudevents").body).toEqual(extended);
  }
});

describe("ocsf, by its published schema", () => {
  const required = [
    "activity_id",
    "category_uid",
    "class_uid",
    "metadata",
    "severity_id",
    "time",
    "type_uid",
  ];

  it.each(all)("%s has what every event must have", (_name, value) => {
    const document: Document = toOcsf(itemOf(value));
    for (const name of required) expect(document, name).toHaveProperty(name);
    expect(document.type_uid).toBe(document.class_uid * 100 + document.activity_id);
    expect(Math.floor(document.class_uid / 1000)).toBe(document.category_uid);
    expect(Number.isInteger(document.time)).toBe(true);
    expect(new Date(document.time).getUTCFullYear()).toBe(2026);
    expect([0, 1, 2, 3, 4, 5, 6, 99]).toContain(document.severity_id);
    expect(document.metadata).toMatchObject({ version: "1.4.0", product: { vendor_name: "Portcullis" } });
    if (document.class_uid === 2004) expect(document.finding_info).toHaveProperty("uid");
    else for (const name of ["actor", "api", "src_endpoint"]) expect(document).toHaveProperty(name);
    if (document.class_uid === 6003) expect(document.api).toHaveProperty("operation");
    expect(JSON.stringify(document)).not.toContain("null");
  });

  it("tells what was stopped from what was done", () => {
    const classOf = (outcome: string) => {
      const document: Document = toOcsf(itemOf({ ...blocked, data: { ...blocked.data, outcome } }));
      return [document.class_uid, document.action_id, document.disposition_id];
    };
    expect(classOf("blocked")).toEqual([2004, 2, 2]);
    expect(classOf("withheld")).toEqual([2004, 2, 2]);
    expect(classOf("denied")).toEqual([2004, 2, 26]);
    expect(classOf("pending")).toEqual([2004, 2, 99]);
    expect(classOf("completed")).toEqual([6003, 1, 1]);
    expect(classOf("failed")).toEqual([6003, 0, 27]);
    expect(classOf("rejected")).toEqual([6003, 2, 25]);
    const redacted: Document = toOcsf(
      itemOf({ ...blocked, data: { ...blocked.data, outcome: "completed", verdict: "redacted" } }),
    );
    expect(redacted.disposition_id).toBe(11);
  });

  it("closes the finding that an alarm opened", () => {
    const raised: Document = toOcsf(itemOf(alarm));
    const cleared: Document = toOcsf(
      itemOf({ ...alarm, id: "01a205ed-a619-7a53-9cad-14b72f555fd0", state: "cleared" }),
    );
    expect([raised.activity_id, cleared.activity_id]).toEqual([1, 3]);
    expect(cleared.finding_info.uid).toBe(raised.finding_info.uid);
    expect(cleared.metadata.uid).not.toBe(raised.metadata.uid);
    expect(raised.severity_id).toBe(5);
  });
});

describe("ecs, by its published field reference", () => {
  const kinds = ["alert", "asset", "enrichment", "event", "metric", "pipeline_error", "signal", "state"];
  const categories = ["api", "configuration", "intrusion_detection", "web", "iam", "session"];
  const types = ["access", "allowed", "change", "denied", "end", "error", "info", "start"];

  it.each(all)("%s uses allowed values and the right units", (_name, value) => {
    const document: Document = formatItem(itemOf(value), "ecs").body;
    expect(Date.parse(document["@timestamp"])).not.toBeNaN();
    expect(document.ecs.version).toMatch(/^8\./);
    expect(kinds).toContain(document.event.kind);
    expect(categories).toEqual(expect.arrayContaining(document.event.category));
    expect(types).toEqual(expect.arrayContaining(document.event.type));
    expect(["success", "failure", "unknown", undefined]).toContain(document.event.outcome);
    expect(JSON.stringify(document)).not.toContain("null");
  });

  it("names the rule, the key, the org and the request", () => {
    const document: Document = formatItem(itemOf(blocked), "ecs").body;
    expect(document.event).toMatchObject({
      kind: "alert",
      type: ["denied"],
      outcome: "failure",
      severity: 73,
      duration: 49_000_000,
    });
    expect(document.rule).toMatchObject({
      category: "injection",
      name: "instruction_override",
      ruleset: "injection",
    });
    expect(document).toMatchObject({
      user: { id: "key_df8ee9574f07" },
      organization: { id: "acme" },
      url: { path: "/v1/requests" },
      http: { request: { method: "POST" }, response: { status_code: 403 } },
      trace: { id: "b633352d4491ee085b33ab53164f3213" },
    });
    expect(traceEventSchema.parse(blocked).data.receipts.request).not.toBeNull();
    expect(JSON.stringify(document)).not.toContain("eyJ");
  });
});
