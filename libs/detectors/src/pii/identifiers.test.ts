import { describe, expect, test } from "vitest";
import { scanPii, typesIn } from "./scan-for-test.ts";

/** Nine digits that pass Luhn and begin with 1: a Canadian SIN by computation. */
function sin(body: string): string {
  for (let check = 0; check < 10; check++) {
    const id = `${body}${check}`;
    const sum = [...id].reverse().reduce((total, symbol, i) => {
      const digit = Number(symbol) * (i % 2 === 0 ? 1 : 2);
      return total + (digit > 9 ? digit - 9 : digit);
    }, 0);
    if (sum % 10 === 0) return id;
  }
  return body;
}

const SIN = sin("13579246");
const GROUPED = SIN.replace(/(\d{3})(\d{3})(\d{3})/, "$1 $2 $3");

describe("a number with one check digit", () => {
  test("needs a word, a member name, its grouping, or to be all of a prompt", () => {
    expect(typesIn(`seen ${SIN} there`, { kind: "prompt" })).toEqual([]);
    expect(typesIn(`my SIN is ${SIN}`)).toEqual(["ca_sin"]);
    expect(typesIn(`${SIN} is my social insurance number`)).toEqual(["ca_sin"]);
    expect(typesIn(`seen ${GROUPED} there`)).toEqual(["ca_sin"]);
    expect(typesIn(SIN, { name: "socialInsuranceNumber" })).toEqual(["ca_sin"]);
    expect(typesIn(SIN, { kind: "prompt" })).not.toEqual([]);
  });

  test("is left alone under a name of another thing, in other kinds, in views that are guesses", () => {
    expect(typesIn(SIN, { kind: "prompt", name: "order_id" })).toEqual([]);
    expect(typesIn(SIN, { kind: "tool_result" })).toEqual([]);
    expect(typesIn(`my SIN is ${SIN}`, { origin: "transformed" })).toEqual([]);
  });

  test("its grouping tells nothing in a row of numbers", () => {
    expect(typesIn(`${GROUPED} 220 15`)).toEqual([]);
    expect(typesIn(`17 ${GROUPED}`)).toEqual([]);
  });

  test("a short word counts only when it stands alone", () => {
    expect(typesIn(`cousin ${SIN}`)).toEqual([]);
    expect(typesIn(`sinus ${SIN}`)).toEqual([]);
    expect(typesIn(`userSin=${SIN}`)).toEqual(["ca_sin"]);
  });

  test("a word far away does not count", () => {
    expect(typesIn(`SIN ${"x ".repeat(30)}${SIN}`)).toEqual([]);
  });

  test("is no part of something longer", () => {
    for (const text of [`SIN ${SIN}0`, `SIN a${SIN}`, `SIN ${SIN}.5`, `SIN 7-${SIN}`, `SIN ${SIN}-2`])
      expect(typesIn(text)).not.toContain("ca_sin");
  });
});

describe("numbers without a check", () => {
  test.each([
    ["My driver's license number is A5631933", "us_driver_license", "A5631933"],
    ["my passport number is XK1234567", "passport_number", "XK1234567"],
    ["passport_no=XK1234567;", "passport_number", "XK1234567"],
    ["account number: 55779911", "bank_account_number", "55779911"],
    ["sort code 20-00-01", "uk_sort_code", "20-00-01"],
    ["MRN 00123456", "medical_record_number", "00123456"],
    ["EIN 12-3456789", "us_ein", "12-3456789"],
    ["number plate AB12 CDE", "uk_vehicle_registration", "AB12 CDE"],
    ["Kennzeichen M-AB 1234", "de_vehicle_registration", "M-AB 1234"],
    ["Führerschein B072RRE2I55", "de_driving_licence", "B072RRE2I55"],
    ["12345678 was my DNI, 12.345.678", "ar_dni", "12.345.678"],
  ])("%s", (text, type, span) => {
    expect(scanPii(text)).toContainEqual({ type, text: span, start: text.lastIndexOf(span) });
  });

  test.each([
    "A5631933",
    "XK1234567 shipped",
    "55779911 rows",
    "20-00-01",
    "12-3456789 items",
    "AB12 CDE words here",
  ])("not without a word: %s", (text) => {
    expect(typesIn(text)).toEqual([]);
  });

  test("a letter and digit shape is taken when it is all of a prompt", () => {
    expect(typesIn("AB12 CDE", { kind: "prompt" })).toEqual(["uk_vehicle_registration"]);
    expect(typesIn("AB12 CDE", { kind: "tool_result" })).toEqual([]);
  });
});

test("letters and digits without a word are taken as they are issued, in capitals", () => {
  expect(typesIn("seen 12345678Z there")).toEqual(["es_dni"]);
  expect(typesIn("seen 12345678z there")).toEqual([]);
  expect(typesIn("dni 12345678z")).toEqual(["es_dni"]);
});

test("an Australian business number does not begin with 10, which would be 99 again", () => {
  expect(typesIn("ABN 10 808 163 799")).not.toContain("au_abn");
  expect(typesIn("ABN 99 808 163 799")).toEqual(["au_abn"]);
});

test("a bare card number under a name of another thing", () => {
  expect(typesIn("4111111111111111", { name: "cardNumber" })).toEqual(["payment_card"]);
  expect(typesIn("4111111111111111", { name: "order_id" })).toEqual([]);
});

test("social security numbers as they are written", () => {
  expect(typesIn("seen 219-09-9998 there")).toEqual(["us_ssn"]);
  expect(typesIn("call 219-09-9998")).toEqual(["us_ssn"]);
  expect(typesIn("ssn 219 09 9998")).toEqual(["us_ssn"]);
  expect(typesIn("219 09 9998 and")).toEqual([]);
  expect(typesIn("his social security number: 219099998")).toEqual(["us_ssn"]);
  for (const never of ["000-12-3456", "666-12-3456", "123-00-4567", "123-45-0000"])
    expect(typesIn(`seen ${never} there`)).toEqual([]);
});

test("what is common and nobody's stays clean", () => {
  const texts = [
    "1732262400 1732262400000 20241122103000",
    "order 100200300, invoice 2024-000123, SKU AB-1234-567",
    "550e8400-e29b-41d4-a716-446655440000",
    "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "v10.20.30, 3.14159265358979, 48.858370, 2.294481",
    "ISBN 978-3-16-148410-0, EAN 4006381333931",
    "PROJ-1234 and CVE-2024-12345 in RFC 9110",
    "12.345.678,90 EUR, 1,234,567.89 USD",
  ];
  for (const text of texts) expect(scanPii(text)).toEqual([]);
});
