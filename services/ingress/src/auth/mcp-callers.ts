import type { FastifyRequest } from "fastify";
import { bearerOf, credentialOf } from "../http/credentials.ts";
import { serverParam } from "../http/resource-metadata.ts";
import type { Identified, KeyGuard } from "../key-guard.ts";
import type { AccessTokens, TokenVerdict } from "./access-tokens.ts";
import type { McpOAuthSettings } from "./mcp-oauth-settings.ts";
import { challengeOf } from "./protected-resource.ts";

type Refusal = Extract<Identified | TokenVerdict, { readonly ok: false }> & {
  /** For `WWW-Authenticate`; undefined where logging in would not help. */
  readonly challenge?: string;
};

/** The key that a caller of `/mcp*` holds or stands in for, or why there is none. */
export type Recognised = Extract<Identified, { readonly ok: true }> | Refusal;

/**
 * Recognises the callers of `/mcp*`. API keys at once, with nothing awaited; what is no API key, and there is an issuer of
 * tokens, as a token. The token itself goes no further than this.
 */
export type McpCallers = (
  request: FastifyRequest,
  address: string | undefined,
  nowMs: number,
) => Recognised | Promise<Recognised>;

/** All that API keys begin with. */
const API_KEY = /^pk_/;

const hasTokenInQuery = (query: unknown): boolean =>
  typeof query === "object" && query !== null && "access_token" in query;

export const createMcpCallers = (
  keys: Pick<KeyGuard, "identify" | "standIn">,
  oauth: { readonly settings: McpOAuthSettings; readonly tokens: AccessTokens } | undefined,
): McpCallers => {
  if (oauth === undefined) {
    return (request, address, nowMs) => keys.identify(credentialOf(request.headers), address, nowMs);
  }
  const { settings, tokens } = oauth;

  const byToken = async (
    token: string,
    server: string | undefined,
    address: string | undefined,
    nowMs: number,
  ): Promise<Identified | TokenVerdict> => {
    const verdict = await tokens.judge(token, server);
    if (!verdict.ok) return verdict;
    const known = keys.standIn(verdict.key, address, nowMs);
    // The mapping names a key that is none: to the token's holder it is the same as none that is named.
    return !known.ok && known.code === "invalid_key" ? { ok: false, code: "insufficient_scope" } : known;
  };

  return (request, address, nowMs) => {
    const server = serverParam(request.params);
    const withChallenge = (known: Identified | TokenVerdict, isNew: boolean): Recognised => {
      if (known.ok) {
        if ("org" in known) return known;
        throw new TypeError("a verdict without its key");
      }
      const { publicUrl, scopes } = settings;
      switch (known.code) {
        case "insufficient_scope":
          return { ...known, challenge: challengeOf({ publicUrl, server, scopes, error: known.code }) };
        case "invalid_key":
        case "key_revoked":
        case "key_expired":
        case "invalid_token": {
          const error = isNew ? {} : { error: "invalid_token" as const };
          return { ...known, challenge: challengeOf({ publicUrl, server, scopes, ...error }) };
        }
        default:
          return known;
      }
    };
    // RFC 6750 section 2 knows other ways than the header; OAuth 2.1 and MCP forbid them.
    if (hasTokenInQuery(request.query)) {
      const { publicUrl, scopes } = settings;
      const challenge = challengeOf({ publicUrl, server, scopes, error: "invalid_request" });
      return { ok: false, code: "invalid_token", challenge };
    }
    const bearer = bearerOf(request.headers);
    if (bearer !== undefined && !API_KEY.test(bearer)) {
      return byToken(bearer, server, address, nowMs).then((known) => withChallenge(known, false));
    }
    const credential = credentialOf(request.headers);
    const isNew = credential === "" && request.headers.authorization === undefined;
    return withChallenge(keys.identify(credential, address, nowMs), isNew);
  };
};
