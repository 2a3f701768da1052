import type { IncomingHttpHeaders } from "node:http";

/** Long enough for the tokens of identity providers. */
const BEARER = /^Bearer ([\x21-\x7e]{1,8192})$/i;

/** The credential of `Authorization: Bearer …`; undefined where there is none, or one that is too long. */
export const bearerOf = (headers: IncomingHttpHeaders): string | undefined =>
  BEARER.exec(headers.authorization ?? "")?.[1];

/** The API key or operator token of a request: `Authorization: Bearer …`, else `X-API-Key`. Empty where there is none. */
export const credentialOf = (headers: IncomingHttpHeaders): string => {
  const bearer = bearerOf(headers);
  if (bearer !== undefined) return bearer;
  const apiKey = headers["x-api-key"];
  return typeof apiKey === "string" ? apiKey : "";
};
