import type { Outcome, Severity } from "@portcullis/contracts";

/**
 * OCSF 1.4 (schema.ocsf.io): what was stopped is a Detection Finding (2004), any other call an API Activity (6003); both with the
 * Security Control profile. `type_uid` is `class_uid * 100 + activity_id`; times are milliseconds since the epoch.
 */
export const OCSF_VERSION = "1.4.0";

const classes = {
  detectionFinding: {
    category_uid: 2,
    category_name: "Findings",
    class_uid: 2004,
    class_name: "Detection Finding",
  },
  apiActivity: {
    category_uid: 6,
    category_name: "Application Activity",
    class_uid: 6003,
    class_name: "API Activity",
  },
} as const;

export type Activity = { readonly id: number; readonly name: string };

export const classify = (of: keyof typeof classes, { id, name }: Activity) => ({
  ...classes[of],
  activity_id: id,
  activity_name: name,
  type_uid: classes[of].class_uid * 100 + id,
  type_name: `${classes[of].class_name}: ${name}`,
});

export const severities = {
  low: { severity_id: 2, severity: "Low" },
  medium: { severity_id: 3, severity: "Medium" },
  high: { severity_id: 4, severity: "High" },
  critical: { severity_id: 5, severity: "Critical" },
} as const satisfies Record<Severity, object>;
export const informational = { severity_id: 1, severity: "Informational" } as const;

/** What the control did (`action_id`, `disposition_id`), and whether the activity succeeded (`status_id`). */
export const results = {
  completed: {
    action_id: 1,
    action: "Allowed",
    disposition_id: 1,
    disposition: "Allowed",
    status_id: 1,
    status: "Success",
  },
  blocked: {
    action_id: 2,
    action: "Denied",
    disposition_id: 2,
    disposition: "Blocked",
    status_id: 2,
    status: "Failure",
  },
  denied: {
    action_id: 2,
    action: "Denied",
    disposition_id: 26,
    disposition: "Unauthorized",
    status_id: 2,
    status: "Failure",
  },
  pending: {
    action_id: 2,
    action: "Denied",
    disposition_id: 99,
    disposition: "Waits for an approval",
    status_id: 99,
    status: "Pending",
  },
  withheld: {
    action_id: 2,
    action: "Denied",
    disposition_id: 2,
    disposition: "Blocked",
    status_id: 2,
    status: "Failure",
  },
  failed: {
    action_id: 0,
    action: "Unknown",
    disposition_id: 27,
    disposition: "Error",
    status_id: 2,
    status: "Failure",
  },
  rejected: {
    action_id: 2,
    action: "Denied",
    disposition_id: 25,
    disposition: "Rejected",
    status_id: 2,
    status: "Failure",
  },
  audited: {
    action_id: 1,
    action: "Allowed",
    disposition_id: 17,
    disposition: "Logged",
    status_id: 1,
    status: "Success",
  },
  unknown: {
    action_id: 0,
    action: "Unknown",
    disposition_id: 0,
    disposition: "Unknown",
    status_id: 0,
    status: "Unknown",
  },
  received: {
    action_id: 0,
    action: "Unknown",
    disposition_id: 17,
    disposition: "Logged",
    status_id: 0,
    status: "Unknown",
  },
} as const satisfies Record<Outcome, object>;

export const STOPPED: ReadonlySet<Outcome> = new Set(["blocked", "denied", "pending", "withheld"]);
