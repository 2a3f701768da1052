import { describe, expect, it } from "vitest";
import { toolHints, toolLabels } from "./labels.ts";

const annotated = (annotations: unknown) => ({ name: "t", annotations });

describe("the labels of a tool", () => {
  it("are what an operator set for it, else for its server, even where that is none", () => {
    const definition = annotated({ openWorldHint: true });
    expect(toolLabels(["private_data"], ["external_communication"], definition)).toEqual(["private_data"]);
    expect(toolLabels([], ["external_communication"], definition)).toEqual([]);
    expect(toolLabels(null, ["external_communication"], definition)).toEqual(["external_communication"]);
    expect(toolLabels(null, [], definition)).toEqual([]);
  });

  it.each([
    ["nothing said: the open world, and it may write", undefined, "untrusted_content,external_communication"],
    ["reads the open world", { readOnlyHint: true }, "untrusted_content"],
    ["stays inside", { openWorldHint: false }, ""],
    [
      "a hint of the wrong type is no hint",
      { openWorldHint: "no", readOnlyHint: 1 },
      "untrusted_content,external_communication",
    ],
    ["annotations that are none", "none", "untrusted_content,external_communication"],
  ])("%s", (_, annotations, expected) => {
    expect(toolLabels(null, null, annotated(annotations)).join(",")).toBe(expected);
  });
});

it("hints that are left out have the protocol's defaults", () => {
  expect(toolHints({})).toEqual({
    readOnlyHint: false,
    destructiveHint: true,
    idempotentHint: false,
    openWorldHint: true,
  });
});
