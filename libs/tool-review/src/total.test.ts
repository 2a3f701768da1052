import { riskReasonSchema } from "@portcullis/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDefinitions, reviewTool } from "./index.ts";

const definitions = fc
  .object({
    values: [fc.string({ unit: "binary" }), fc.integer(), fc.boolean(), fc.constant(null)],
    maxDepth: 4,
  })
  .map((value): Readonly<Record<string, unknown>> => ({ ...value }));
const json = fc.jsonValue();

/** Values where definitions have them, of any type. */
const shaped = fc.record(
  {
    name: json,
    title: json,
    description: json,
    annotations: json,
    inputSchema: fc.oneof(
      json,
      fc.record({
        type: json,
        required: json,
        properties: fc.dictionary(
          fc.string(),
          fc.oneof(json, fc.record({ "x-mcp-header": json, type: json })),
        ),
      }),
    ),
    icons: json,
    _meta: json,
  },
  { requiredKeys: [] },
);

const anyDefinition = fc.oneof(
  definitions,
  shaped.map((value): Readonly<Record<string, unknown>> => ({ ...value })),
);
const instructions = fc.option(fc.string({ unit: "binary" }));

/** What must never reach a terminal or a page: controls, zero width, direction, tags. */
const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u{e0000}-\u{e0fff}]/u;

test("no JSON makes a review throw, twice gives the same, and a reason repeats nothing hidden", () => {
  fc.assert(
    fc.property(anyDefinition, instructions, (definition, text) => {
      const input = { server: "s", definition, instructions: text, otherTools: [{ server: "x", name: "y" }] };
      const review = reviewTool(input);
      expect(reviewTool(input)).toEqual(review);
      riskReasonSchema.array().parse(review.reasons);
      for (const { detail } of review.reasons) expect(detail).not.toMatch(INVISIBLE);
    }),
    { numRuns: 300 },
  );
});

test("no JSON makes a comparison throw; equal definitions have no difference, and others have one", () => {
  fc.assert(
    fc.property(anyDefinition, anyDefinition, instructions, (before, after, text) => {
      const a = { definition: before, instructions: text };
      const b = { definition: after, instructions: null };
      expect(compareDefinitions(a, structuredClone(a))).toEqual({ changes: [], diff: "" });
      const { changes, diff } = compareDefinitions(a, b);
      expect(changes.length).toBeLessThanOrEqual(200);
      for (const change of changes) {
        expect(change.before ?? "").not.toMatch(INVISIBLE);
        expect(change.after ?? "").not.toMatch(INVISIBLE);
      }
      expect(diff).not.toMatch(INVISIBLE);
      expect(changes.length > 0).toBe(diff !== "");
    }),
    { numRuns: 300 },
  );
});
