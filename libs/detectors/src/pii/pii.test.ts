import { describe, expect, test } from "vitest";
import { inspect } from "../inspect.ts";
import { describeStructured } from "./describe.ts";

function pii(value: unknown): { readonly type: string; readonly text: string }[] {
  return inspect(value, "prompt")
    .findings.filter(({ category, type }) => category === "pii" && describeStructured(type) !== undefined)
    .map(({ type, start, end }) => ({ type, text: String(value).slice(start, end) }));
}

describe("found, with the exact span", () => {
  test.each([
    ["pay with 4111 1111 1111 1111 today", "payment_card", "4111 1111 1111 1111"],
    ["4111111111111111", "payment_card", "4111111111111111"],
    ["card 3782-822463-10005.", "payment_card", "3782-822463-10005"],
    ["2024-01-02 5555 5555 5555 4444 123", "payment_card", "5555 5555 5555 4444"],
    ["ssn 123-45-6789", "us_ssn", "123-45-6789"],
    ["on 2024-01-02 it was 078-05-1120", "us_ssn", "078-05-1120"],
    ["his social security number: 123456789", "us_ssn", "123456789"],
    ["to GB82 WEST 1234 5698 7654 32, please", "iban", "GB82 WEST 1234 5698 7654 32"],
    ["IBAN de89370400440532013000", "iban", "de89370400440532013000"],
    ["mail Jane.Doe+tag@mail.example.com.", "email_address", "Jane.Doe+tag@mail.example.com"],
    ["<a@b.co>", "email_address", "a@b.co"],
    ["call +49 30 901820 now", "phone_number", "+49 30 901820"],
    ["call +1 (202) 555-0123", "phone_number", "+1 (202) 555-0123"],
    ["room 5 (202) 555-0123", "phone_number", "(202) 555-0123"],
    ["202-555-0123", "phone_number", "202-555-0123"],
    ["telefon: 030 901820-11", "phone_number", "030 901820-11"],
  ])("%s", (text, type, span) => {
    expect(pii(text)).toEqual([{ type, text: span }]);
  });
});

describe("not found", () => {
  test.each([
    "4111 1111 1111 1112",
    "id a4111111111111111",
    "0.4111111111111111",
    "41111111111111110000000",
    "1732262400000 ms",
    "ean 4006381333931",
    "000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567, 123-45-0000",
    "part 1-123-45-6789-2",
    "order 123456789",
    "GB82 WEST 1234 5698 7654 33",
    "git@github.com:org/repo.git",
    "icon@2x.png, react@18.2.0, @user.name, a@b",
    "https://user:pass@host.example.com/",
    "+1 555",
    "version 10.20.300.4000 of 2024-11-22",
    "123.456.7890123",
    "1 + 2025550123456789",
  ])("%s", (text) => {
    expect(pii(text)).toEqual([]);
  });
});

test("numbers and names of members are read", () => {
  expect(pii(4111111111111111)).toEqual([{ type: "payment_card", text: "4111111111111111" }]);
  const { findings } = inspect({ ssn: 123456789, "jane@example.com": true }, "tool_arguments");
  const structured = findings.filter(({ type }) => describeStructured(type) !== undefined);
  expect(structured.map(({ type, pointer, target }) => [type, pointer, target])).toEqual([
    ["us_ssn", "/ssn", "value"],
    ["email_address", "/jane@example.com", "key"],
  ]);
});
