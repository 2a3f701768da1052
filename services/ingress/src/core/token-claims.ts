import { type Claims, claimAt, valuesOf } from "./oidc-claims.ts";

const JWT = /^([\w-]+)\.([\w-]+)\.[\w-]+$/;

/**
 * The issuer that a token says it is of, only to know whose keys to verify it with. Undefined where the text is no signed
 * JWT (RFC 7519).
 */
export const claimedIssuer = (token: string): string | undefined => {
  const payload = JWT.exec(token)?.[2];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (typeof claims !== "object" || claims === null || !("iss" in claims)) return undefined;
    return typeof claims.iss === "string" ? claims.iss : undefined;
  } catch {
    return undefined;
  }
};

/** Scopes of a token: `scope` with spaces (RFC 9068 section 2.2.3), or `scp`, as several issuers have it. */
const scopesOf = (claims: Claims): readonly string[] =>
  ["scope", "scp"].flatMap((name) => valuesOf(claims[name])).flatMap((value) => value.split(" "));

export const hasScopes = (claims: Claims, wanted: readonly string[]): boolean => {
  const held = new Set(scopesOf(claims));
  return wanted.every((scope) => held.has(scope));
};

/** The id of the API key that the claims stand for: of several the first of the mapping. */
export const keyOfClaims = (
  claims: Claims,
  path: string,
  mapping: ReadonlyMap<string, string>,
): string | undefined => {
  const held = new Set(valuesOf(claimAt(claims, path)));
  for (const [value, key] of mapping) if (held.has(value)) return key;
  return undefined;
};
