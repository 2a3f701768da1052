import { describe, expect, test } from "vitest";
import { scanPii } from "./scan-for-test.ts";

const phones = (text: string, kind: "prompt" | "tool_result" = "tool_result", name = ""): string[] =>
  scanPii(text, { kind, name })
    .filter(({ type }) => type === "phone_number")
    .map(({ text: found }) => found);

describe("found, with the exact span", () => {
  test.each([
    ["to +49 30 901820 now", "+49 30 901820"],
    ["(+1 (202) 555-0123)", "+1 (202) 555-0123"],
    ["on +44 (0)20 7946 0958.", "+44 (0)20 7946 0958"],
    ["0044 20 7946 0958", "0044 20 7946 0958"],
    ["see 202-555-0123 or", "202-555-0123"],
    ["202.555.0123", "202.555.0123"],
    ["fax 1-202-555-0123", "1-202-555-0123"],
    ["001-202-155-0123x4567", "001-202-155-0123x4567"],
    ["(202)555-0123x89", "(202)555-0123x89"],
    ["202 555 0123 ext. 12", "202 555 0123 ext. 12"],
    ["(03) 9123 4567", "(03) 9123 4567"],
    ["(21) 2345-6789", "(21) 2345-6789"],
    ["0 (532) 123 45 67", "0 (532) 123 45 67"],
    ["532 123 45 67", "532 123 45 67"],
    ["01 42 68 53 00", "01 42 68 53 00"],
    ["06-12345678", "06-12345678"],
    ["0917 123 4567", "0917 123 4567"],
    ["030/901820-11", "030/901820-11"],
    ["09171234567", "09171234567"],
  ])("%s", (text, span) => {
    expect(phones(text)).toEqual([span]);
  });

  test.each([
    ["Phone: 788 26 52", "788 26 52"],
    ["Tlf. 22 33 44 55", "22 33 44 55"],
    ["call me at 555-0123", "555-0123"],
    ["Telefonnummer 901820", "" /* six digits without groups */],
    ["Handynummer 1701234567", "1701234567"],
    ["电话13812345678", "13812345678"],
    ["тел. 8-916-123-45-67", "8-916-123-45-67"],
    ["23 456 789 (mobile)", "23 456 789"],
    ["3732695155-Fax", "3732695155"],
    ["ask Jo, call the desk at 348-2537", "348-2537"],
  ])("beside a word: %s", (text, span) => {
    expect(phones(text)).toEqual(span === "" ? [] : [span]);
  });

  test("under a member name", () => {
    expect(phones("5321234", "tool_arguments" as never, "homePhone")).toEqual(["5321234"]);
    expect(phones("5321234", "tool_result", "order")).toEqual([]);
  });

  test("ten bare digits when a prompt says no more", () => {
    expect(phones("2025550123", "prompt")).toEqual(["2025550123"]);
    expect(phones("2025550123", "tool_result")).toEqual([]);
    expect(phones("it took 2025550123 steps", "prompt")).toEqual([]);
  });
});

describe("not found", () => {
  test.each([
    "2024-01-02 10:30",
    "call on 12.05.2024",
    "reach it at 10.20.30.40",
    "192.168.100.200",
    "123.456.7890123",
    "part 1-202-555-01234",
    "ISBN 0-306-40615-2",
    "978-0-306-40615-7",
    "120 350 1500 220 100",
    "1732262400",
    "call 12 times in 2024",
    "1 + 2025550123456789",
    "version 10.20.300.4000",
    "0.123 0.456 0.789",
    "08-9674725 items",
    "text-3-20210422/",
  ])("%s", (text) => {
    expect(phones(text)).toEqual([]);
  });
});
