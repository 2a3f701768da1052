import type {
  Headers,
  PinnedKind,
  RiskLevel,
  RiskReason,
  ServerStatus,
  ToolLabel,
  ToolState,
  UpstreamAuth,
} from "@portcullis/contracts";
import type { ColumnType, Generated } from "kysely";
import type { ApprovableKind, Described } from "../../core/server.ts";
import type { Json, OptionalJson, OptionalTime, Published } from "./common.ts";

type DefaultTime = ColumnType<Date, Date | string | undefined, Date | string>;
type Definition = Readonly<Record<string, unknown>>;

/** Servers, and what they offer. */
export type CatalogTables = {
  servers: Published & {
    slug: string;
    title: string;
    description: string | null;
    owner: string | null;
    registry_name: string | null;
    version: string | null;
    url: string;
    transport: "streamable-http";
    status: ServerStatus;
    allow_private_network: boolean;
    timeout_ms: number;
    max_response_bytes: number;
    max_concurrent_calls: number | null;
    headers: Json<Headers>;
    auth: OptionalJson<UpstreamAuth>;
    labels: OptionalJson<ToolLabel[]>;
    instructions: string | null;
    protocol_version: string | null;
    server_info: OptionalJson<Described["serverInfo"]>;
    capabilities: Json<Definition>;
    approved_kinds: Json<ApprovableKind[]>;
    health: "unknown" | "ok" | "failing";
    last_sync_at: OptionalTime;
    last_success_at: OptionalTime;
    last_error: string | null;
    consecutive_failures: number;
    missing_credentials: Json<string[]>;
    next_sync_at: DefaultTime;
    /** The number of the last sync that began, and of the last one whose answer was taken over. */
    sync_begun: Generated<number>;
    sync_taken: Generated<number>;
    first_approved_at: OptionalTime;
    review_by: string | null;
    review_at: OptionalTime;
    review_note: string | null;
    created_at: Generated<Date>;
    updated_at: DefaultTime;
  };
  server_tools: {
    server: string;
    kind: PinnedKind;
    name: string;
    /** In the server's own order. */
    position: number;
    discovered_definition: Json<Definition>;
    /** Its exact text, where printing the value would give another; the same of what is pinned. */
    discovered_exact: string | null;
    discovered_hash: string;
    pinned_definition: ColumnType<Definition | null, string | null, string | null>;
    pinned_exact: string | null;
    pinned_hash: string | null;
    pinned_instructions: string | null;
    state: ToolState;
    rejected_hash: string | null;
    missing: boolean;
    risk: RiskLevel;
    reasons: Json<RiskReason[]>;
    own_labels: OptionalJson<ToolLabel[]>;
    review_by: string | null;
    review_at: OptionalTime;
    review_note: string | null;
    review_override: boolean | null;
    revision: number;
    first_seen_at: Generated<Date>;
  };
  server_offers: {
    server: string;
    kind: ListedKind;
    position: number;
    definition: Json<Definition>;
    exact: string | null;
    /** Whether clients see it. */
    listed: boolean;
  };
};

export type ListedKind = "resources" | "resourceTemplates";
