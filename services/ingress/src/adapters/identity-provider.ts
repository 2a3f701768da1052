import type { JWTPayload } from "jose";
import * as oidc from "openid-client";
import type { Claims } from "../core/oidc-claims.ts";
import { claimAt } from "../core/oidc-claims.ts";
import type { OidcSettings } from "../oidc-settings.ts";
import { createIssuer, verifyAccessToken } from "./issuer.ts";

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

/** Asks nothing of the issuer before it is needed: an ingress starts and serves without it. */
export const createIdentityProvider = (settings: OidcSettings): IdentityProvider => {
  const provider = createIssuer({
    issuer: settings.issuer,
    clientId: settings.client?.id ?? "portcullis",
    authentication: clientAuthentication(settings.client?.secret),
    plainOAuth: false,
  });

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
      return verifyAccessToken(token, await provider(), [audience]);
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
