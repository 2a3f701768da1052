import { expect, it } from "vitest";
import { createSessionsInUse } from "./sessions-in-use.ts";

it("a session is in use from its first request until its last one is over, and was used then", () => {
  let now = 1;
  const inUse = createSessionsInUse(() => now);
  expect(inUse.find("s")).toBeUndefined();
  const [first, second] = [inUse.enter("s"), inUse.enter("s")];
  first();
  now = 2;
  // Whoever leaves twice takes nobody else's place.
  first();
  expect(inUse.find("s")).toEqual({ isBusy: true });
  now = 3;
  second();
  expect(inUse.find("s")).toEqual({ isBusy: false, usedAt: 3 });
  expect(inUse.find("other")).toBeUndefined();
});
