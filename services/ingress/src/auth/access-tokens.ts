import * as oidc from "openid-client";
import {
  createIssuer,
  IdentityProviderError,
  type KnownIssuer,
  verifyAccessToken,
} from "../adapters/issuer.ts";
import { claimedIssuer, hasScopes, keyOfClaims } from "../core/token-claims.ts";
import type { McpOAuthSettings } from "./mcp-oauth-settings.ts";
import { protectedResource } from "./protected-resource.ts";

/** The API key that a token stands for, or why it stands for none. */
export type TokenVerdict =
  | { readonly ok: true; readonly key: string }
  | {
      readonly ok: false;
      readonly code: "invalid_token" | "insufficient_scope" | "identity_provider_unavailable" | "overloaded";
    };

export type AccessTokens = {
  /**
   * @param server the server whose own URL the request names; undefined for `/mcp`
   */
  readonly judge: (token: string, server: string | undefined) => Promise<TokenVerdict>;
};

/** Tokens under verification at once. They cost their sender nothing, so they must not take all of the process. */
const MAX_VERIFYING = 64;

const bare = (issuer: string): string => issuer.replace(/\/$/, "");

/** Access tokens of the issuers that were set: MCP 2026-07-28 basic/authorization, RFC 9068, RFC 8707. */
export const createAccessTokens = (settings: McpOAuthSettings): AccessTokens => {
  const issuers = new Map<string, () => Promise<KnownIssuer>>(
    settings.issuers.map((issuer) => [
      bare(issuer),
      createIssuer({
        issuer: new URL(issuer),
        clientId: "portcullis",
        authentication: oidc.None(),
        plainOAuth: true,
      }),
    ]),
  );
  let verifying = 0;

  const verify = async (token: string, server: string | undefined): Promise<TokenVerdict> => {
    const issuer = issuers.get(bare(claimedIssuer(token) ?? ""));
    if (issuer === undefined) return { ok: false, code: "invalid_token" };
    // A token for `/mcp` does for every server below it; one for a server does for that one alone.
    const own = [...new Set([undefined, server])].map((each) => protectedResource(settings.publicUrl, each));
    const claims = await verifyAccessToken(token, await issuer(), [...own, ...settings.audiences]);
    if (claims === undefined) return { ok: false, code: "invalid_token" };
    const key = keyOfClaims(claims, settings.keyClaim, settings.keys);
    return key === undefined || !hasScopes(claims, settings.scopes)
      ? { ok: false, code: "insufficient_scope" }
      : { ok: true, key };
  };

  return {
    judge: async (token, server) => {
      if (verifying >= MAX_VERIFYING) return { ok: false, code: "overloaded" };
      verifying += 1;
      try {
        return await verify(token, server);
      } catch (error) {
        if (error instanceof IdentityProviderError)
          return { ok: false, code: "identity_provider_unavailable" };
        throw error;
      } finally {
        verifying -= 1;
      }
    },
  };
};
