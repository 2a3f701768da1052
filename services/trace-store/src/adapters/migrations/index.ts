import type { Migrations } from "@portcullis/db";
import { traces } from "./0001-traces.ts";
import { replay } from "./0002-replay.ts";

/** In the order of their names. Migrations are added, never edited. */
export const migrations: Migrations = { "0001-traces": traces, "0002-replay": replay };
