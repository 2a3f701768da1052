import type { Migrations } from "@portcullis/db";
import { up as control } from "./0001-control.ts";
import { up as catalog } from "./0002-catalog.ts";
import { up as tenants } from "./0003-tenants.ts";
import { up as approvals } from "./0004-approvals.ts";
import { up as offers } from "./0005-offers.ts";
import { up as exactDefinitions } from "./0006-exact-definitions.ts";
import { up as canaries } from "./0007-canaries.ts";
import { up as suppressions } from "./0008-suppressions.ts";
import { up as sinks } from "./0009-sinks.ts";
import { up as retention } from "./0010-retention.ts";

/** In the order of their names. A migration that has been released is never edited. */
export const migrations: Migrations = {
  "0001-control": { up: control },
  "0002-catalog": { up: catalog },
  "0003-tenants": { up: tenants },
  "0004-approvals": { up: approvals },
  "0005-offers": { up: offers },
  "0006-exact-definitions": { up: exactDefinitions },
  "0007-canaries": { up: canaries },
  "0008-suppressions": { up: suppressions },
  "0009-sinks": { up: sinks },
  "0010-retention": { up: retention },
};
