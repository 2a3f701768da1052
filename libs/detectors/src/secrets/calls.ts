import type { Rule } from "../detector.ts";
import { isRealPair } from "./basic-user.ts";
import { secretLikelihood } from "./likely-secret.ts";

/** A user and a password as literals, after at most one other argument: `connect("db", "bob", "x")`. */
const PAIR =
  /[ \t]{0,2}(?:(?:["'][^"'()\n]{0,80}["']|[^"'()\n]{1,60}),[ \t]{0,4})?["']([\w.@+\\-]{1,64})["'],[ \t]{0,4}["']([^"'\n]{4,128})["']/y;
/** A key as the only literal, or after what it is for. */
const KEY = /[ \t]{0,2}(?:[^()\n]{1,80},[ \t]{0,4})?b?["'`]([^"'`\s]{8,256})["'`]/y;
/** `login: bob / x`: how people hand over an account. */
const ACCOUNT =
  /["'`*]{0,3}(?:[ ]?[:=]|[ ]is|[ ]are)[ ]{1,2}["'`]?([\w.@+-]{2,64})["'`]?[ ]?[/|,:][ ]{0,2}["'`]?([^\s"'`,]{5,64})/y;

type Shape = {
  readonly literals: readonly string[];
  readonly pattern: RegExp;
  readonly isReal: (first: string, second: string) => boolean;
  readonly type: string;
};

const SHAPES: readonly Shape[] = [
  {
    literals: [
      "credential(",
      "credentials(",
      "getconnection(",
      "mysqli_connect(",
      "new mysqli(",
      "new pdo(",
      "basicauth(",
      "basic_auth(",
      ".auth(",
      "auth=(",
      "login(",
    ],
    pattern: PAIR,
    isReal: (user, password) => isRealPair(user, password) && secretLikelihood(password, "password") > 0,
    type: "generic_password",
  },
  {
    literals: [
      "jwt.sign(",
      "jwt.verify(",
      "jwt.encode(",
      "jwt.decode(",
      "createhmac(",
      "hmac.new(",
      "cookieparser(",
      "fernet(",
    ],
    pattern: KEY,
    isReal: (key) => secretLikelihood(key, "token") > 0,
    type: "generic_secret",
  },
  {
    literals: ["login", "credentials", "creds", "account"],
    pattern: ACCOUNT,
    isReal: (user, password) =>
      isRealPair(user, password) && secretLikelihood(password, "password", "said") > 0,
    type: "generic_password",
  },
];

function shapeRule({ literals, pattern, isReal, type }: Shape): Rule {
  return {
    literals,
    at(text, _start, end, { origin }, emit): void {
      if (origin === "transformed") return;
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (match === null) return;
      const [whole, first = "", second] = match;
      if (!isReal(first, second ?? "")) return;
      const value = second ?? first;
      const start = end + whole.lastIndexOf(value);
      emit({ start, end: start + value.length, type, score: 0.8 });
    },
  };
}

/** Credentials whose place tells and no name: arguments of calls that log in or sign, and accounts in a message. */
export const callRules: readonly Rule[] = SHAPES.map(shapeRule);
