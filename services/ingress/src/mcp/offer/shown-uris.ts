const SCHEME = "mcp+";

/**
 * The URI (or URI template) of a server's resource where many servers are shown as one: `mcp+<slug>+<uri>`. What stands before
 * the first colon stays a scheme (RFC 3986, section 3.1): slugs have letters, digits and hyphens alone.
 */
export const shownUri = (server: string, uri: string): string => `${SCHEME}${server}+${uri}`;

/** What a shown URI was made of. The server need not exist: it is looked up among those that the caller may use. */
export const ownUri = (shown: string): { readonly server: string; readonly uri: string } | undefined => {
  if (!shown.startsWith(SCHEME)) return undefined;
  const plus = shown.indexOf("+", SCHEME.length);
  if (plus <= SCHEME.length) return undefined;
  return { server: shown.slice(SCHEME.length, plus), uri: shown.slice(plus + 1) };
};
