import type { Match } from "../detector.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Scheme before, user and password after `://`. Every part is bounded. */
const SCHEME = /[A-Za-z][A-Za-z0-9+.-]{0,30}$/;
const USER_INFO = /^([^\s:/?#@"'<>`]{0,128}):([^\s/?#@"'<>`]{1,256})@[A-Za-z0-9._[\]-]/;
const MAX_SCHEME = 31;
const MAX_USER_INFO = 400;
const DATABASE =
  /^(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|redis|rediss|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|cassandra|neo4j|bolt|ldaps?|nats|kafka|snowflake|jdbc)/i;
/** Words that documentation puts where a password goes. */
const DOCUMENTATION =
  /^(?:pass(?:word|wd)?|pwd|secret|token|user(?:name)?|db_?pass(?:word)?|x{2,}|\*+|\.{2,}|\$.{0,64}|%s|\{.{0,64}\}|\[.{0,64}\])$/i;

function isDocumentation(password: string): boolean {
  return (
    DOCUMENTATION.test(password) ||
    (password.length > 5 && isPlaceholder(password)) ||
    /\$\{|\$\(|<%|\{\{/.test(password)
  );
}

/** User information in URLs (RFC 3986, section 3.2.1): connection strings and basic authentication. */
export function scanUrlCredentials(text: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf("://"); at !== -1; at = text.indexOf("://", at + 3)) {
    const userInfo = USER_INFO.exec(text.slice(at + 3, at + 3 + MAX_USER_INFO));
    const password = userInfo?.[2];
    if (userInfo === null || password === undefined || isDocumentation(password)) continue;
    const scheme = SCHEME.exec(text.slice(Math.max(0, at - MAX_SCHEME), at))?.[0];
    if (scheme === undefined) continue;
    matches.push({
      start: at - scheme.length,
      end: at + 3 + userInfo[0].length - 2,
      type: DATABASE.test(scheme) ? "connection_string" : "basic_auth_url",
      score: 0.9,
    });
  }
  return matches;
}
