import { describe, expect, test } from "vitest";
import type { IdSpec } from "../id-spec.ts";
import { scanPii, typesIn } from "../scan-for-test.ts";
import { ID_SPECS } from "./index.ts";

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TRIES = 400_000;

/** Seeded, so that a failure comes back. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fronts that a random front would rarely hit: prefixes, dates, places. */
const FRONTS: Readonly<Record<string, readonly string[]>> = {
  mx_curp: ["GOMC850712HDFRRR", "LOPA991103MJCNNN"],
  mx_rfc: ["GOMC850712", "ABC990101"],
  it_fiscal_code: ["RSSMRA85T10A56", "BNCLGU70A41H50"],
  uk_driving_licence: ["SMITH70315", "JONES85624"],
  us_mbi: ["1EG4TE5MK", "7AX3CD9FG"],
  cn_resident_id: ["11010519900307", "44030120011231"],
  ch_ahv: ["756123"],
  ch_uid: ["CHE"],
  ae_emirates_id: ["7841985"],
  in_gstin: ["27ABCPE1234F1Z", "09AAACH7409R1Z"],
  in_pan: ["ABCPE", "XYZCK"],
  de_social_security: ["65180539W", "15070649C"],
  sg_uen: [],
  lu_national_number: ["1985071", "2001123"],
  eu_vat_id: [
    "ATU",
    "NL",
    "DE",
    "FR",
    "IT",
    "BE",
    "PL",
    "SE55667788",
    "DK",
    "FI",
    "HR",
    "LU",
    "EL",
    "GB",
    "PT",
  ],
  de_vat_id: ["DE"],
  vin: ["1HGCM8263", "WVWZZZ1JX"],
  in_vehicle_registration: ["KA", "MH"],
  uk_nino: ["AB", "CE"],
  de_identity_document: ["C01X00T4"],
  pt_citizen_card: [],
  gt_cui: [],
  za_id_number: ["850712", "011231"],
  be_national_number: ["850712", "011231"],
  no_fodselsnummer: ["120785", "311201"],
  jmbg: ["1207985", "3112001"],
  ro_cnp: ["1850712", "6011231"],
  kr_rrn: ["850712", "011231"],
  kr_frn: ["8507125", "0112317"],
  fr_nir: ["185077511", "299013300"],
  eg_national_id: ["2850712"],
  kw_civil_id: ["2850712"],
  lv_personal_code: ["1207851", "3112012"],
  ru_inn: [],
};

/** An identifier in the order of letters and digits of a form, whose check passes. */
function sampleOf(spec: IdSpec, form: string, random: () => number): string | undefined {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  const pattern = form.replace(/[^9A?]/g, "");
  const fronts = (FRONTS[spec.type] ?? [""]).filter((front) =>
    [...front].every((symbol, i) => {
      const place = pattern.charAt(i);
      return place === "?" || (place === "9" ? DIGITS : LETTERS).includes(symbol);
    }),
  );
  for (let i = 0; i < TRIES; i++) {
    let id = fronts.length === 0 ? "" : (fronts[i % fronts.length] ?? "");
    for (const symbol of pattern.slice(id.length))
      id += pick(symbol === "9" ? DIGITS : symbol === "A" ? LETTERS : LETTERS + DIGITS);
    if (spec.check?.(id) ?? true) return id;
  }
  return undefined;
}

/** The identifier with the separators of its form. */
function written(id: string, form: string): string {
  let at = 0;
  return form.replace(/[9A?~]/g, (symbol) => (symbol === "~" ? " " : id.charAt(at++)));
}

const CHECKED = ID_SPECS.filter(({ check, strength }) => check !== undefined && strength !== "context").map(
  (spec, row) => [`${spec.type} (${row})`, spec, row] as const,
);

describe.each(CHECKED)("%s", (_name, spec, row) => {
  const forms = [...(spec.telling ?? []), ...spec.forms];
  const word = spec.words[0] ?? "";

  test("is found beside its word, with its exact span, in every form", () => {
    const random = randomOf(row + 1);
    for (const form of forms) {
      const id = sampleOf(spec, form, random);
      expect(id, `no sample for ${form}`).toBeDefined();
      const value = written(id ?? "", form);
      const found = scanPii(`${word}: ${value}.`);
      expect(
        found.some(({ text, start }) => text === value && start === word.length + 2),
        `${form}: ${JSON.stringify(found)}`,
      ).toBe(true);
    }
  });

  test("another last character is no longer of its type", () => {
    const random = randomOf(row + 1_000);
    const form = forms[0] ?? "";
    const id = sampleOf(spec, form, random) ?? "";
    const last = id.slice(-1);
    const others = [...(DIGITS.includes(last) ? DIGITS : LETTERS)].filter((symbol) => symbol !== last);
    const wrong = others
      .map((symbol) => id.slice(0, -1) + symbol)
      .find((other) => spec.check?.(other) === false);
    if (wrong === undefined) return;
    const sameType = ID_SPECS.filter(({ type }) => type === spec.type);
    if (sameType.some(({ check }) => check === undefined || check(wrong))) return;
    expect(typesIn(`${word}: ${written(wrong, form)}.`)).not.toContain(spec.type);
  });

  test("without a word it is found only when its check or its form proves it", () => {
    const random = randomOf(row + 2_000);
    const form = (spec.telling ?? [])[0] ?? (spec.strength === "strong" ? spec.forms[0] : undefined);
    if (form !== undefined) {
      const value = written(sampleOf(spec, form, random) ?? "", form);
      expect(scanPii(`seen ${value} there`).map(({ text }) => text)).toContain(value);
      return;
    }
    const plain = spec.forms.find((candidate) => /^9{8,10}$/.test(candidate));
    if (plain === undefined) return;
    const value = (sampleOf(spec, plain, random) ?? "").replace(/^0/, "0");
    expect(typesIn(`seen ${value} there`)).not.toContain(spec.type);
  });
});

test("every type has a title and words, lower case", () => {
  for (const { type, title, words, forms, telling } of ID_SPECS) {
    expect(type).toMatch(/^[a-z][a-z0-9_]+$/);
    expect(title.length).toBeGreaterThan(5);
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((word) => word === word.toLowerCase())).toBe(true);
    for (const form of [...forms, ...(telling ?? [])]) expect(form).toMatch(/^[9A?][9A? ~./_()-]*$/);
  }
});
