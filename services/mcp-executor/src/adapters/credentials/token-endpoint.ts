import {
  allowInsecureRequests,
  type ClientAuth,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
  ResponseBodyError,
} from "oauth4webapi";
import { basicOf, type ClientCredentials, formEncode } from "../../core/credentials.ts";
import type { FetchLike } from "../http/bounded-fetch.ts";
import { createExchange, type Exchange, exchanges, type Fault } from "../http/exchange.ts";

export type IssuedToken = {
  readonly token: string;
  /** Null where the authorization server does not say. */
  readonly lifetimeMs: number | null;
};
export type TokenAnswer =
  | ({ readonly ok: true } & IssuedToken)
  | { readonly ok: false; readonly fault: Fault };

const MAX_ANSWER_BYTES = 65_536;
const MAX_TOKEN_LENGTH = 16_384;
/** As for any credential: see `resolveCredentials`. */
const MIN_TOKEN_LENGTH = 4;

/** RFC 6749 section 5.2 and RFC 8707 section 2. A fixed list: what an authorization server says otherwise stays there. */
const KNOWN_ERRORS: ReadonlySet<string> = new Set([
  "invalid_request",
  "invalid_client",
  "invalid_grant",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
  "invalid_target",
]);

const refused = (why: string): TokenAnswer => ({
  ok: false,
  fault: { code: "credential_refused", detail: `the authorization server gave no token: ${why}` },
});

const clientAuthOf =
  ({ auth, clientId, clientSecret }: ClientCredentials): ClientAuth =>
  (_server, _client, body, headers) => {
    if (auth.clientAuthentication === "client_secret_post") {
      body.set("client_id", clientId);
      body.set("client_secret", clientSecret);
    } else {
      headers.set("authorization", `Basic ${basicOf(formEncode(clientId), formEncode(clientSecret))}`);
    }
  };

const parametersOf = ({ auth }: ClientCredentials): Record<string, string> => ({
  ...(auth.scopes.length === 0 ? {} : { scope: auth.scopes.join(" ") }),
  ...(auth.resource === undefined ? {} : { resource: auth.resource }),
  ...(auth.audience === undefined ? {} : { audience: auth.audience }),
});

/** With a challenge in the header (RFC 9110 section 11.6.1), the library would not read the error code in the body. */
const withoutChallenge = ({ body, status, headers }: Response): Response => {
  const type = headers.get("content-type");
  return new Response(body, { status, ...(type === null ? {} : { headers: { "content-type": type } }) });
};

const whyOf = (error: unknown, exchange: Exchange): string => {
  if (error instanceof ResponseBodyError && KNOWN_ERRORS.has(error.error)) return error.error;
  if (exchange.fault !== null)
    return exchange.fault.detail.replaceAll("the server's", "its").replaceAll("the server", "it");
  if (exchange.status !== null && exchange.status !== 200) return `HTTP ${exchange.status}`;
  return "its answer is not one of OAuth";
};

/**
 * Asks a token endpoint for a token by the client credentials grant (RFC 6749 section 4.4). Never rejects: the library's
 * errors hold what the authorization server wrote, so none of them is kept.
 *
 * @param fetch guarded, bounded, without redirects
 */
export const requestToken = async (
  client: ClientCredentials,
  fetch: FetchLike,
  timeoutMs: number,
): Promise<TokenAnswer> => {
  const { tokenUrl } = client.auth;
  const server = { issuer: new URL(tokenUrl).origin, token_endpoint: tokenUrl };
  const self = { client_id: client.clientId };
  // An exchange of its own: the bytes and the faults are not those of the call that happened to need a token.
  const exchange = createExchange({ budget: { left: MAX_ANSWER_BYTES }, timeoutMs });
  return exchanges.run(exchange, async () => {
    try {
      const answer = await clientCredentialsGrantRequest(
        server,
        self,
        clientAuthOf(client),
        parametersOf(client),
        {
          // Whether plain http may be spoken is for the guard to say: `allowPrivateNetwork` of the server.
          [allowInsecureRequests]: true,
          [customFetch]: async (url, { body, headers, method }) =>
            withoutChallenge(await fetch(url, { method, headers, body: String(body) })),
        },
      );
      const { access_token, token_type, expires_in } = await processClientCredentialsResponse(
        server,
        self,
        answer,
      );
      if (token_type !== "bearer") return refused("its token is not a bearer token");
      if (!/^[\x21-\x7e]+$/.test(access_token))
        return refused("its token holds characters that HTTP cannot carry");
      if (access_token.length < MIN_TOKEN_LENGTH || access_token.length > MAX_TOKEN_LENGTH)
        return refused("its token is too short or too long");
      return {
        ok: true,
        token: access_token,
        lifetimeMs: expires_in === undefined ? null : expires_in * 1000,
      };
    } catch (error) {
      return refused(whyOf(error, exchange));
    }
  });
};
