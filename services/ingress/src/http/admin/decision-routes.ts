import type { AdminRoute } from "./route.ts";

const approval = "/approvals/:approval";

/** Decisions and their record: approvals, explanations, the audit log. */
export const decisionRoutes: readonly AdminRoute[] = [
  { method: "GET", url: "/approvals", command: "approval-list", summary: "List approvals, newest first" },
  { method: "GET", url: approval, command: "approval-get", record: true, summary: "One approval" },
  {
    method: "POST",
    url: `${approval}/approve`,
    command: "approval-approve",
    body: "merge",
    record: true,
    summary: "Let exactly this call run, once",
  },
  {
    method: "POST",
    url: `${approval}/reject`,
    command: "approval-reject",
    body: "merge",
    record: true,
    summary: "Refuse this call until its approval expires",
  },
  {
    method: "POST",
    url: "/explain",
    command: "explain",
    body: "merge",
    summary: "What would happen to a request of a key, step by step; nothing runs",
  },
  {
    method: "GET",
    url: "/audit",
    command: "audit-list",
    summary: "Changes of the configuration, newest first",
  },
  {
    method: "GET",
    url: "/config",
    command: "config-status",
    summary: "The revision of the configuration, and whether all of it is published",
  },
];
