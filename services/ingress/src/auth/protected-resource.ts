/** What RFC 9728 calls a protected resource: `/mcp`, and `/mcp/{server}` for each server, whether there is one or not. */

export const WELL_KNOWN = "/.well-known/oauth-protected-resource";

const pathOf = (server: string | undefined): string =>
  server === undefined ? "/mcp" : `/mcp/${encodeURIComponent(server)}`;

/** The resource's identifier, which is its URL (RFC 8707 section 2). */
export const protectedResource = (publicUrl: string, server: string | undefined): string =>
  `${publicUrl}${pathOf(server)}`;

/** Where the resource's metadata is: RFC 9728 section 3.1, with the resource's path after the well-known one. */
const metadataUrl = (publicUrl: string, server: string | undefined): string =>
  `${publicUrl}${WELL_KNOWN}${pathOf(server)}`;

export type ChallengeOptions = {
  readonly publicUrl: string;
  readonly server: string | undefined;
  readonly scopes: readonly string[];
  /** RFC 6750 section 3.1; none where there was no credential at all. */
  readonly error?: "invalid_request" | "invalid_token" | "insufficient_scope";
};

/** The value of `WWW-Authenticate`: RFC 6750 section 3, RFC 9728 section 5.1. Nothing in it comes from the request but a name that is encoded. */
export const challengeOf = ({ publicUrl, server, scopes, error }: ChallengeOptions): string =>
  [
    'Bearer realm="portcullis"',
    ...(error === undefined ? [] : [`error="${error}"`]),
    ...(scopes.length === 0 ? [] : [`scope="${scopes.join(" ")}"`]),
    `resource_metadata="${metadataUrl(publicUrl, server)}"`,
  ].join(", ");
