import type { IdSpec } from "../id-spec.ts";
import { BANKING } from "./banking.ts";
import { BRITAIN_IRELAND } from "./britain-ireland.ts";
import { CENTRAL_EUROPE } from "./central-europe.ts";
import { DOCUMENTS } from "./documents.ts";
import { EAST_ASIA } from "./east-asia.ts";
import { EASTERN_EUROPE_TURKEY } from "./eastern-europe-turkey.ts";
import { EU_VAT } from "./eu-vat.ts";
import { FRANCE_BENELUX } from "./france-benelux.ts";
import { GERMANY_AUSTRIA_SWITZERLAND } from "./germany-austria-switzerland.ts";
import { MIDDLE_EAST_AFRICA } from "./middle-east-africa.ts";
import { NORDIC_BALTIC } from "./nordic-baltic.ts";
import { NORTH_AMERICA } from "./north-america.ts";
import { OCEANIA } from "./oceania.ts";
import { SOUTH_AMERICA } from "./south-america.ts";
import { SOUTH_ASIA } from "./south-asia.ts";
import { SOUTH_EAST_ASIA } from "./south-east-asia.ts";
import { SOUTHERN_EUROPE } from "./southern-europe.ts";
import { VEHICLES_DEVICES } from "./vehicles-devices.ts";

/** Every identifier that is looked for. A type may have several rows, for forms that prove more or less. */
export const ID_SPECS: readonly IdSpec[] = [
  ...NORTH_AMERICA,
  ...SOUTH_AMERICA,
  ...BRITAIN_IRELAND,
  ...GERMANY_AUSTRIA_SWITZERLAND,
  ...FRANCE_BENELUX,
  ...SOUTHERN_EUROPE,
  ...NORDIC_BALTIC,
  ...CENTRAL_EUROPE,
  ...EASTERN_EUROPE_TURKEY,
  ...MIDDLE_EAST_AFRICA,
  ...SOUTH_ASIA,
  ...EAST_ASIA,
  ...SOUTH_EAST_ASIA,
  ...OCEANIA,
  ...EU_VAT,
  ...BANKING,
  ...VEHICLES_DEVICES,
  ...DOCUMENTS,
];
