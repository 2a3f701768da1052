import { resolve } from "node:path";
import { z } from "zod";
import { parseOwnHost } from "./core/allowed-host.ts";

const cidrListSchema = z
  .string()
  .transform((text) => text.split(",").map((entry) => entry.trim()))
  .pipe(
    z.array(z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()], { error: "an address or a CIDR block" })),
  );

/** Entries separated by commas; empty ones do not count. */
const listSchema = z.string().transform((text) =>
  text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ""),
);

const hostListSchema = listSchema.transform((entries, context) =>
  entries.flatMap((entry) => {
    try {
      return [parseOwnHost(entry)];
    } catch (error) {
      context.addIssue({ code: "custom", message: error instanceof Error ? error.message : "not a host" });
      return [];
    }
  }),
);

export const settings = {
  PORTCULLIS_HTTP_HOST: z.string().default("127.0.0.1"),
  /** 0 takes a free port. */
  PORTCULLIS_HTTP_PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  /** Largest body of a request, in bytes. */
  PORTCULLIS_BODY_LIMIT_BYTES: z.coerce.number().int().min(1024).max(2_097_152).default(1_048_576),
  /** Requests under way in this instance; one more is told to come back. */
  PORTCULLIS_MAX_IN_FLIGHT: z.coerce.number().int().min(1).default(1000),
  /** Streams of news that `/mcp` clients keep open in this instance, and those of one key among them. */
  PORTCULLIS_MAX_STREAMS: z.coerce.number().int().min(1).default(10_000),
  PORTCULLIS_MAX_STREAMS_PER_KEY: z.coerce.number().int().min(1).default(1_000),
  /** Sessions of 2025 clients that one key holds, at all instances together. */
  PORTCULLIS_MAX_SESSIONS_PER_KEY: z.coerce.number().int().min(1).max(10_000).default(1_000),
  /** How long a request may take from receipt to answer. */
  PORTCULLIS_DEADLINE_MS: z.coerce.number().int().min(100).max(300_000).default(30_000),
  /** An inspection that nobody answered is sent again after this time. */
  PORTCULLIS_RESEND_MS: z.coerce.number().int().min(50).default(1_000),
  /** How long the trace may take to be acknowledged before the answer is withheld. */
  PORTCULLIS_TRACE_TIMEOUT_MS: z.coerce.number().int().min(100).default(5_000),
  /** Proxies whose `X-Forwarded-*` headers are believed, separated by commas. None where it is not set. */
  PORTCULLIS_TRUSTED_PROXIES: cidrListSchema.optional(),
  /** What `services/console` was built to. */
  PORTCULLIS_CONSOLE_DIR: z
    .string()
    .min(1)
    .default(resolve(import.meta.dirname, "../../console/dist")),
  /** How this gate is reached from outside, such as `https://gate.example.com`; else it is the request's own host. */
  PORTCULLIS_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((text) => new URL(text).href === `${new URL(text).origin}/`, {
      error: "scheme, host and port only",
    })
    .transform((text) => new URL(text).origin)
    .optional(),
  /** Hosts that `/mcp` is reached by beside the public URL's: `name` or `name:port`. */
  PORTCULLIS_ALLOWED_HOSTS: hostListSchema.optional(),
  /** Origins of pages elsewhere that may call `/mcp` from a browser, such as `https://app.example.com`. */
  PORTCULLIS_ALLOWED_ORIGINS: listSchema
    .pipe(
      z.array(
        z.string().regex(/^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+$/, {
          error: "scheme, host and port only, as browsers send it",
        }),
      ),
    )
    .optional(),
  /** Issuers whose access tokens stand for API keys on `/mcp`, and which token stands for which; see README. */
  PORTCULLIS_MCP_OAUTH_ISSUERS: listSchema.pipe(z.array(z.url({ protocol: /^https?$/ })).max(10)).optional(),
  PORTCULLIS_MCP_OAUTH_AUDIENCES: listSchema.pipe(z.array(z.string().max(500)).max(20)).optional(),
  /** Scopes that a token must have, separated by spaces. */
  PORTCULLIS_MCP_OAUTH_SCOPES: z
    .string()
    .regex(/^(?:[\x21\x23-\x5b\x5d-\x7e]+(?: (?!$)|$))*$/, { error: "scopes separated by single spaces" })
    .max(1000)
    .default(""),
  PORTCULLIS_MCP_OAUTH_KEY_CLAIM: z.string().min(1).max(500).default("roles"),
  /** `claim value=key id`, separated by commas; of several that a token has, the first one here counts. */
  PORTCULLIS_MCP_OAUTH_KEYS: z.string().max(100_000).default(""),
  /** Whether the registry's read API needs an API key. */
  PORTCULLIS_REGISTRY_ACCESS: z.enum(["public", "key"]).default("public"),
  /** The OpenID provider of the operators, and what it is asked for; see README. */
  PORTCULLIS_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  PORTCULLIS_OIDC_CLIENT_ID: z.string().min(1).max(500).optional(),
  PORTCULLIS_OIDC_AUDIENCE: z.string().min(1).max(500).optional(),
  PORTCULLIS_OIDC_SCOPE: z
    .string()
    .regex(/\bopenid\b/, "must hold openid")
    .default("openid profile email"),
  PORTCULLIS_OIDC_ROLE_CLAIM: z.string().min(1).max(500).default("roles"),
  /** `claim value=role`, separated by commas. Who has none of the values has no access. */
  PORTCULLIS_OIDC_ROLES: z.string().max(10_000).default(""),
} as const;
