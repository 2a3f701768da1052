import { ConfigError, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import type { settings } from "./config.ts";
import { parseRoleMapping, type RoleMapping } from "./core/oidc-claims.ts";

/** The identity provider of the operators, as it was set. */
export type OidcSettings = {
  readonly issuer: URL;
  /** For browser logins; without it there are none. */
  readonly client:
    | { readonly id: string; readonly secret: string | undefined; readonly scope: string }
    | undefined;
  /** Of bearer tokens; without it none is accepted. */
  readonly audience: string | undefined;
  readonly roleClaim: string;
  readonly roles: RoleMapping;
};

type Settings = z.infer<z.ZodObject<typeof settings>>;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Tokens and keys must not travel in the clear, save on this very machine. */
export const isSafeIssuer = (issuer: URL): boolean =>
  issuer.protocol === "https:" || (issuer.protocol === "http:" && LOOPBACK.test(issuer.hostname));

/** Text of a secret file that may be missing. */
export const optionalSecret = (
  secret: ServiceContext<Settings>["secret"],
  name: string,
): string | undefined => {
  try {
    return secret(name);
  } catch (error) {
    if (error instanceof ConfigError) return undefined;
    throw error;
  }
};

/**
 * Undefined where no issuer is set.
 * @throws ConfigError with every fault of what is set
 */
export const readOidcSettings = (
  config: Settings,
  secret: ServiceContext<Settings>["secret"],
): OidcSettings | undefined => {
  const faults: string[] = [];
  const {
    PORTCULLIS_OIDC_ISSUER: issuer,
    PORTCULLIS_OIDC_CLIENT_ID: clientId,
    PORTCULLIS_OIDC_AUDIENCE: audience,
  } = config;
  if (issuer === undefined) {
    if (clientId !== undefined) faults.push("PORTCULLIS_OIDC_CLIENT_ID: needs PORTCULLIS_OIDC_ISSUER");
    if (audience !== undefined) faults.push("PORTCULLIS_OIDC_AUDIENCE: needs PORTCULLIS_OIDC_ISSUER");
    if (faults.length > 0) throw new ConfigError(faults);
    return undefined;
  }
  const url = new URL(issuer);
  if (!isSafeIssuer(url)) faults.push("PORTCULLIS_OIDC_ISSUER: must be https, or http on a loopback address");
  if (clientId === undefined && audience === undefined) {
    faults.push("PORTCULLIS_OIDC_ISSUER: needs PORTCULLIS_OIDC_CLIENT_ID, PORTCULLIS_OIDC_AUDIENCE or both");
  }
  let roles: RoleMapping = new Map();
  try {
    roles = parseRoleMapping(config.PORTCULLIS_OIDC_ROLES);
    if (roles.size === 0) faults.push("PORTCULLIS_OIDC_ROLES: maps nothing, so nobody could sign in");
  } catch (error) {
    faults.push(`PORTCULLIS_OIDC_ROLES: ${error instanceof Error ? error.message : "not a mapping"}`);
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return {
    issuer: url,
    client:
      clientId === undefined
        ? undefined
        : {
            id: clientId,
            secret: optionalSecret(secret, "oidc-client-secret"),
            scope: config.PORTCULLIS_OIDC_SCOPE,
          },
    audience,
    roleClaim: config.PORTCULLIS_OIDC_ROLE_CLAIM,
    roles,
  };
};
