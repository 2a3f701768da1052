import type { Migrations } from "@portcullis/db";
import { traces } from "./0001-traces.ts";
import { replay } from "./0002-replay.ts";
import { logs } from "./0003-logs.ts";
import { queries } from "./0004-queries.ts";
import { investigations } from "./0005-investigations.ts";
import { retention } from "./0006-retention.ts";
import { invariants } from "./0007-invariants.ts";
import { rollups } from "./0008-rollups.ts";

/** In the order of their names. Migrations are added, never edited. */
export const migrations: Migrations = {
  "0001-traces": traces,
  "0002-replay": replay,
  "0003-logs": logs,
  "0004-queries": queries,
  "0005-investigations": investigations,
  "0006-retention": retention,
  "0007-invariants": invariants,
  "0008-rollups": rollups,
};
