import type { Migrations } from "@portcullis/db";
import { up as control } from "./0001-control.ts";

/** In the order of their names. A migration that has been released is never edited. */
export const migrations: Migrations = { "0001-control": { up: control } };
