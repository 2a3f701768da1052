import type { Rule } from "../detector.ts";
import { isRealPair } from "./basic-user.ts";
import { secretLikelihood } from "./likely-secret.ts";

const CLIENT = /\b(?:curl|wget|https?ie|http|xh|requests?)\b/;
const MAX_COMMAND = 400;
const MAX_ARGUMENT = 256;
const QUOTES = "\"'";

/** An argument of a shell command, with its quotes taken off: `'bob:pw'`, `"bob":"pw"`, `\"bob:pw\"`. */
function readArgument(
  text: string,
  from: number,
): { readonly value: string; readonly end: number } | undefined {
  let at = from;
  while (at < from + 4 && /[ \t=]/.test(text.charAt(at))) at++;
  let value = "";
  let quote = "";
  for (const limit = at + MAX_ARGUMENT; at < limit; at++) {
    const unit = text.charAt(at);
    if (unit === "" || (quote === "" && /[\s;|&<>`]/.test(unit))) return { value, end: at };
    if (quote === "" && QUOTES.includes(unit)) quote = unit;
    else if (unit === quote) quote = "";
    else if (unit !== "\\" || !QUOTES.includes(text.charAt(at + 1))) value += unit;
  }
  return undefined;
}

/** The option is in a command of a client for HTTP, which goes on only over lines that end with a backslash. */
function isOfClient(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - MAX_COMMAND), start);
  const client = CLIENT.exec(before);
  return client !== null && !/[^\\\r]\r?\n/.test(before.slice(client.index));
}

type Command = { readonly literals: readonly string[]; readonly password: RegExp };

/** Where commands and statements take a password that no name announces. The group is the password. */
const COMMANDS: readonly Command[] = [
  { literals: ["sshpass"], password: /[ \t]{1,4}-p[ \t]{0,2}["']?([^\s"']{4,128})/y },
  {
    literals: ["mysql", "mysqldump", "mysqladmin", "mariadb"],
    password:
      /(?:dump|admin|import)?(?:[ \t]{1,4}(?!-p)[^\s|;]{1,64}){0,8}[ \t]{1,4}-p["']?([^\s"']{4,128})/y,
  },
  {
    literals: [
      "docker login",
      "podman login",
      "helm registry login",
      "az login",
      "oc login",
      "redis-cli",
      "skopeo login",
    ],
    password:
      /(?:[ \t]{1,4}(?!-[pa][ \t])[^\s|;]{1,128}){0,8}[ \t]{1,4}-[pa][ \t]{1,3}["']?([^\s"'-][^\s"']{3,256})/y,
  },
  {
    literals: ["identified by", "identified with"],
    password: /(?:[ \t]{1,3}\w{1,40}[ \t]{1,3}by)?[ \t]{1,4}["']([^"'\n]{4,128})["']/iy,
  },
  { literals: ["-passin", "-passout", "-pass"], password: /[ \t]{1,4}pass:["']?([^\s"']{4,128})/y },
  {
    literals: ["smbclient", "smbget", "rpcclient"],
    password:
      /(?:[ \t]{1,4}(?!-U)[^\s|;]{1,64}){0,6}[ \t]{1,4}-U[ \t]{0,3}["']?[^\s%"']{1,64}%([^\s"']{4,128})/y,
  },
  {
    literals: ["lftp"],
    password:
      /(?:[ \t]{1,4}(?!-u)[^\s|;]{1,64}){0,6}[ \t]{1,4}-u[ \t]{1,3}["']?[^\s,"']{1,64},([^\s"']{4,128})/y,
  },
  {
    literals: ["htpasswd"],
    password:
      /[ \t]{1,4}-[A-Za-z]{0,4}b[A-Za-z]{0,4}[ \t]{1,4}\S{1,128}[ \t]{1,4}\S{1,64}[ \t]{1,4}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["htpasswd -nb", "htpasswd -bn", "htpasswd -nbb"],
    password: /[A-Za-z]{0,3}[ \t]{1,4}\S{1,64}[ \t]{1,4}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["sqlcmd", "bcp", "unzip", "zip"],
    password: /(?:[ \t]{1,4}(?!-P)[^\s|;]{1,64}){0,8}[ \t]{1,4}-P[ \t]{0,2}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["ldapsearch", "ldapadd", "ldapmodify", "ldapwhoami", "ldapdelete"],
    password: /(?:[ \t]{1,4}(?!-w)[^\s|;]{1,96}){0,8}[ \t]{1,4}-w[ \t]{0,2}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["mongo", "mongosh", "mongodump", "mongorestore", "rdesktop", "useradd", "7z"],
    password: /(?:[ \t]{1,4}(?!-p)[^\s|;]{1,96}){0,8}[ \t]{1,4}-p[ \t]{0,2}["']?([^\s"'-][^\s"']{3,128})/y,
  },
  { literals: ["net user "], password: /\S{1,64}[ \t]{1,4}["']?([^\s"'/*]{4,128})["']?(?:[ \t]|$)/y },
  {
    literals: ["ssh-keygen"],
    password: /(?:[ \t]{1,4}(?!-N)[^\s|;]{1,96}){0,8}[ \t]{1,4}-N[ \t]{0,2}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["openssl enc", "openssl aes"],
    password: /\S{0,24}(?:[ \t]{1,4}(?!-k)[^\s|;]{1,96}){0,8}[ \t]{1,4}-k[ \t]{1,2}["']?([^\s"']{4,128})/y,
  },
  {
    literals: ["xfreerdp", "wfreerdp"],
    password: /(?:[ \t]{1,4}(?!\/p:)[^\s|;]{1,96}){0,8}[ \t]{1,4}\/p:["']?([^\s"']{4,128})/y,
  },
  { literals: ["snmp-server community"], password: /[ \t]{1,2}([^\s"']{6,64})[ \t]{1,2}R[OW]/y },
  {
    literals: ["convertto-securestring"],
    password: /[ \t]{1,4}(?:-String[ \t]{1,4})?["']([^"'\n]{4,128})["']/iy,
  },
  { literals: ["wifi:t:", "wifi:s:"], password: /[^\n]{0,120};P:([^;\n]{4,64});/iy },
  {
    literals: ["net use"],
    password: /[ \t]{1,4}[^\n]{1,120}\/user:\S{1,64}[ \t]{1,3}["']?([^\s"'/]{4,128})/iy,
  },
];

const TYPE = "command_line_credentials";

function commandRule({ literals, password }: Command): Rule {
  return {
    literals,
    at(text, _start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      password.lastIndex = end;
      const match = password.exec(text);
      const value = match?.[1];
      if (match === null || value === undefined || secretLikelihood(value, "password") === 0) return;
      const start = match.index + match[0].lastIndexOf(value);
      emit({ start, end: start + value.length, type: TYPE, score: 0.86 });
    },
  };
}

const ECHO = /\becho[ \t]{1,3}(?:-n[ \t]{1,3})?["']?(?:[\w.-]{1,32}:)?([^\s"'|]{4,128})["']?[ \t]{0,3}$/;

/** Passwords that are given to commands and to SQL. */
export const commandLineRules: readonly Rule[] = [
  {
    literals: [" -u", " -a ", "--user", "--proxy-user", "--auth"],
    at(text, start, end, { origin }, emit): void {
      if (
        origin === "transformed" ||
        !/[\s="']/.test(text.charAt(text.charAt(end - 1) === " " ? end - 1 : end))
      )
        return;
      const argument = readArgument(text, end);
      const colon = argument?.value.indexOf(":") ?? -1;
      if (argument === undefined || colon === -1) return;
      const user = argument.value.slice(0, colon);
      const isReal = isRealPair(user, argument.value.slice(colon + 1));
      if (isReal && isOfClient(text, start))
        emit({ start: start + 1, end: argument.end, type: TYPE, score: 0.86 });
    },
  },
  {
    literals: ["| sudo -s", "|sudo -s", "| chpasswd", "| passwd", "| docker login", "| su "],
    at(text, start, _end, { origin }, emit): void {
      const before = origin === "transformed" ? null : ECHO.exec(text.slice(Math.max(0, start - 200), start));
      const value = before?.[1];
      if (before === null || value === undefined || secretLikelihood(value, "password") === 0) return;
      const from = start - before[0].length + before[0].lastIndexOf(value);
      emit({ start: from, end: from + value.length, type: TYPE, score: 0.86 });
    },
  },
  ...COMMANDS.map(commandRule),
];
