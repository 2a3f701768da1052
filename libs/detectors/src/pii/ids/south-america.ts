import { digitAt, isRepeated, numberAt, passesLuhn, weighted } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { NATIONAL_ID, TAX_ID } from "./words.ts";

/** Modulus 11 with weights that grow to the left from 2, over the digits before `length`. */
function brazilianDigit(id: string, length: number, turn: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += digitAt(id, i) * (((length - 1 - i) % turn) + 2);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Receita Federal: two check digits. */
function isCpf(id: string): boolean {
  return (
    !isRepeated(id) &&
    brazilianDigit(id, 9, 99) === digitAt(id, 9) &&
    brazilianDigit(id, 10, 99) === digitAt(id, 10)
  );
}

/** Receita Federal: two check digits, weights 2 to 9 in turn. */
function isCnpj(id: string): boolean {
  return (
    !isRepeated(id) &&
    brazilianDigit(id, 12, 8) === digitAt(id, 12) &&
    brazilianDigit(id, 13, 8) === digitAt(id, 13)
  );
}

/** AFIP: the kind of person, eight digits of the document, modulus 11. */
function isCuit(id: string): boolean {
  const check = (11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return /^(?:2[03-7]|3[034])/.test(id) && check === digitAt(id, 10) && !/^\d\d0{8}/.test(id);
}

/** Registro Civil: modulus 11 with weights 2 to 7 from the right; 10 is `K`. */
function isRut(id: string): boolean {
  const body = id.slice(0, -1);
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += digitAt(body, body.length - 1 - i) * ((i % 6) + 2);
  return "0123456789K".charAt((11 - (sum % 11)) % 11) === id.slice(-1) && !isRepeated(body);
}

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43];
/** DIAN: prime weights from the right, modulus 11. */
function isNit(id: string): boolean {
  let sum = 0;
  for (let i = 0; i < id.length - 1; i++) sum += digitAt(id, id.length - 2 - i) * (NIT_WEIGHTS[i] ?? 0);
  const rest = sum % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(id, id.length - 1);
}

/** SUNAT: modulus 11. */
function isPeruvianRuc(id: string): boolean {
  const check = (11 - (weighted(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return /^(?:10|15|16|17|20)/.test(id) && check === digitAt(id, 10);
}

/** Registro Civil: province, a third digit under 6, Luhn. */
function isEcuadorianCedula(id: string): boolean {
  const province = numberAt(id, 0, 2);
  return ((province >= 1 && province <= 24) || province === 30) && digitAt(id, 2) < 6 && passesLuhn(id);
}

/** DNIC: weights 2, 9, 8, 7, 6, 3, 4, modulus 10. */
function isUruguayanCi(id: string): boolean {
  return (10 - (weighted(id, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitAt(id, 7) && !isRepeated(id);
}

const RIF_KINDS = new Map([
  ["V", 4],
  ["E", 8],
  ["J", 12],
  ["P", 16],
  ["G", 20],
]);
/** SENIAT: the kind of person, modulus 11. */
function isRif(id: string): boolean {
  const kind = RIF_KINDS.get(id.charAt(0));
  if (kind === undefined) return false;
  const check = 11 - ((kind + weighted(id, [3, 2, 7, 6, 5, 4, 3, 2], 1)) % 11);
  return (check > 9 ? 0 : check) === digitAt(id, 9);
}

export const SOUTH_AMERICA: readonly IdSpec[] = [
  {
    type: "br_cpf",
    title: "Brazilian taxpayer number of a person (CPF)",
    severity: "high",
    strength: "strong",
    forms: ["99999999999", "999.999.999-99", "999 999 999 99", "999999999-99", "999.999.999.99"],
    check: isCpf,
    words: ["cpf", "cadastro de pessoa", ...TAX_ID],
  },
  {
    type: "br_cnpj",
    title: "Brazilian taxpayer number of a company (CNPJ)",
    severity: "low",
    strength: "strong",
    forms: ["99.999.999/9999-99", "99999999/9999-99"],
    check: isCnpj,
    words: ["cnpj"],
  },
  {
    type: "br_cnpj",
    title: "Brazilian taxpayer number of a company (CNPJ)",
    severity: "low",
    strength: "weak",
    forms: ["99999999999999"],
    check: isCnpj,
    words: ["cnpj", "cadastro nacional"],
  },
  {
    type: "br_rg",
    title: "Brazilian identity card number (RG)",
    severity: "high",
    strength: "context",
    forms: ["99.999.999-9", "99.999.999-A", "999999999", "99999999", "9.999.999", "99.999.999"],
    words: ["rg", "registro geral", "carteira de identidade", "identidade"],
  },
  {
    type: "ar_cuit",
    title: "Argentine tax or labour number (CUIT, CUIL)",
    severity: "high",
    strength: "weak",
    forms: ["99999999999"],
    telling: ["99-99999999-9", "99 99999999 9"],
    check: isCuit,
    words: ["cuit", "cuil", "clave única", ...TAX_ID],
  },
  {
    type: "ar_dni",
    title: "Argentine identity number (DNI)",
    severity: "high",
    strength: "context",
    forms: ["99.999.999", "99999999", "9.999.999", "9999999", "A9999999"],
    words: ["dni", "documento nacional", "documento de identidad"],
  },
  {
    type: "cl_rut",
    title: "Chilean identity and tax number (RUT)",
    severity: "high",
    strength: "weak",
    forms: ["99999999-?", "9999999-?", "99999999?", "9999999?"],
    telling: ["99.999.999-?", "9.999.999-?"],
    check: isRut,
    words: ["rut", "run", "rol único", ...TAX_ID],
    whole: false,
  },
  {
    type: "cl_rut",
    title: "Chilean identity and tax number (RUT)",
    severity: "high",
    strength: "weak",
    forms: ["99999999-9", "9999999-9", "99999999-A", "9999999-A"],
    check: isRut,
    words: ["rut"],
  },
  {
    type: "co_nit",
    title: "Colombian tax number (NIT)",
    severity: "medium",
    strength: "weak",
    forms: ["999999999-9", "9999999999"],
    telling: ["999.999.999-9"],
    check: isNit,
    words: ["nit", "rut", "número de identificación tributaria", "dian"],
    whole: false,
  },
  {
    type: "co_cedula",
    title: "Colombian identity number",
    severity: "high",
    strength: "context",
    forms: ["9.999.999.999", "99.999.999", "9999999999", "99999999", "9999999"],
    words: ["cédula", "cedula", "cédula de ciudadanía", "cc no", "cc n°", "c.c."],
  },
  {
    type: "pe_ruc",
    title: "Peruvian tax number (RUC)",
    severity: "medium",
    strength: "weak",
    forms: ["99999999999"],
    check: isPeruvianRuc,
    words: ["ruc", "registro único", "sunat"],
    whole: false,
  },
  {
    type: "pe_dni",
    title: "Peruvian identity number (DNI)",
    severity: "high",
    strength: "context",
    forms: ["99999999", "99999999-9"],
    words: ["dni", "documento nacional"],
  },
  {
    type: "ec_cedula",
    title: "Ecuadorian identity number",
    severity: "high",
    strength: "weak",
    forms: ["9999999999"],
    telling: ["999999999-9"],
    check: isEcuadorianCedula,
    words: ["cédula", "cedula", "ecuador", ...NATIONAL_ID],
    whole: false,
  },
  {
    type: "ec_ruc",
    title: "Ecuadorian tax number (RUC)",
    severity: "medium",
    strength: "weak",
    forms: ["9999999999999"],
    check: (id) => id.endsWith("001") && isEcuadorianCedula(id.slice(0, 10)),
    words: ["ruc", "registro único", "ecuador"],
    whole: false,
  },
  {
    type: "uy_ci",
    title: "Uruguayan identity number",
    severity: "high",
    strength: "weak",
    forms: ["99999999", "9999999-9"],
    telling: ["9.999.999-9"],
    check: isUruguayanCi,
    words: ["cédula", "cedula", "ci", "uruguay", "documento de identidad"],
    whole: false,
  },
  {
    type: "ve_rif",
    title: "Venezuelan tax number (RIF)",
    severity: "medium",
    strength: "weak",
    forms: ["A999999999", "A-999999999"],
    telling: ["A-99999999-9"],
    check: isRif,
    words: ["rif", "registro de información fiscal", "seniat"],
    whole: false,
  },
];
