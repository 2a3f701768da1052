import type { Generated } from "kysely";
import type { Json, OptionalTime, Time } from "./common.ts";

/** Calls that wait for a person, or waited. */
export type ApprovalTables = {
  approvals: {
    id: string;
    /** SHA-256 over all that the approval is for. */
    binding: string;
    org: string;
    key: string;
    server: string;
    tool: string;
    arguments_digest: string;
    definition_hash: string;
    policy_digest: string;
    request_id: string;
    reasons: Json<string[]>;
    status: "pending" | "approved" | "rejected" | "used";
    /** Whether it still counts for its call; at most one does. */
    open: Generated<boolean>;
    decided_by: string | null;
    decided_at: OptionalTime;
    note: string | null;
    used_by: string | null;
    used_at: OptionalTime;
    created_at: Time;
    expires_at: Time;
    revision: Generated<number>;
  };
};
