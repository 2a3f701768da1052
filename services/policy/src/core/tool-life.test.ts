import { expect, it } from "vitest";
import { makeKept, makeKeptTool } from "../../test/support/catalog.ts";
import { stateOf } from "./server.ts";
import { approveTool, labelTool, rejectTool } from "./tool-life.ts";

const server = makeKept({ instructions: "Hi" });
const verdict = { by: "olga", at: "2026-03-02T12:00:00.000Z", note: "why" };
const approval = { ...verdict, override: false };
const hashes = { first: "1".repeat(64), second: "2".repeat(64) };
const drifted = makeKeptTool("a", {
  hash: hashes.second,
  pin: { hash: hashes.first, definition: {}, exact: null, instructions: null },
});

it("pins today's definition with today's instructions, and says who did", () => {
  const result = approveTool(server, drifted, approval);
  expect(result).toMatchObject({
    value: {
      pin: { hash: hashes.second, definition: drifted.definition, instructions: "Hi" },
      review: approval,
    },
  });
  expect(approveTool(server, drifted, { ...approval, definitionHash: hashes.first }).ok).toBe(false);
  expect(approveTool(server, drifted, { ...approval, definitionHash: hashes.second }).ok).toBe(true);
});

it("does not forget what was rejected before, unless it is what is approved now", () => {
  const rejected = { ...drifted, rejectedHash: hashes.second };
  expect(approveTool(server, rejected, approval)).toMatchObject({ value: { rejectedHash: null } });
  const other = { ...drifted, rejectedHash: hashes.first, pin: null };
  expect(approveTool(server, other, approval)).toMatchObject({ value: { rejectedHash: hashes.first } });
});

it("changes nothing where it is so already", () => {
  const approved = makeKeptTool("a");
  expect(approveTool(server, approved, approval)).toEqual({ ok: true, value: undefined });
  const rejected = { ...drifted, rejectedHash: hashes.second };
  expect(rejectTool(server, rejected, verdict)).toEqual({ ok: true, value: undefined });
  expect(labelTool(approved, null)).toBeUndefined();
  expect(
    labelTool({ ...approved, ownLabels: ["private_data"] }, ["private_data", "private_data"]),
  ).toBeUndefined();
});

it("rejects what is approved by dropping its pin, and what is in quarantine without", () => {
  const states = [makeKeptTool("a"), drifted].map((tool) => {
    const result = rejectTool(server, tool, verdict);
    return result.ok && result.value !== undefined ? [stateOf(result.value), result.value.pin?.hash] : [];
  });
  expect(states).toEqual([
    ["rejected", undefined],
    ["rejected", hashes.first],
  ]);
});

it("says no on a draft and on a retired server", () => {
  expect(approveTool({ ...server, status: "draft" }, drifted, approval).ok).toBe(false);
  expect(approveTool({ ...server, status: "retired" }, drifted, approval).ok).toBe(false);
  expect(rejectTool({ ...server, status: "retired" }, drifted, verdict).ok).toBe(false);
});
