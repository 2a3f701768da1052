import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { ID_SPECS } from "./index.ts";

/** Where our check and that of an independent library must agree on every number. Dates are given, so that both have some to accept. */
const SAME: readonly (readonly [
  type: string,
  country: string,
  name: string,
  front: string,
  length: number,
])[] = [
  ["br_cpf", "BR", "cpf", "", 11],
  ["br_cnpj", "BR", "cnpj", "", 14],
  ["cl_rut", "CL", "rut", "1", 9],
  ["uy_ci", "UY", "cedula", "", 8],
  ["uk_utr", "GB", "utr", "", 10],
  ["de_tax_id", "DE", "idnr", "1123456789", 11],
  ["ch_ahv", "CH", "ssn", "756", 13],
  ["it_vat_code", "IT", "iva", "1234567001", 11],
  ["pl_pesel", "PL", "pesel", "850712", 11],
  ["bg_egn", "BG", "egn", "850712", 10],
  ["hr_oib", "HR", "oib", "", 11],
  ["tr_national_id", "TR", "tckimlik", "1", 11],
  ["tr_tax_number", "TR", "vkn", "", 10],
  ["ua_rnokpp", "UA", "rntrc", "", 10],
  ["in_aadhaar", "IN", "aadhaar", "", 12],
  ["th_national_id", "TH", "idnr", "1", 13],
  ["au_tfn", "AU", "tfn", "", 9],
  ["au_abn", "AU", "abn", "5", 11],
  ["au_acn", "AU", "acn", "", 9],
  ["rs_pib", "RS", "pib", "", 9],
  ["gr_afm", "GR", "vat", "", 9],
  ["jp_corporate_number", "JP", "cn", "", 13],
  ["sg_uen", "SG", "uen", "2014", 10],
  ["es_dni", "ES", "dni", "", 9],
];
const SAMPLES = 3_000;

function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(SAME)("%s", (type, country, name, front, length) => {
  test("agrees with the independent check", () => {
    const spec = ID_SPECS.find((row) => row.type === type && row.check !== undefined);
    const other = stdnum[country]?.[name];
    const random = randomOf(type.length);
    const endsInLetter = type === "sg_uen" || type === "es_dni";
    let valid = 0;
    for (let i = 0; i < SAMPLES; i++) {
      let id = front;
      while (id.length < length) id += Math.floor(random() * 10);
      if (endsInLetter) id = id.slice(0, -1) + String.fromCharCode(65 + Math.floor(random() * 26));
      if (/^(.)\1+$/.test(id)) continue;
      const isOurs = spec?.check?.(id);
      expect(isOurs, id).toBe(other?.validate(id).isValid);
      if (isOurs === true) valid++;
    }
    expect(valid).toBeGreaterThan(0);
  });
});
