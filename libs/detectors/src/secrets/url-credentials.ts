import type { Rule } from "../detector.ts";
import { ALNUM, alphabet, inAlphabet, LETTER, runStart } from "../text/characters.ts";
import { isRealPair } from "./basic-user.ts";
import { secretLikelihood } from "./likely-secret.ts";
import { isGeneric, letterRuns } from "./words.ts";

/** Scheme before, user information after `://`. Every part is bounded. */
const SCHEME = alphabet("scheme", `${ALNUM.characters}+.-`);
const MAX_SCHEME = 31;
const AUTHORITY = /^[^\s/?#"'<>`\\]{1,420}/;
const HOST = /^[A-Za-z0-9[]/;
const DATABASE =
  /^(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|valkey|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb|cassandra|neo4j|bolt|ldaps?|nats|kafka|snowflake|jdbc|couchdb|influxdb|smtps?|imaps?|pop3s?|db2|hive|presto|trino|etcd|mqtts?|stomp|zookeeper|memcached?|firebird|sybase|informix|vertica|teradata|pulsar|wss?)/i;
/** Hosts of manuals and of one's own machine. */
const DOCUMENTED_HOST =
  /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|(?:\w{1,20}\.){0,3}(?:example|invalid|test|local|localhost|company|corp|acme|domain|mydomain|yourdomain|organization|foo|bar)\b|(?:my|your|some|the)?[-_]?(?:host|hostname|server|domain|proxy|db|database|mongo|mysql|postgres|redis|registry|site|url|ip|address|endpoint|cluster|foo|bar|somewhere)\w{0,12}(?:[:/]|$|\.(?:com|net|org|io|tld|domain)\b))/i;
const PUBLIC_HOST =
  /^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|io|dev|de|fr|uk|eu|cloud|app|ai)(?![\w.-])/i;
/** Its user is a public key by design (docs.sentry.io, "DSN"). */
const PUBLIC_KEY_HOST = /sentry|glitchtip|bugsink/i;
/** The user is the fingerprint of a server: SimpleX, Ethereum's enode. */
const PUBLIC_KEY_SCHEME = /^(?:smp|xftp|enode)$/i;
const MIN_LONE_TOKEN = 20;

/** Percent escapes are the URL's, not the password's. */
function decodePercent(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}/g, (triplet) =>
    String.fromCharCode(Number.parseInt(triplet.slice(1), 16)),
  );
}

/** A weak password at a host that documentation does not use: `cafe:swordfish@mail.acme.io`. */
function isWeakButReal(user: string, password: string, host: string): boolean {
  if (!/^[A-Za-z]{6,40}$/.test(password) || DOCUMENTED_HOST.test(host)) return false;
  if (password === user) return false;
  const isDocumentedUser = isGeneric(letterRuns(user).join(""));
  if (isGeneric(letterRuns(password).join(""))) {
    return user !== "" && !isDocumentedUser && PUBLIC_HOST.test(host);
  }
  // `root` and `app` are users of manuals and of real databases; a host with a domain is one of the latter.
  return !isDocumentedUser || host.includes(".");
}

/** User information in URLs (RFC 3986, section 3.2.1): connection strings and basic authentication. */
export const urlRule: Rule = {
  literals: ["://"],
  at(text, start, end, { origin }, emit): void {
    if (origin === "transformed") return;
    const authority = AUTHORITY.exec(text.slice(end, end + 420))?.[0] ?? "";
    const at = authority.lastIndexOf("@");
    if (at < 1 || !HOST.test(authority.slice(at + 1))) return;
    const info = authority.slice(0, at);
    const colon = info.indexOf(":");
    const isReal =
      colon === -1
        ? info.length >= MIN_LONE_TOKEN &&
          !PUBLIC_KEY_HOST.test(authority) &&
          secretLikelihood(info, "token") > 0
        : isRealPair(info.slice(0, colon), decodePercent(info.slice(colon + 1))) ||
          isWeakButReal(info.slice(0, colon), info.slice(colon + 1), authority.slice(at + 1));
    if (!isReal) return;
    let first = runStart(text, start, SCHEME, MAX_SCHEME);
    while (first < start && !inAlphabet(LETTER, text.charCodeAt(first))) first++;
    if (first === start) return;
    const scheme = text.slice(first, start);
    if (PUBLIC_KEY_SCHEME.test(scheme)) return;
    const type = DATABASE.test(scheme) ? "connection_string" : "basic_auth_url";
    emit({ start: first, end: end + at, type, score: 0.9 });
  },
};

const MAX_DSN = 200;
/** Blanks, quotes, `(` and `=` do not stand in a user or, unescaped, in a password of a data source name. */
const DSN_END = new Uint8Array(128);
for (const mark of " \t\r\n\"'`(=") DSN_END[mark.charCodeAt(0)] = 1;

/** Where the user information begins that ends at `end`. */
function dsnStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && at > end - MAX_DSN && DSN_END[text.charCodeAt(at - 1)] !== 1) at--;
  return at;
}

/** The rest of a line of a password file of PostgreSQL: `database:user:password`. */
const PGPASS = /([\w.*-]{1,64}):([\w.*@-]{1,64}):([^\s:"'`]{4,128})(?=\s|$)/y;
const PG_HOST = /(?:^|\n)[ \t]{0,4}[\w.*[\]-]{1,120}$/;

const ORACLE = /([^\s/"'`@]{1,64})\/([^\s"'`@]{1,128})@/y;

/** Data source names without a scheme: `user:password@tcp(host)` of Go's MySQL driver, `user/password@` of Oracle's. */
export const dsnRules: readonly Rule[] = [
  {
    literals: ["@tcp(", "@unix(", "@protocol("],
    at(text, start, _end, { origin }, emit): void {
      if (origin === "transformed") return;
      const first = dsnStart(text, start);
      const info = text.slice(first, start);
      const colon = info.indexOf(":");
      if (colon < 1 || !isRealPair(info.slice(0, colon), info.slice(colon + 1))) return;
      emit({ start: first, end: start, type: "connection_string", score: 0.85 });
    },
  },
  {
    literals: [":5432:", ":5433:", ":6432:", ":*:"],
    at(text, start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      PGPASS.lastIndex = end;
      const match = PGPASS.exec(text);
      const password = match?.[3] ?? "";
      if (match === null || !PG_HOST.test(text.slice(Math.max(0, start - 121), start))) return;
      if (!isRealPair(match[2] ?? "", password)) return;
      const last = end + match[0].length;
      emit({ start: last - password.length, end: last, type: "connection_string", score: 0.85 });
    },
  },
  {
    literals: ["jdbc:oracle:thin:", "sqlplus "],
    at(text, start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      ORACLE.lastIndex = end;
      const match = ORACLE.exec(text);
      if (match === null || !isRealPair(match[1] ?? "", match[2] ?? "")) return;
      emit({ start, end: end + match[0].length - 1, type: "connection_string", score: 0.85 });
    },
  },
];
