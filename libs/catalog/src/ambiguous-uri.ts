/** A dot, a slash, a backslash or what ends a path, percent-encoded; also where the percent sign is encoded in its turn. */
const ENCODED = /%(?:25)*(?:2e|2f|5c|3b|3f|23)/gi;
const decode = (encoded: string): string => String.fromCharCode(Number.parseInt(encoded.slice(-2), 16));
/** `.` or `..` between two delimiters. */
const DOT_SEGMENT = /(?:^|[/\\:=?#&;])\.\.?(?:$|[/\\?#&;])/;
/** URL parsers drop some of these, so that `.<tab>.` becomes `..`. */
const DROPPED = /[\u0000-\u001f\u007f]|^ | $/;

/**
 * Whether a server may take this URI for another one than its text says: with dot segments (RFC 3986 section 5.2.4), spelled
 * out or encoded, or with characters that URL parsers drop. A glob that its text matches says nothing about what is read.
 */
export const isAmbiguousUri = (uri: string): boolean =>
  DROPPED.test(uri) || DOT_SEGMENT.test(uri.includes("%") ? uri.replace(ENCODED, decode) : uri);
