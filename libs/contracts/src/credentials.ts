import { z } from "zod";
import { registeredSecretSchema } from "./inspection.ts";
import { timestampSchema } from "./names.ts";

/**
 * How a server's record names its credentials: by reference only (`${env:NAME}`, `${file:NAME}`), inside of header
 * values or of one of the forms of `auth`. The executor alone resolves them, and only names that ops allow-listed.
 */

const REFERENCE = /\$\{(env|file):([A-Za-z0-9._-]{1,128})\}/g;

export type CredentialReference = { readonly provider: "env" | "file"; readonly name: string };

/** The references within a text, in their order. */
export const referencesIn = (template: string): readonly CredentialReference[] =>
  [...template.matchAll(REFERENCE)].map(([, provider, name = ""]) => ({
    provider: provider === "env" ? "env" : "file",
    name,
  }));

/** The text with each reference replaced; `resolve` is asked once for each place. */
export const fillTemplate = (template: string, resolve: (reference: CredentialReference) => string): string =>
  template.replace(REFERENCE, (_match, provider: string, name: string) =>
    resolve({ provider: provider === "env" ? "env" : "file", name }),
  );

const REFERENCE_RULE = "write a reference as ${env:NAME} or ${file:NAME}";

/** Text that may hold references. A `${` that begins none is refused: a misspelt reference must not be sent as text. */
export const templateSchema = z
  .string()
  .min(1)
  .max(2048)
  .regex(/^[\x20-\x7e]*$/, "visible ASCII and spaces only")
  .refine((text) => !text.replaceAll(REFERENCE, "").includes("${"), { message: REFERENCE_RULE });

/** A reference and nothing else: for what is always a secret. */
export const referenceSchema = z
  .string()
  .regex(/^\$\{(?:env|file):[A-Za-z0-9._-]{1,128}\}$/, { message: REFERENCE_RULE });

const headerNameSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, "a header name");

/** Headers that the protocol or the connection sets by itself. */
const RESERVED = /^(?:host|content-.*|accept|connection|transfer-encoding|te|upgrade|mcp-.*|last-event-id)$/i;
/** Headers whose value is a secret by their name. */
const SENSITIVE = /^(?:authorization|proxy-authorization|cookie)$|token|secret|password|api-?key|credential/i;

/** Header name → template. A header that carries a secret by its name must take it from a reference. */
export const headersSchema = z
  .record(headerNameSchema, templateSchema)
  .refine((headers) => Object.keys(headers).length <= 16, { message: "at most 16 headers" })
  .refine((headers) => !Object.keys(headers).some((name) => RESERVED.test(name)), {
    message: "a header of this list is set by the protocol itself",
  })
  .refine(
    (headers) =>
      new Set(Object.keys(headers).map((name) => name.toLowerCase())).size === Object.keys(headers).length,
    { message: "a header is named twice" },
  )
  .refine(
    (headers) =>
      Object.entries(headers).every(
        ([name, value]) => !SENSITIVE.test(name) || referencesIn(value).length > 0,
      ),
    { message: `a header that carries a secret needs a reference: ${REFERENCE_RULE}` },
  );
export type Headers = z.infer<typeof headersSchema>;

/** How the executor authenticates towards a server, beside plain headers. */
export const upstreamAuthSchema = z.discriminatedUnion("type", [
  /** `Authorization: Bearer …` (RFC 6750). */
  z.strictObject({ type: z.literal("bearer"), token: referenceSchema }),
  /** `Authorization: Basic …` (RFC 7617). */
  z.strictObject({ type: z.literal("basic"), username: templateSchema, password: referenceSchema }),
  /** OAuth 2.1 client credentials (RFC 6749 section 4.4), with the token renewed before it expires. */
  z.strictObject({
    type: z.literal("oauth2_client_credentials"),
    tokenUrl: z.url({ protocol: /^https?$/ }),
    clientId: templateSchema,
    clientSecret: referenceSchema,
    /** How the client authenticates at the token endpoint. */
    clientAuthentication: z
      .enum(["client_secret_basic", "client_secret_post"])
      .default("client_secret_basic"),
    scopes: z
      .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/))
      .max(32)
      .default([]),
    /** RFC 8707: the resource that the token is for. */
    resource: z.url().optional(),
    audience: z.string().max(512).optional(),
  }),
]);
export type UpstreamAuth = z.infer<typeof upstreamAuthSchema>;

/** All references of a server, each once, as they are written. */
export const referencesOf = (server: {
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: UpstreamAuth | null;
}): readonly string[] => {
  const templates = [...Object.values(server.headers), ...authTemplates(server.auth)];
  const written = templates.flatMap((text) =>
    referencesIn(text).map(({ provider, name }) => `\${${provider}:${name}}`),
  );
  return [...new Set(written)];
};

const authTemplates = (auth: UpstreamAuth | null): readonly string[] => {
  switch (auth?.type) {
    case undefined:
      return [];
    case "bearer":
      return [auth.token];
    case "basic":
      return [auth.username, auth.password];
    case "oauth2_client_credentials":
      return [auth.clientId, auth.clientSecret];
  }
};

/** Keys of the bucket `gate_credentials`. */
export const credentialKeys = {
  /** The salt that all executors hash with: made once, by the first of them. */
  salt: "meta.salt",
  server: (slug: string): string => `server.${slug}`,
} as const;

export const credentialSaltSchema = z.object({ v: z.literal(1), salt: registeredSecretSchema.shape.salt });

/** What stands for the credentials of one server: those in use, and those before them for a day. */
export const credentialHashesSchema = z.object({
  v: z.literal(1),
  entries: z.array(registeredSecretSchema.extend({ seenAt: timestampSchema })).max(256),
});
export type CredentialHashes = z.infer<typeof credentialHashesSchema>;
/** An entry that no executor has seen for longer is dropped. */
export const CREDENTIAL_HASH_MS = 24 * 3_600_000;
