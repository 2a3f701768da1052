import { definitionHash, parseDefinition, promptDefinitionHash } from "@portcullis/catalog";
import { describe, expect, it } from "vitest";
import type { UpstreamFailure } from "../adapters/upstream/upstream.ts";
import {
  createKnownDefinitions,
  type DefinitionHashes,
  promptHashes,
  toolHashes,
} from "./known-definitions.ts";

const failure = { kind: "failure", code: "upstream_unreachable", detail: "away", sent: false } as const;
const described = (description: string): DefinitionHashes =>
  toolHashes({ tools: [{ name: "echo", definition: { name: "echo", description } }], instructions: null });
const hashOf = (description: string): string => definitionHash({ name: "echo", description }, null);

const start = () => {
  const state = {
    clock: 0,
    says: described("one") as DefinitionHashes | UpstreamFailure,
    asked: 0,
    differences: 0,
  };
  const open: (() => void)[] = [];
  let held = false;
  const known = createKnownDefinitions({
    discover: async () => {
      state.asked += 1;
      const { says } = state;
      if (held) await new Promise<void>((resolve) => open.push(resolve));
      return says;
    },
    onDifferent: () => {
      state.differences += 1;
    },
    now: () => state.clock,
  });
  const setHeld = (value: boolean): void => {
    held = value;
    if (!value) for (const each of open.splice(0)) each();
  };
  return Object.assign(state, { known, setHeld });
};

it("a prompt is known by its definition alone", () => {
  const prompt = { name: "greet", description: "Greets." };
  expect(promptHashes({ prompts: [{ name: "greet", definition: prompt }] }).get("greet")).toBe(
    promptDefinitionHash(prompt),
  );
});

it("a definition is known by the digits that its value has lost", () => {
  const of = (n: string) => {
    const item = { name: "a", ...parseDefinition(`{"name":"a","n":${n}}`) };
    const instructions = "Be kind";
    return [
      toolHashes({ tools: [item], instructions }).get("a"),
      promptHashes({ prompts: [item] }).get("a"),
    ] as const;
  };
  const [tool, prompt] = of("12345678901234567890");
  const { definition, exact } = parseDefinition('{"name":"a","n":12345678901234567890}');
  expect(tool).toBe(definitionHash(definition, "Be kind", exact));
  expect(prompt).toBe(promptDefinitionHash(definition, exact));
  expect(of("12345678901234567891")).not.toContain(tool);
  expect(of("12345678901234567891")).not.toContain(prompt);
});

describe("what is known of a server's tools", () => {
  it("is asked for once, and then known", async () => {
    const one = start();
    expect(await Promise.all([one.known.hashOf("echo"), one.known.hashOf("none")])).toEqual([
      { ok: true, hash: hashOf("one") },
      { ok: true, hash: undefined },
    ]);
    await one.known.hashOf("echo");
    expect(one.asked).toBe(1);
  });

  it("is not used any more from the moment of a sign that it changed (INV-7)", async () => {
    const one = start();
    await one.known.hashOf("echo");
    one.says = described("two");
    one.known.expire();
    expect(await one.known.hashOf("echo")).toEqual({ ok: true, hash: hashOf("two") });
  });

  it("is not taken from an asking that began before the sign", async () => {
    const one = start();
    one.setHeld(true);
    const early = one.known.hashOf("echo");
    one.says = described("two");
    one.known.expire();
    const late = one.known.hashOf("echo");
    one.setHeld(false);
    await early;
    expect(await late).toEqual({ ok: true, hash: hashOf("two") });
    expect(await one.known.hashOf("echo")).toEqual({ ok: true, hash: hashOf("two") });
  });

  it("costs one asking at a time and one to come, however many signs and calls there are", async () => {
    const one = start();
    one.setHeld(true);
    const calls = Array.from({ length: 100 }, () => {
      one.known.expire();
      return one.known.hashOf("echo");
    });
    one.setHeld(false);
    await Promise.all(calls);
    expect(one.asked).toBe(2);
  });

  it("is looked at afresh where that is wanted, but not twice in a moment", async () => {
    const one = start();
    await one.known.hashOf("echo");
    one.says = described("two");
    one.clock = 999;
    expect(await one.known.hashOf("echo", { fresh: true })).toEqual({ ok: true, hash: hashOf("one") });
    one.clock = 1_000;
    expect(await one.known.hashOf("echo", { fresh: true })).toEqual({ ok: true, hash: hashOf("two") });
    expect(one.asked).toBe(2);
  });

  it("stays unknown where the server fails, and is asked for again", async () => {
    const one = start();
    one.says = failure;
    expect(await one.known.hashOf("echo")).toEqual({ ok: false, failure });
    one.says = described("one");
    expect(await one.known.hashOf("echo")).toMatchObject({ ok: true });
  });

  it("tells when the server says something else than before, and only then", async () => {
    const one = start();
    await one.known.refresh();
    await one.known.refresh();
    expect(one.differences).toBe(1);
    one.says = described("two");
    await one.known.refresh();
    expect(one.differences).toBe(2);
    // What a sync found is told by the sync.
    one.known.learn(described("three"));
    expect(one.differences).toBe(2);
    expect(await one.known.hashOf("echo")).toEqual({ ok: true, hash: hashOf("three") });
  });
});
