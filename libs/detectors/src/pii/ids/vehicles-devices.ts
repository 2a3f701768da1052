import { digitAt, isRepeated, numberAt, passesLuhn } from "../checksums.ts";
import type { IdSpec } from "../id-spec.ts";
import { VEHICLE_PLATE } from "./words.ts";

const VIN_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  [..."ABCDEFGH", ..."JKLMN", "P", "R", ..."STUVWXYZ"].map((letter) => {
    const place = letter.charCodeAt(0) - 65;
    return [letter, letter < "J" ? place + 1 : letter < "S" ? place - 8 : place - 16];
  }),
);
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** 49 CFR 565.15: the ninth character checks the others; I, O and Q are not used. */
function isVin(id: string): boolean {
  if (!/[A-Z]/.test(id) || /[IOQ]/.test(id)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (VIN_VALUES[id.charAt(i)] ?? digitAt(id, i)) * (VIN_WEIGHTS[i] ?? 0);
  const rest = sum % 11;
  return id.charAt(8) === (rest === 10 ? "X" : String(rest)) && /\d{4}$/.test(id);
}

/** DVLA INF104: age identifiers 02 to 29 and 51 to 79, letters that areas and serials do not use. */
function isCurrentPlate(id: string): boolean {
  const age = numberAt(id, 2, 4);
  const isAge = (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
  return isAge && /^[A-HK-PR-Y][A-HJ-PR-Y]\d\d[A-HJ-PR-Z]{3}$/.test(id) && !/^(?:J|T|U|X)/.test(id);
}

/** One letter for the year, up to three digits, three letters; and the other way round before 1983. */
function isOlderPlate(id: string): boolean {
  return (
    /^[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Y]{3}$/.test(id) ||
    /^[A-HJ-PR-Y]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/.test(id)
  );
}

/** Kraftfahrt-Bundesamt: one to three letters of the district, one or two, up to four digits, E or H. */
function isGermanPlate(id: string): boolean {
  return /^[A-ZÄÖÜ]{2,5}[1-9]\d{0,3}[EH]?$/.test(id);
}

/** Province 01 to 81; one letter has up to four digits, two up to four, three up to four. */
function isTurkishPlate(id: string): boolean {
  const province = numberAt(id, 0, 2);
  return province >= 1 && province <= 81;
}

export const VEHICLES_DEVICES: readonly IdSpec[] = [
  {
    type: "vin",
    title: "Vehicle identification number",
    severity: "medium",
    strength: "weak",
    forms: ["?????????????9999"],
    check: isVin,
    words: [
      "vin",
      "vehicle identification",
      "chassis",
      "fahrgestell",
      "fin",
      "bastidor",
      "châssis",
      "telaio",
    ],
  },
  {
    type: "imei",
    title: "Mobile device identity (IMEI)",
    severity: "medium",
    strength: "weak",
    forms: ["999999999999999", "99 999999 999999 9"],
    telling: ["99-999999-999999-9"],
    check: (id) => passesLuhn(id) && !isRepeated(id),
    words: ["imei", "meid", "device id", "handset"],
    whole: false,
  },
  {
    type: "uk_vehicle_registration",
    title: "UK vehicle registration",
    severity: "low",
    strength: "context",
    forms: ["AA99AAA", "AA99 AAA", "AA99-AAA"],
    check: isCurrentPlate,
    words: [...VEHICLE_PLATE, "vrm", "vrn"],
    whole: true,
  },
  {
    type: "uk_vehicle_registration",
    title: "UK vehicle registration",
    severity: "low",
    strength: "context",
    forms: [
      "A999 AAA",
      "A99 AAA",
      "A9 AAA",
      "A999AAA",
      "A99AAA",
      "A9AAA",
      "AAA 999A",
      "AAA 99A",
      "AAA 9A",
      "AAA999A",
      "AAA99A",
    ],
    check: isOlderPlate,
    words: [...VEHICLE_PLATE, "vrm", "vrn"],
    whole: true,
  },
  {
    type: "de_vehicle_registration",
    title: "German vehicle registration",
    severity: "low",
    strength: "context",
    forms: ["A", "AA", "AAA"].flatMap((district) =>
      ["A", "AA"].flatMap((letters) =>
        ["9", "99", "999", "9999", "99A", "999A", "9999A"].flatMap((digits) => [
          `${district} ${letters} ${digits}`,
          `${district}-${letters}-${digits}`,
          `${district}-${letters} ${digits}`,
          `${district}-${letters}${digits}`,
        ]),
      ),
    ),
    check: isGermanPlate,
    words: ["kennzeichen", "kfz", "nummernschild", "fahrzeug", ...VEHICLE_PLATE],
    whole: true,
  },
  {
    type: "tr_vehicle_registration",
    title: "Turkish vehicle registration",
    severity: "low",
    strength: "context",
    forms: ["A", "AA", "AAA"].flatMap((letters) =>
      ["99", "999", "9999", "99999"].flatMap((digits) => [
        `99 ${letters} ${digits}`,
        `99${letters}${digits}`,
      ]),
    ),
    check: isTurkishPlate,
    words: ["plaka", "plakası", ...VEHICLE_PLATE],
    whole: true,
  },
  {
    type: "vehicle_registration",
    title: "Vehicle registration",
    severity: "low",
    strength: "context",
    forms: [
      "AA-999-AA",
      "AA 999 AA",
      "AA999AA",
      "9999 AAA",
      "9999AAA",
      "9999-AAA",
      "99-AAA-9",
      "9-AAA-99",
      "AA-99-AA",
      "99-AA-99",
      "99-99-AA",
      "AAA-9999",
      "AAA 9999",
      "AAA9999",
      "9AAA999",
      "AAA-999",
      "AAA 999",
      "AAA999",
      "999-AAA",
      "999 AAA",
      "999AAA",
      "9-AAA-999",
      "9AAA999",
      "AAA9A99",
      "AA 99999",
      "AA99999",
      "AAA 99A",
      "AA 9999",
      "A 999 AA",
      "A999AA",
      "AA-9999",
      "99 AA 999",
    ],
    words: [
      ...VEHICLE_PLATE,
      "plaque",
      "immatriculation",
      "matrícula",
      "matricula",
      "targa",
      "placa",
      "kenteken",
      "tablica rejestracyjna",
      "rejestracja",
      "rendszám",
      "registreringsnummer",
      "rekisterinumero",
    ],
  },
];
