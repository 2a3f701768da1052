/** What a browser says about where a request comes from. */
export type OriginHeaders = {
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly csrf: string | undefined;
};

/**
 * Whether a request that changes something, and that only a cookie vouches for, comes from our own pages: it has a header
 * that no other site may set, and the browser says that it is of the same origin. Without a word from the browser it is
 * not: every browser of today sends `Origin` with such a request.
 */
export const isOwnPage = ({ origin, fetchSite, csrf }: OriginHeaders, own: string): boolean => {
  if (csrf !== "1") return false;
  if (origin === undefined && fetchSite === undefined) return false;
  return (origin === undefined || origin === own) && (fetchSite === undefined || fetchSite === "same-origin");
};

/** Where a login goes on to, if it is a path of our own; nothing else may be named (no open redirect). */
export const ownPath = (path: unknown, otherwise: string): string => {
  if (typeof path !== "string" || !/^\/[\x21-\x7e]{0,1000}$/.test(path) || /^\/[/\\]/.test(path))
    return otherwise;
  // What a browser makes of it must stay here, whatever a path can be written like.
  const base = "https://own.invalid";
  if (!URL.canParse(path, base)) return otherwise;
  const url = new URL(path, base);
  return url.origin === base && !url.pathname.startsWith("//")
    ? `${url.pathname}${url.search}${url.hash}`
    : otherwise;
};
