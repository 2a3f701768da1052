import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyMutation } from "./mutation.ts";
import { mutations } from "./mutations.ts";
import { ROOT } from "./tree.ts";

describe("deliberate breakages", () => {
  it("are many, and each has a name of its own", () => {
    expect(mutations.length).toBeGreaterThanOrEqual(20);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });

  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    "%s: applies to the source as it is, and names a test that is there",
    (_name, mutation) => {
      const applied = applyMutation(mutation, readFileSync(join(ROOT, mutation.file), "utf8"));
      expect(applied).toMatchObject({ ok: true });
      const { project, file, name } = mutation.guard;
      const guard = join(ROOT, project, file);
      expect(existsSync(guard)).toBe(true);
      // Parameterised titles are in the source with their placeholders.
      for (const word of name.split(" ")) expect(readFileSync(guard, "utf8")).toContain(word);
    },
  );

  it("that find their text twice, or not at all, do not pass for applied", () => {
    const mutation = { ...mutations[0], find: "a", replace: "b" } as (typeof mutations)[number];
    expect(applyMutation(mutation, "cc")).toMatchObject({ ok: false });
    expect(applyMutation(mutation, "aa")).toMatchObject({ ok: false });
    expect(applyMutation(mutation, "ca")).toEqual({ ok: true, text: "cb" });
  });
});
