import type { AdminRoute } from "./route.ts";

const org = "/orgs/:org";
const policy = `${org}/policies/:name`;

/** Organisations: what they inspect, what they turned on, what their policies say. */
export const orgRoutes: readonly AdminRoute[] = [
  { method: "GET", url: "/orgs", command: "org-list", summary: "List the organisations" },
  { method: "GET", url: org, command: "org-get", record: true, summary: "One organisation" },
  {
    method: "PUT",
    url: org,
    command: "org-put",
    body: "input",
    record: true,
    creates: "org-get",
    summary: "Add or change an organisation",
  },
  {
    method: "PUT",
    url: `${org}/inspection`,
    command: "inspection-put",
    body: "input",
    record: true,
    summary: "Set inspection modes per direction and category",
  },
  {
    method: "PUT",
    url: `${org}/servers/:server`,
    command: "enablement-put",
    body: "merge",
    record: true,
    summary: "Turn on a server's tools for an organisation",
  },
  {
    method: "DELETE",
    url: `${org}/servers/:server`,
    command: "enablement-delete",
    record: true,
    summary: "Turn off a server for an organisation",
  },
  {
    method: "GET",
    url: `${org}/policies`,
    command: "policy-list",
    summary: "List an organisation's policies",
  },
  { method: "GET", url: policy, command: "policy-get", record: true, summary: "One policy" },
  {
    method: "PUT",
    url: policy,
    command: "policy-put",
    body: "input",
    record: true,
    creates: "policy-get",
    summary: "Add or change a policy; its text is checked first",
  },
  {
    method: "DELETE",
    url: policy,
    command: "policy-delete",
    record: true,
    summary: "Delete a policy",
  },
  {
    method: "POST",
    url: `${policy}/check`,
    command: "policy-check",
    body: "input",
    summary: "Check a policy's text, and change nothing",
  },
  {
    method: "POST",
    url: `${org}/what-if`,
    command: "policy-what-if",
    body: "input",
    summary: "Which recorded requests a draft of policies would decide differently",
  },
  {
    method: "GET",
    url: "/policies/shipped",
    command: "policy-shipped",
    summary: "The policies that come with the product",
  },
];
