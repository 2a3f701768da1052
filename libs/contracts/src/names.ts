import { z } from "zod";

/** A slug is one NATS subject token and one URL path segment: lower case, digits, hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, "lower-case letters, digits and hyphens, at most 63");

/** MCP tool names, as servers use them in practice; bounded so that a name can always be shown and stored. */
export const toolNameSchema = z.string().min(1).max(256);

/** What a request aims at: the name of a tool or a prompt, or the URI of a resource. */
export const targetNameSchema = z.string().min(1).max(4096);

/** UUID version 7 (RFC 9562): sorts by the time of receipt. */
export const requestIdSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, "a UUIDv7 in lower case");

export const sha256HexSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** RFC 3339 in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export const timestampSchema = z.iso.datetime({ precision: 3 });

/** What an operator may do; see `controlCommands`. */
export const roles = ["admin", "operator", "analyst", "auditor"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;
