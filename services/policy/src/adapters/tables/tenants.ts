import type {
  Enablement,
  InspectionSettings,
  KeyRecord,
  OperatorRecord,
  OrgCanary,
  OrgRecord,
  OrgRetention,
  RateLimit,
  Role,
  Scope,
  Suppressions,
} from "@portcullis/contracts";
import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { Json, OptionalJson, OptionalTime, Published, Time } from "./common.ts";

/** Orgs, keys, operators, and who changed what. */
export type TenantTables = {
  orgs: Published & {
    slug: string;
    title: string;
    inspection: Json<InspectionSettings>;
    blocked_as: Generated<OrgRecord["blockedAs"]>;
    policies: Json<Readonly<Record<string, string>>>;
    suppressions: ColumnType<Suppressions, string | undefined, string>;
    canary: OptionalJson<OrgCanary>;
    retention: OptionalJson<OrgRetention>;
    created_at: Generated<Date>;
  };
  enablements: { org: string; server: string; tools: Json<Enablement> };
  api_keys: Published & {
    id: string;
    org: string;
    name: string;
    prefix: string;
    sha256: string;
    previous_sha256: string | null;
    previous_prefix: string | null;
    previous_until: OptionalTime;
    scope: Json<Scope>;
    status: KeyRecord["status"];
    expires_at: OptionalTime;
    rate_limit: OptionalJson<RateLimit>;
    allowed_ips: OptionalJson<string[]>;
    /** Null for keys from before it was kept. */
    created_by: string | null;
    created_at: Generated<Date>;
    revoked_at: OptionalTime;
  };
  key_usage: { key: string; last_used_at: Time; requests: number };
  operators: Published & {
    id: string;
    name: string;
    role: Role;
    prefix: string;
    sha256: string;
    status: OperatorRecord["status"];
    expires_at: OptionalTime;
    created_at: Generated<Date>;
    created_by: string;
    revoked_at: OptionalTime;
  };
  config_revision: { singleton: Generated<boolean>; value: number };
  admin_audit: {
    id: GeneratedAlways<number>;
    /** UUIDv7: the trace event of the change has it as its request. */
    request_id: string;
    at: Generated<Date>;
    revision: number;
    actor: string;
    role: string;
    command: string;
    target: string;
    org: string | null;
    note: string;
    before: ColumnType<unknown, string | null>;
    after: ColumnType<unknown, string | null>;
    /** Null as long as the trace stream does not have it. */
    traced_at: OptionalTime;
  };
};
