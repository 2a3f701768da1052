import type { Step } from "@portcullis/manifest";
import { describe, expect, it } from "vitest";
import { createPalette } from "./paint.ts";
import { showPlan } from "./plan-text.ts";

const step = (changes: Step["changes"]): Step => ({
  action: "update",
  target: "orgs/acme/policies/default",
  request: { method: "PUT", path: "/" },
  changes,
});
const plain = createPalette(false);

describe("showPlan", () => {
  it("shows of a long text only the lines that change", () => {
    const text = showPlan([step([{ path: "cedar", before: "a\nb\nc\n", after: "a\nB\nc" }])], plain);
    expect(text.split("\n")).toEqual([
      "~ update  orgs/acme/policies/default",
      "    cedar",
      "      - b",
      "      + B",
      "1 step",
    ]);
  });

  it("obeys nothing that a name or a value says", () => {
    const text = showPlan(
      [{ ...step([{ path: "title", before: undefined, after: "\u001b[2J" }]), target: "x\u001b[1A" }],
      plain,
    );
    expect(text).not.toContain("\u001b");
  });
});
