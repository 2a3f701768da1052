import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoundState, StateBinding, TaskRef } from "../ports.ts";
import { createSealedState } from "./sealed-state.ts";

const sealed = createSealedState("the secret of these tests");
const binding: StateBinding = {
  org: "acme",
  key: "key_1",
  server: "docs",
  method: "tools/call",
  name: "search",
  argumentsDigest: "0".repeat(64),
};
const state: RoundState = { requestState: "the server's own", resumes: "r", executor: "e" };
const task: TaskRef = { server: "docs", tool: "search", taskId: "t-1" };
const UNTIL = 1_000;

/** The text with one bit of what it stands for turned round. */
const flipped = (text: string, bit: number): string => {
  const bytes = Buffer.from(text, "base64url");
  const at = Math.floor(bit / 8) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
  return bytes.toString("base64url");
};

describe("the state of a round", () => {
  it("comes back as it was, and says nothing of itself", () => {
    const states = fc.record(
      { requestState: fc.string({ unit: "binary-ascii" }), resumes: fc.string(), executor: fc.string() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(states, (each) => {
        const text = sealed.seal(binding, each, UNTIL);
        expect(text).toMatch(/^[\w-]+$/);
        expect(sealed.open(binding, text, UNTIL - 1)).toEqual(each);
      }),
    );
    expect(Buffer.from(sealed.seal(binding, state, UNTIL), "base64url").includes("server's")).toBe(false);
  });

  it("is over when its time is", () => {
    const text = sealed.seal(binding, state, UNTIL);
    for (const now of [UNTIL, UNTIL + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(sealed.open(binding, text, now)).toBeUndefined();
  });

  it("opens for no other org, key, server, method, target or arguments", () => {
    const text = sealed.seal(binding, state, UNTIL);
    const members = ["org", "key", "server", "method", "name", "argumentsDigest"] as const;
    for (const member of members)
      expect(sealed.open({ ...binding, [member]: "prompts/get" }, text, 0), member).toBeUndefined();
    // What stands in two members cannot be shifted from one to the other.
    const shifted = sealed.seal({ ...binding, org: "acme,k", key: "ey_1" }, state, UNTIL);
    expect(sealed.open({ ...binding, org: "acme", key: "k,ey_1" }, shifted, 0)).toBeUndefined();
  });

  it("does not open where anything of it was changed", () => {
    const text = sealed.seal(binding, state, UNTIL);
    const bits = Buffer.from(text, "base64url").length * 8;
    for (let bit = 0; bit < bits; bit += 1) {
      expect(sealed.open(binding, flipped(text, bit), 0)).toBeUndefined();
    }
    const others = fc.oneof(
      fc.string(),
      fc.base64String(),
      fc.string({ minLength: 1 }).map((more) => text + more),
      fc.nat(text.length - 1).map((length) => text.slice(0, length)),
      fc.nat(text.length).map((at) => `${text.slice(0, at)} ${text.slice(at)}`),
    );
    fc.assert(fc.property(others, (other) => sealed.open(binding, other, 0) === undefined));
    expect(sealed.open(binding, `${text}-TAMPERED`, 0)).toBeUndefined();
    expect(sealed.open(binding, text, 0)).toEqual(state);
  });

  it("is another each time, and another secret's never", () => {
    const text = sealed.seal(binding, state, UNTIL);
    expect(sealed.seal(binding, state, UNTIL)).not.toBe(text);
    expect(createSealedState("another").open(binding, text, 0)).toBeUndefined();
    expect(createSealedState("the secret of these tests").open(binding, text, 0)).toEqual(state);
  });
});

describe("the id of a task", () => {
  it("is the same for the same task of the same key, and stands for it", () => {
    const id = sealed.sealTask(binding, task);
    expect(createSealedState("the secret of these tests").sealTask(binding, task)).toBe(id);
    expect(sealed.openTask(binding, id)).toEqual(task);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (server, tool, taskId) => {
        const each = { server, tool, taskId };
        expect(sealed.openTask(binding, sealed.sealTask(binding, each))).toEqual(each);
      }),
    );
  });

  it("is of one key, one server, one tool and one task", () => {
    const id = sealed.sealTask(binding, task);
    for (const other of [
      { ...binding, key: "key_2" },
      { ...binding, org: "other" },
    ]) {
      expect(sealed.openTask(other, id)).toBeUndefined();
      expect(sealed.sealTask(other, task)).not.toBe(id);
    }
    for (const member of ["server", "tool", "taskId"] as const)
      expect(sealed.sealTask(binding, { ...task, [member]: "x" })).not.toBe(id);
  });

  it("is no id where anything of it was changed, nor is a state one", () => {
    const id = sealed.sealTask(binding, task);
    const bits = Buffer.from(id, "base64url").length * 8;
    for (let bit = 0; bit < bits; bit += 1) {
      expect(sealed.openTask(binding, flipped(id, bit))).toBeUndefined();
    }
    expect(sealed.openTask(binding, sealed.seal(binding, state, UNTIL))).toBeUndefined();
    expect(sealed.openTask(binding, "t-1")).toBeUndefined();
    expect(sealed.open(binding, id, 0)).toBeUndefined();
  });
});
