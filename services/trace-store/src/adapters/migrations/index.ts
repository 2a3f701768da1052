import type { Migrations } from "@portcullis/db";
import { traces } from "./0001-traces.ts";

/** In the order of their names. Migrations are added, never edited. */
export const migrations: Migrations = { "0001-traces": traces };
