import { expect, it } from "vitest";
import { createSessionIndex, storedName } from "./session-index.ts";

const DAY = 86_400_000;
const at = (time: { now: number } = { now: 0 }) => createSessionIndex(DAY, () => time.now);
const hashes = (index: ReturnType<typeof at>, owner: string) => index.of(owner).map(({ hash }) => hash);

it("lists sessions by whose they are", () => {
  const index = at();
  index.changed(storedName("a", "1"), 1, 5);
  index.changed(storedName("a", "2"), 2, 6);
  index.changed(storedName("b", "3"), 3, 7);
  index.changed("c", 4, 7);
  expect(index.of("a")).toEqual([
    { hash: "1", writtenAt: 5 },
    { hash: "2", writtenAt: 6 },
  ]);
  expect([hashes(index, "b"), hashes(index, "c"), index.count()]).toEqual([["3"], [], 3]);
});

it("forgets what is gone, and believes nothing older than what it knows", () => {
  const index = at();
  index.changed(storedName("a", "1"), 5, 5);
  index.changed(storedName("a", "1"), 4, undefined);
  expect(hashes(index, "a")).toEqual(["1"]);
  index.changed(storedName("a", "1"), 4, 1);
  expect(index.of("a")).toEqual([{ hash: "1", writtenAt: 5 }]);
  index.changed(storedName("a", "1"), 6, undefined);
  expect([hashes(index, "a"), index.count()]).toEqual([[], 0]);
});

it("lists none that have ended of old age, of which nobody is told", () => {
  const time = { now: 0 };
  const index = at(time);
  index.changed(storedName("a", "1"), 1, 0);
  index.changed(storedName("a", "2"), 2, 1_000);
  time.now = DAY;
  expect([hashes(index, "a"), index.count()]).toEqual([["2"], 1]);
});
