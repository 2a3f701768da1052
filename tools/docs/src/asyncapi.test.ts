import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { subjects } from "@portcullis/contracts";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { channels } from "./channels.ts";
import { directionsOf, overlaps, readPermissions } from "./permissions.ts";
import {
  asyncApiDocument,
  asyncApiFile,
  asyncApiText,
  traceFixtures,
  tracesPageFile,
  tracesPageText,
} from "./sources.ts";

const document = asyncApiDocument();
const createAjv = () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv;
};

it("docs/asyncapi.yaml is what `npm run docs` makes", () => {
  expect(readFileSync(asyncApiFile, "utf8")).toBe(asyncApiText());
  expect(parse(asyncApiText())).toEqual(document);
});

it("docs/traces.md shows the fixture", () => {
  expect(readFileSync(tracesPageFile, "utf8")).toBe(tracesPageText());
});

it("holds by the schema of AsyncAPI 3.1", () => {
  const schema = createRequire(import.meta.url)("@asyncapi/specs/schemas/3.1.0-without-$id.json");
  const validate = createAjv().compile(schema);
  validate(document);
  expect(validate.errors).toBeNull();
  // The schema does refuse something.
  expect(validate({ ...document, operations: { wrong: { action: "publish" } } })).toBe(false);
});

it("has every reference's target", () => {
  const targetOf = (pointer: string): unknown =>
    pointer
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
        document,
      );
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
  expect(references.length).toBeGreaterThan(300);
  expect(references.filter((ref) => targetOf(ref) === undefined)).toEqual([]);
});

type Query = Parameters<typeof subjects.queryTraces>[0];
/** The compiler sees to it that none is missing. */
const queries = Object.keys({
  get: 1,
  list: 1,
  replay: 1,
  evidence: 1,
  log: 1,
  keys: 1,
  invariants: 1,
  aggregate: 1,
  views: 1,
  investigations: 1,
  investigation: 1,
  triage: 1,
  precision: 1,
} satisfies Record<Query, 1>);
/** Subjects as the builders make them. */
const samplesOf = (name: keyof typeof subjects): readonly string[] => {
  const value: unknown = subjects[name];
  if (typeof value !== "function") return [String(value)];
  if (name === "queryTraces") return queries.map((query) => subjects.queryTraces(query as Query));
  if (name === "canary") return [subjects.canary("take"), subjects.canary("report")];
  return [String(value("aaa", "bbb"))];
};

it.each(Object.keys(subjects) as (keyof typeof subjects)[])("has a channel for the subject %s", (name) => {
  for (const subject of samplesOf(name)) {
    expect(channels.filter(({ address }) => overlaps(address, subject)).map(({ id }) => id)).not.toEqual([]);
  }
});

it("describes trace events so that every fixture fits, and garbage does not", () => {
  const validate = createAjv().compile({
    $ref: "#/components/schemas/TraceEvent",
    components: document.components,
  });
  for (const fixture of traceFixtures()) {
    validate(fixture);
    expect(validate.errors).toBeNull();
    expect(validate({ ...fixture, specversion: "0.3" })).toBe(false);
    // A field of a later version.
    expect(validate({ ...fixture, later: 1 })).toBe(true);
  }
});

it("says who may publish and read as the broker's permissions do", () => {
  const operations = Object.keys(Object(document.operations));
  expect(operations).toEqual(
    expect.arrayContaining([
      "policy.send.execute",
      "mcp-executor.receive.execute",
      "trace-redactor.receive.traceRaw",
      "trace-redactor.send.traceEvent",
      "trace-store.receive.traceEvent",
      "ingress.receive.traceEvent",
      "ops.receive.traceEvent",
      "analyst.receive.traceEvent",
    ]),
  );
  const whoDoes = (what: string): readonly string[] => operations.filter((name) => name.endsWith(what));
  expect(whoDoes(".send.execute")).toEqual(["policy.send.execute"]);
  expect(whoDoes(".receive.execute")).toEqual(["mcp-executor.receive.execute"]);
  expect(whoDoes(".receive.traceRaw")).toEqual(["trace-redactor.receive.traceRaw"]);
  expect(whoDoes(".send.ledger")).toEqual(["mcp-executor.send.ledger"]);
  expect(operations.filter((name) => name.startsWith("analyst."))).toEqual(["analyst.receive.traceEvent"]);
});

it("has somebody who sends and somebody who reads on every channel", () => {
  const operations = Object.keys(Object(document.operations));
  const lonely = channels.flatMap(({ id }) =>
    ["send", "receive"].filter((action) => !operations.some((name) => name.endsWith(`.${action}.${id}`))),
  );
  expect(lonely).toEqual([]);
});

it("reads permissions out of the configuration, and says where it cannot", () => {
  const conf = `
    { nkey: $TRACE_STORE_NKEY
      # publish { allow: ["not.this"] }
      permissions { publish { allow: ["a.*.c" "$JS.API.CONSUMER.MSG.NEXT.S.x"] } subscribe { allow: ["b.>"] } } }`;
  const [user] = readPermissions(conf);
  expect(user).toEqual({
    user: "trace-store",
    publish: ["a.*.c", "$JS.API.CONSUMER.MSG.NEXT.S.x"],
    subscribe: ["b.>"],
  });
  if (user === undefined) throw new Error("no user");
  expect(directionsOf(user, "a.{x}.c", undefined)).toEqual(["send"]);
  expect(directionsOf(user, "b.q", undefined)).toEqual(["receive"]);
  expect(directionsOf(user, "d", "S")).toEqual(["receive"]);
  expect(directionsOf(user, "d", "T")).toEqual([]);
  expect(() => readPermissions("nkey: $A_NKEY permissions { publish: [a] }")).toThrow("no permissions");
  expect(() => readPermissions("")).toThrow("no permissions");
});

it.each([
  ["a.b", "a.b", true],
  ["a.*", "a.b", true],
  ["a.{x}", "a.b", true],
  ["a.>", "a.b.c", true],
  ["a.*", "a.b.c", false],
  ["a", "a.b", false],
  ["a.{x}.unknown", "a.*.{y}", true],
  ["a.b", "a.c", false],
])("%s and %s have a subject in common: %s", (one, other, expected) => {
  expect(overlaps(one, other)).toBe(expected);
  expect(overlaps(other, one)).toBe(expected);
});
