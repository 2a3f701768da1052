import type { AdminRoute } from "./route.ts";

const key = "/keys/:key";

/** Credentials of both kinds: API keys of organisations, and the operators' own tokens. */
export const keyRoutes: readonly AdminRoute[] = [
  { method: "GET", url: "/orgs/:org/keys", command: "key-list", summary: "List an organisation's keys" },
  {
    method: "POST",
    url: "/orgs/:org/keys",
    command: "key-create",
    body: "input",
    status: 201,
    record: true,
    summary: "Create a key; the key itself is shown once",
  },
  { method: "GET", url: key, command: "key-get", record: true, summary: "One key" },
  {
    method: "PUT",
    url: key,
    command: "key-put",
    body: "input",
    record: true,
    summary: "Change a key: scope, expiry, limits, addresses",
  },
  { method: "DELETE", url: key, command: "key-revoke", record: true, summary: "Revoke a key at once" },
  {
    method: "POST",
    url: `${key}/rotate`,
    command: "key-rotate",
    body: "merge",
    record: true,
    summary: "Give a key a new secret; the old one goes on for a while",
  },
  {
    method: "GET",
    url: `${key}/tools`,
    command: "key-tools",
    fixed: { kind: "tool" },
    summary: "The tools that a key may use",
  },
  {
    method: "GET",
    url: `${key}/prompts`,
    command: "key-tools",
    fixed: { kind: "prompt" },
    summary: "The prompts that a key may use",
  },
  {
    method: "GET",
    url: `${key}/resources`,
    command: "key-tools",
    fixed: { kind: "resource" },
    summary: "The resources and templates that a key sees listed",
  },
  { method: "GET", url: "/operators", command: "operator-list", summary: "List the operators" },
  {
    method: "POST",
    url: "/operators",
    command: "operator-create",
    body: "input",
    status: 201,
    record: true,
    summary: "Add an operator; the token is shown once",
  },
  {
    method: "DELETE",
    url: "/operators/:operator",
    command: "operator-revoke",
    record: true,
    summary: "Revoke an operator's token at once",
  },
];
