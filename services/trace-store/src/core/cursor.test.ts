import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "./cursor.ts";

test("a cursor comes back as it went, and nothing else is one", () => {
  const cursor = { receivedAt: "2026-11-22T08:00:00.123Z", id: "019a8f5c-2b7e-7abc-8def-0123456789ab" };
  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  for (const wrong of [
    "",
    "x",
    text([]),
    text(["2026-11-22", cursor.id]),
    text([cursor.receivedAt, "1' or 1=1"]),
  ]) {
    expect(decodeCursor(wrong)).toBeUndefined();
  }
});
