import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import * as oidc from "openid-client";
import type { Claims } from "../core/oidc-claims.ts";
import { claimAt } from "../core/oidc-claims.ts";
import type { OidcSettings } from "../oidc-settings.ts";

/** The identity provider cannot be reached, or does not speak as it should. */
export class IdentityProviderError extends Error {
  constructor(options?: ErrorOptions) {
    super("the identity provider does not answer", options);
    this.name = "IdentityProviderError";
  }
}

/** What a browser login must bring back. */
export type LoginSecrets = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type IdentityProvider = {
  /** Claims of a bearer token of this issuer, made for this gate; undefined where it does not hold. @throws IdentityProviderError */
  readonly verifyBearer: (token: string) => Promise<Claims | undefined>;
  /** Where to send the browser to, and what to keep until it is back. @throws IdentityProviderError */
  readonly startLogin: (
    redirectUri: string,
  ) => Promise<{ readonly url: string; readonly secrets: LoginSecrets }>;
  /** Who came back, and until when (seconds since the epoch); undefined where the answer does not hold. @throws IdentityProviderError */
  readonly finishLogin: (
    answer: URL,
    secrets: LoginSecrets,
  ) => Promise<{ readonly claims: Claims; readonly expiresAt: number } | undefined>;
};

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

/** The client's secret in the way that the issuer knows: Basic is what every one must take (RFC 6749 section 2.3.1). */
const clientAuthentication = (secret: string | undefined): oidc.ClientAuth => {
  if (secret === undefined) return oidc.None();
  const basic = oidc.ClientSecretBasic(secret);
  const post = oidc.ClientSecretPost(secret);
  return (server, ...rest) => {
    const known = server.token_endpoint_auth_methods_supported;
    return known === undefined || known.includes("client_secret_basic")
      ? basic(server, ...rest)
      : post(server, ...rest);
  };
};

type Provider = {
  readonly configuration: oidc.Configuration;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
};

const discover = async ({ issuer, client }: OidcSettings): Promise<Provider> => {
  const insecure = issuer.protocol === "http:";
  const configuration = await oidc.discovery(
    issuer,
    client?.id ?? "portcullis",
    undefined,
    clientAuthentication(client?.secret),
    {
      timeout: TIMEOUT_SECONDS,
      // The issuer is on this very machine: see `isSafeIssuer`.
      execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
    },
  );
  const { jwks_uri: jwksUri } = configuration.serverMetadata();
  if (jwksUri === undefined) throw new Error("the issuer names no keys");
  const url = new URL(jwksUri);
  if (url.protocol !== "https:" && !insecure) throw new Error("the issuer's keys travel in the clear");
  return { configuration, keys: createRemoteJWKSet(url, { timeoutDuration: TIMEOUT_SECONDS * 1000 }) };
};

/** Asks nothing of the issuer before it is needed: an ingress starts and serves without it. */
export const createIdentityProvider = (settings: OidcSettings): IdentityProvider => {
  let known: Promise<Provider> | undefined;
  const provider = async (): Promise<Provider> => {
    known ??= discover(settings);
    try {
      return await known;
    } catch (cause) {
      known = undefined;
      throw new IdentityProviderError({ cause });
    }
  };

  /** Roles may be in the ID token or only at the userinfo endpoint. */
  const claimsOf = async (
    configuration: oidc.Configuration,
    idToken: JWTPayload & { readonly sub: string },
    accessToken: string,
  ): Promise<Claims> => {
    if (claimAt(idToken, settings.roleClaim) !== undefined) return idToken;
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return idToken;
    const more = await oidc.fetchUserInfo(configuration, accessToken, idToken.sub);
    return { ...more, ...idToken };
  };

  return {
    verifyBearer: async (token) => {
      const { audience } = settings;
      if (audience === undefined) return undefined;
      const { configuration, keys } = await provider();
      try {
        const { payload, protectedHeader } = await jwtVerify(token, keys, {
          algorithms: ALGORITHMS,
          issuer: configuration.serverMetadata().issuer,
          audience,
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
    },

    startLogin: async (redirectUri) => {
      const { configuration } = await provider();
      const secrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: settings.client?.scope ?? "openid",
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
      });
      return { url: url.href, secrets };
    },

    finishLogin: async (answer, { state, nonce, verifier }) => {
      const { configuration } = await provider();
      try {
        const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const idToken = tokens.claims();
        if (idToken === undefined) return undefined;
        const claims = await claimsOf(configuration, idToken, tokens.access_token);
        return { claims, expiresAt: idToken.exp };
      } catch {
        return undefined;
      }
    },
  };
};
