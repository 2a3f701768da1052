import { expect, it } from "vitest";
import { reviewDiscovered } from "./review-offer.ts";

const tool = (description: string) => ({ definition: { name: "a", description } });

it("reviews what can be read, and takes the rest for high risk", () => {
  expect(reviewDiscovered("s", tool("Adds two numbers."), null, []).risk).toBe("none");
  const long = "word ".repeat(32 * 1024);
  expect(reviewDiscovered("s", tool(long), null, [])).toMatchObject({
    risk: "high",
    reasons: [{ code: "too_long" }],
  });
  expect(reviewDiscovered("s", tool("Adds."), long, []).risk).toBe("high");
});
