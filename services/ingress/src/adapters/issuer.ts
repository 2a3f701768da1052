import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from "jose";
import * as oidc from "openid-client";
import { boundedFetch } from "./bounded-fetch.ts";

/** The identity provider cannot be reached, or does not speak as it should. */
export class IdentityProviderError extends Error {
  constructor(options?: ErrorOptions) {
    super("the identity provider does not answer", options);
    this.name = "IdentityProviderError";
  }
}

/** Public keys only: with a shared secret whoever can check a token could make one. */
const ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];
/** RFC 9068 and what issuers write before it. A token for another purpose (logout, DPoP proof) names another type. */
const TOKEN_TYPES = new Set(["jwt", "at+jwt", "application/at+jwt"]);
const CLOCK_TOLERANCE_SECONDS = 60;
const TIMEOUT_SECONDS = 5;
/** An issuer that did not answer is not asked again before this: requests are not to wait for it one by one. */
const PAUSE_MS = 1_000;

const isTokenFault = (error: unknown): boolean =>
  error instanceof errors.JWTClaimValidationFailed ||
  error instanceof errors.JWTExpired ||
  error instanceof errors.JWTInvalid ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys;

const isTypeOfAccess = (typ: unknown): boolean =>
  typ === undefined || (typeof typ === "string" && TOKEN_TYPES.has(typ.toLowerCase()));

/** What an issuer says of itself, and its public keys: fetched when they are needed, kept, fetched anew as keys change. */
export type KnownIssuer = {
  readonly configuration: oidc.Configuration;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
};

export type IssuerOptions = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly authentication: oidc.ClientAuth;
  /** Whether metadata of RFC 8414 will do where there is none of OpenID Connect. */
  readonly plainOAuth: boolean;
};

const discover = async (options: IssuerOptions, algorithm: "oidc" | "oauth2"): Promise<KnownIssuer> => {
  const insecure = options.issuer.protocol === "http:";
  const configuration = await oidc.discovery(
    options.issuer,
    options.clientId,
    undefined,
    options.authentication,
    {
      algorithm,
      timeout: TIMEOUT_SECONDS,
      [oidc.customFetch]: boundedFetch as oidc.CustomFetch,
      // The issuer is on this very machine: see `isSafeIssuer`.
      execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
    },
  );
  const { jwks_uri: jwksUri } = configuration.serverMetadata();
  if (jwksUri === undefined) throw new Error("the issuer names no keys");
  const url = new URL(jwksUri);
  if (url.protocol !== "https:" && !insecure) throw new Error("the issuer's keys travel in the clear");
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_SECONDS * 1000,
    [customFetch]: boundedFetch,
  });
  return { configuration, keys };
};

/** Asks nothing of the issuer before it is needed. @throws IdentityProviderError, from what it returns */
export const createIssuer = (options: IssuerOptions): (() => Promise<KnownIssuer>) => {
  let known: Promise<KnownIssuer> | undefined;
  let failed: { readonly cause: unknown; readonly at: number } | undefined;
  const find = (): Promise<KnownIssuer> =>
    discover(options, "oidc").catch((error: unknown) => {
      if (options.plainOAuth) return discover(options, "oauth2");
      throw error;
    });
  return async () => {
    if (failed !== undefined && performance.now() - failed.at < PAUSE_MS) {
      throw new IdentityProviderError({ cause: failed.cause });
    }
    known ??= find();
    try {
      return await known;
    } catch (cause) {
      known = undefined;
      failed = { cause, at: performance.now() };
      throw new IdentityProviderError({ cause });
    }
  };
};

/**
 * Claims of an access token (RFC 9068, and JWTs of before it) that the issuer signed for one of the audiences; undefined
 * where it does not hold.
 * @throws IdentityProviderError
 */
export const verifyAccessToken = async (
  token: string,
  { configuration, keys }: KnownIssuer,
  audience: readonly string[],
): Promise<JWTPayload | undefined> => {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer: configuration.serverMetadata().issuer,
      audience: [...audience],
      requiredClaims: ["exp", "sub"],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    // A token that is bound to its sender's key is worth nothing without the proof (RFC 7800), which is not asked for here.
    if (payload.cnf !== undefined || !isTypeOfAccess(protectedHeader.typ)) return undefined;
    return payload;
  } catch (error) {
    if (isTokenFault(error)) return undefined;
    throw new IdentityProviderError({ cause: error });
  }
};
