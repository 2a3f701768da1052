import { describe, expect, it } from "vitest";
import type { Session } from "../ports.ts";
import { createSessionMemory, type Remembered } from "./session-memory.ts";

const session: Session = {
  org: "acme",
  key: "key_1",
  server: undefined,
  protocolVersion: "2025-11-25",
  capabilities: {},
  executors: {},
  subscriptions: [],
};
const atVersion = (version: number): Remembered => ({ session, version, writtenAt: 0 });
const live = (capacity = 10) => {
  const memory = createSessionMemory(capacity);
  memory.setLive(true);
  return memory;
};

describe("sessions in memory", () => {
  it("are there until somebody changes them", async () => {
    const memory = live();
    await memory.during("a", async () => atVersion(5));
    expect(memory.get("a")).toEqual(atVersion(5));
    memory.changed("a", 5);
    expect(memory.get("a")).toEqual(atVersion(5));
    memory.changed("a", 6);
    expect(memory.get("a")).toBeUndefined();
  });

  it("are not taken from a read that a change overtook", async () => {
    const memory = live();
    for (const overtake of [
      () => memory.changed("a", 6),
      () => memory.forget("a"),
      () => memory.setLive(true),
    ]) {
      const found = await memory.during("a", async () => {
        overtake();
        return atVersion(5);
      });
      expect(found).toEqual(atVersion(5));
      expect(memory.get("a")).toBeUndefined();
    }
  });

  it("never go back to an older version", () => {
    const memory = live();
    memory.put("a", atVersion(7));
    memory.put("a", atVersion(6));
    expect(memory.get("a")?.version).toBe(7);
  });

  it("are not kept while changes may be missed", () => {
    const memory = live();
    memory.put("a", atVersion(1));
    memory.setLive(false);
    expect(memory.get("a")).toBeUndefined();
    memory.put("a", atVersion(1));
    expect(memory.get("a")).toBeUndefined();
  });

  it("are so many at most; the longest unused go first", () => {
    const memory = live(2);
    memory.put("a", atVersion(1));
    memory.put("b", atVersion(1));
    memory.get("a");
    memory.put("c", atVersion(1));
    expect(["a", "b", "c"].map((key) => memory.get(key) !== undefined)).toEqual([true, false, true]);
  });
});
