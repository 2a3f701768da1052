export type CookieOptions = {
  readonly path: string;
  readonly maxAgeSeconds: number;
  readonly sameSite: "Strict" | "Lax";
  readonly secure: boolean;
};

/** The value of a cookie by its exact name; undefined where it is not there, or is there twice (RFC 6265 section 4.2.2). */
export const readCookie = (header: string | undefined, name: string): string | undefined => {
  const values = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
};

/** A `Set-Cookie` that no script can read. @param value of base64url and dots only */
export const writeCookie = (name: string, value: string, options: CookieOptions): string =>
  [
    `${name}=${value}`,
    `Path=${options.path}`,
    `Max-Age=${Math.max(0, Math.floor(options.maxAgeSeconds))}`,
    "HttpOnly",
    `SameSite=${options.sameSite}`,
    ...(options.secure ? ["Secure"] : []),
  ].join("; ");
