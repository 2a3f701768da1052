import { expect, test } from "vitest";
import { addDays, dayOf, dayOfPartition, daysAhead, firstKeptDay, partitionName } from "./days.ts";

const now = Date.parse("2026-02-28T23:59:59.999Z");

test("days are UTC and know the calendar", () => {
  expect(dayOf(now)).toBe("2026-02-28");
  expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  expect(daysAhead(now, 2)).toEqual(["2026-02-28", "2026-03-01", "2026-03-02"]);
  expect(firstKeptDay(now, 30)).toBe("2026-01-29");
});

test("a partition's name tells its day, and no other name does", () => {
  expect(partitionName("events", "2026-02-28")).toBe("events_20260228");
  expect(dayOfPartition("events", "events_20260228")).toBe("2026-02-28");
  for (const name of ["events_default", "requests_20260228", "events_2026022"]) {
    expect(dayOfPartition("events", name)).toBeUndefined();
  }
});
