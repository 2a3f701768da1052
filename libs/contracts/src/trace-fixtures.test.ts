import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { outcomes } from "./subjects.ts";
import { traceEventSchema, tracePhases } from "./trace.ts";

/** Golden fixtures: what was once published must be understood for ever. New ones are added, none is edited. */
const folder = resolve(import.meta.dirname, "../fixtures");
const fixtures = globSync("trace-event-*.json", { cwd: folder })
  .sort()
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))] as const);

it.each(fixtures)("%s is understood, and nothing of it is lost", (_file, fixture) => {
  expect(traceEventSchema.parse(fixture)).toEqual(fixture);
});

it("there is one of every type", () => {
  const types = new Set(fixtures.map(([, { type }]) => type));
  expect(types).toEqual(new Set(tracePhases.map((phase) => `io.portcullis.trace.${phase}.v1`)));
});

/** CloudEvents 1.0.2, sections 3.1 and 3.2, and the extension for distributed tracing. */
it.each(fixtures)("%s is a CloudEvent", (_file, fixture) => {
  const { data, ...attributes } = fixture;
  for (const [name, value] of Object.entries(attributes)) {
    expect(name).toMatch(/^[a-z0-9]{1,20}$/);
    expect(typeof value).toBe("string");
    expect(value).toMatch(/^[\x20-\x7e]+$/);
  }
  expect(attributes).toMatchObject({ specversion: "1.0", datacontenttype: "application/json" });
  expect(new Date(attributes.time).toISOString()).toBe(attributes.time);
  expect(new URL(attributes.source, "urn-base://x").pathname).toBe(attributes.source);
  expect(attributes.traceparent ?? "00-1-1-00").toMatch(/^00-[0-9a-f]+-[0-9a-f]+-[0-9a-f]{2}$/);
  expect(outcomes).toContain(data.outcome);
  expect(JSON.stringify(fixture).length).toBeLessThan(64 * 1024);
});
