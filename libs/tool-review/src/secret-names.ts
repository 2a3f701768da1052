import { foldCase, readable } from "./text/plain.ts";
import { wordsOf } from "./text/words.ts";

/** What kind of secret a parameter's name asks for. */
export type SecretKind =
  | "password"
  | "private_key"
  | "access_token"
  | "identity"
  | "payment"
  | "one_time_code"
  | "environment";

const KINDS: readonly (readonly [SecretKind, RegExp])[] = [
  [
    "password",
    /\b(?:passwords?|passwd|pwd|passphrase|passcode|passwort|kennwort|contrasena|senha|mot de passe|motdepasse|master password|user pass|userpass|пароль|密码|口令|パスワード)(?![a-z])/,
  ],
  [
    "private_key",
    /\b(?:private ?keys?|ssh ?keys?|signing keys?|seed phrase|recovery phrase|recovery words|mnemonic|seed words|wallet key|pem key|id rsa|keystore json|клавиша|私钥|秘密鍵|clave privada|chave privada|cle privee)(?![a-z])/,
  ],
  [
    "access_token",
    /\b(?:api ?keys?|apikeys?|access keys?|secret keys?|(?:access|auth|bearer|refresh|session|oauth|personal access|github|gitlab|slack|jwt|login|security|user|api|id) ?tokens?|jwt|client secret|secrets?|credentials?|creds|authorization|auth header|session cookies?|cookies?|令牌|密钥|凭证|认证信息|認証情報|zugangsdaten|credenciales|credenciais|identifiants de connexion)(?![a-z])/,
  ],
  [
    "identity",
    /\b(?:ssn|social security(?: number)?|social insurance|passport(?: number| no)?|national id(?: number)?|tax id|drivers? licen[cs]e(?: number)?|身份证号?|マイナンバー|cpf|dni)(?![a-z])/,
  ],
  [
    "payment",
    /\b(?:card numbers?|credit ?cards?|debit cards?|cc number|cvv2?|cvc|card pin|bank pin|pan number|kreditkarte|信用卡号?)(?![a-z])/,
  ],
  [
    "one_time_code",
    /\b(?:otp|totp|(?:mfa|2fa|two factor|verification|authenticator|one time|sms) ?(?:codes?|pins?|passwords?)|pin code|pin|backup codes?|recovery codes?)(?![a-z])/,
  ],
  ["environment", /\b(?:env ?vars|environment(?: variables)?|env|dotenv|kubeconfig|process env)(?![a-z])/],
];

/** Words beside the secret's that make the name one of something else: a page token, a key's id, a password's length. */
const HARMLESS =
  /\b(?:page|next|prev|previous|continuation|cursor|sync|max|min|num|count|total|limit|budget|usage|length|size|name|names|names?pace|title|id|ids|uuid|arn|path|file|filename|dir|type|types|kind|policy|policies|expiry|expires|expiration|ttl|rotation|version|strength|hint|symbol|symbols|address|addresses|contract|standard|decimals|status|state|enabled|required|reference|ref|manager|store|engine|mount|url|uri|endpoint|prefix|suffix|format|scope|scopes|public|alias|label|labels|field|column|index|column|holder|brand|last4|last 4|reset|generator|mask|masked|hash|fingerprint|policy|consent|banner|category|list url|device|registration|pool|supply|amount|balance|price|pair|in|out|a|b|0|1)\b/;
const HARMLESS_EXCEPT = /\bid (?:token|rsa)\b|\bpassport\b/;

/** A bare `token` or `auth`: only what is said of it tells. */
const BARE = /^(?:token|tokens|auth|key|bearer)$/;
const SAYS_TOKEN =
  /\b(?:api|access|auth|authentication|authorization|bearer|personal|session|oauth|login|secret|jwt|github|gitlab|slack|google|aws)\b/;
const SAYS_PAGE =
  /\b(?:page|pagination|cursor|next|continuation|previous (?:call|answer|response)|idempoten|resume|sync|word|lemma|vocabulary)/;

const SAYS_ENV = /environment|variables|\benv\b|\.env|kubeconfig|process/;

export const secretKindOf = (
  name: string,
  description: string,
  types: readonly string[],
): SecretKind | undefined => {
  const isOnly = (...kinds: readonly string[]): boolean =>
    types.length > 0 && types.every((type) => kinds.includes(type));
  if (isOnly("boolean", "null")) return undefined;
  const words = foldCase(readable(wordsOf(name))).trim();
  const says = foldCase(readable(description));
  if (BARE.test(words)) return SAYS_TOKEN.test(says) && !SAYS_PAGE.test(says) ? "access_token" : undefined;
  if (HARMLESS.test(words.replace(HARMLESS_EXCEPT, ""))) return undefined;
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind === "access_token" && SAYS_PAGE.test(says)) return undefined;
  if (
    kind === "environment" &&
    !/variable|\.env|kubeconfig|your|process|host/.test(says) &&
    words !== "kubeconfig"
  )
    return undefined;
  if (kind === "environment" && !SAYS_ENV.test(`${words} ${says}`)) return undefined;
  if (
    isOnly("number", "integer") &&
    (kind === "password" || kind === "access_token" || kind === "private_key")
  )
    return undefined;
  return kind;
};
