import type { Kysely } from "kysely";
import type { ApprovalTables } from "./tables/approvals.ts";
import type { CatalogTables } from "./tables/catalog.ts";
import type { TenantTables } from "./tables/tenants.ts";

export type ControlTables = CatalogTables & TenantTables & ApprovalTables;

/** The pool or a transaction on it. */
export type ControlDb = Kysely<ControlTables>;
