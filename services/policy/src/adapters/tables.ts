import type {
  Credential,
  Enablement,
  InspectionSettings,
  KeyRecord,
  Scope,
  ServerStatus,
} from "@portcullis/contracts";
import type { ColumnType, Generated, GeneratedAlways, Kysely } from "kysely";

/** Written as JSON text, since the driver would take an array for a PostgreSQL array; read as the value. */
type Json<T> = ColumnType<T, string, string>;
type Time = ColumnType<Date, Date | string, Date | string>;
type OptionalTime = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Definition = Readonly<Record<string, unknown>>;

type Published = {
  revision: number;
  published_revision: Generated<number>;
};

export type ControlTables = {
  servers: Published & {
    slug: string;
    title: string;
    url: string;
    status: ServerStatus;
    allow_private_network: boolean;
    timeout_ms: number;
    max_response_bytes: number;
    credentials: Json<Credential[]>;
    instructions: string | null;
    synced_at: OptionalTime;
    sync_error: string | null;
    created_at: Generated<Date>;
    updated_at: Generated<Time>;
  };
  server_tools: {
    server: string;
    name: string;
    position: number;
    discovered_definition: Json<Definition>;
    discovered_hash: string;
    pinned_definition: ColumnType<Definition | null, string | null, string | null>;
    pinned_hash: string | null;
  };
  orgs: Published & {
    slug: string;
    title: string;
    inspection: Json<InspectionSettings>;
    created_at: Generated<Date>;
  };
  enablements: { org: string; server: string; tools: Json<Enablement> };
  api_keys: Published & {
    id: string;
    org: string;
    label: string;
    prefix: string;
    sha256: string;
    scope: Json<Scope>;
    status: KeyRecord["status"];
    expires_at: OptionalTime;
    created_at: Generated<Date>;
    revoked_at: OptionalTime;
  };
  config_revision: { singleton: Generated<boolean>; value: number };
  admin_audit: {
    id: GeneratedAlways<number>;
    at: Generated<Date>;
    revision: number;
    actor: string;
    role: string;
    command: string;
    target: string;
    notes: string;
    before: ColumnType<unknown, string | null>;
    after: ColumnType<unknown, string | null>;
  };
};

/** The pool or a transaction on it. */
export type ControlDb = Kysely<ControlTables>;
