import type { Kysely } from "kysely";
import type { ApprovalTables } from "./tables/approvals.ts";
import type { CanaryTables } from "./tables/canaries.ts";
import type { CatalogTables } from "./tables/catalog.ts";
import type { SinkTables } from "./tables/sinks.ts";
import type { TenantTables } from "./tables/tenants.ts";

export type ControlTables = CatalogTables & TenantTables & ApprovalTables & SinkTables & CanaryTables;

/** The pool or a transaction on it. */
export type ControlDb = Kysely<ControlTables>;
