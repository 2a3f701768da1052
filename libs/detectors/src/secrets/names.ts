import { memoiseByName } from "../text/memo.ts";
import { letterRuns } from "./words.ts";

/**
 * What a name makes of a value: people choose passwords, machines mint tokens. `loose`: a token, but many are mere
 * identifiers (`clientToken` of a request). `weak` names hold a secret only where the value could be nothing else.
 */
export type Expectation = "password" | "token" | "loose" | "weak";

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

const PASSWORD = words(
  `password passwd passwort passwordd passwrd passphrase passcode pass passe pwd pswd psswd psw pw psk kennwort contrasena
  contrase senha parola parole wachtwoord requirepass userpassword dbpassword bindpw rootpw olcrootpw masterauth rootpassword adminpassword motdepasse pword`,
);
const TOKEN = words(
  `secret secrets token apikey apitoken authtoken accesstoken authkey accesskey secretkey privatekey accountkey
  encryptionkey signingkey masterkey sharedkey licensekey credential credentials creds cred bearer jwt hmac authorization
  clientsecret appsecret apisecret appkey appsecretkey mnemonic usertoken bottoken webhooksecret sharedaccesskey`,
);
const WEAK = words(
  `auth salt seed pepper sid sessid sessionid session cookie otp totp phpsessid jsessionid aspsessionid cfid cftoken
  authcookie sessioncookie`,
);
/** What makes a key one that is kept secret. */
const KEY_QUALIFIER = words(
  `api access secret private auth account encryption encrypt signing sign master shared service license subscription
  consumer application app session webhook deploy admin hmac crypto cipher symmetric security wallet sas token
  authentication authorization data decryption secure function ssh storage jwt oauth host integration cookie base vault`,
);
/** What makes a token one that lets its holder in, even where it is a UUID. */
const TOKEN_QUALIFIER = words(
  "access auth api bearer secret personal refresh bot oauth authentication authorization security",
);
/** A key that people type in. */
const TYPED_KEY = words("wifi wlan wpa wep router network hotspot fi");
/** The value that such a name holds is about the secret, and is none. */
const ABOUT = words(
  `name names file files filename filepath path paths dir directory folder ref reference refs id ids identifier type types kind count counts counter
  length len size min max limit limits url urls uri uris endpoint host policy policies rule rules field fields label labels hint hints
  prompt placeholder column columns expires expire expired expiry expiration ttl lifetime age version versions env envs var vars
  variable variables header headers param params parameter parameters prefix suffix format regex pattern validator
  validation error errors message messages msg title description desc manager store service provider providers class
  controller handler reset change changed update updated created date time timestamp at on by enabled disabled required
  strength usage budget callback function fn func generator input inputs box view form page button icon color index map set list
  location source sources algorithm alg digest fingerprint checksum arn alias owner scope scopes issuer audience status
  state mode bits bit schema rotation template selector properties property attr attribute management storage request
  response result results exists valid invalid is has check checker verify verifier matches match encoder encoding factory module
  method methods methodname action event events config configuration settings option options help text doc docs example
  rate price cost per stats metadata info table row key_id position offset start end span stream parser literal
  kid publickey pub protected protection flow grant exchange exchanger endpointurl ids server client user username
  mapping mappings equals similarity level levels group groups role roles permission permissions resource resources
  resolver helper helpers util utils test tests spec specs mock plugin middleware interceptor filter filters dialog
  modal screen component link links image images tag tags lib libs package api apis symbol symbols`,
);
/** What precedes a word that is else a secret's: public keys, page tokens, keys of tables and keyboards. */
const HARMLESS_BEFORE = words(
  `public publishable pub csrf xsrf page next prev previous continuation cancellation cancel design syntax primary
  foreign sort partition cache row column idempotency translation i18n object sync pagination lex special sub non
  not no bad invalid site shift ctrl alt arrow enter hot max min num total unk bos eos pad sep mask stop hash range
  routing registry dict map react json yaml metadata first last each lookup natural unique composite
  sitekey stream position cursor resume query tag search string token_type ast parser lexer visitor csrfmiddleware
  anti forgery antiforgery verification collapse dedupe dedup encoded original s change lock export import starting start
  end paging marker upload receipt delta checkpoint concurrency etag revision version action task consistency snapshot output amz`,
);
/** Words that say which of several, and nothing else. */
const NEUTRAL = words(
  `value val string str plain plaintext raw old current prod production dev development staging stage live sandbox
  digits base64 b64 hex encoded default confirm confirmation again real primary secondary prd stg qa uat local eu us
  main admin here below above today one two`,
);
const ENDINGS: readonly (readonly [string, Expectation])[] = [
  ["password", "password"],
  ["passwd", "password"],
  ["passphrase", "password"],
  ["passwort", "password"],
  ["pwd", "password"],
  ["secret", "token"],
  ["apikey", "token"],
  ["token", "token"],
  ["secretkey", "token"],
  ["accesskey", "token"],
  ["privatekey", "token"],
  ["authkey", "token"],
];
const MAX_NAME = 128;
/** Words at the end of a name that are neither known nor about the secret: `API_KEY_ACME_EAST`. */
const MAX_UNKNOWN = 2;

function expectationOf(word: string, before: string): Expectation | undefined {
  if (PASSWORD.has(word)) return "password";
  if (word === "token" && !TOKEN_QUALIFIER.has(before)) return "loose";
  if (TOKEN.has(word)) return "token";
  if (WEAK.has(word)) return "weak";
  if (word === "key" || word === "keys") {
    if (KEY_QUALIFIER.has(before)) return "token";
    if (TYPED_KEY.has(before)) return "password";
    return before === "" ? undefined : "weak";
  }
  if (word.length > 4 && word.endsWith("pass") && !/^(?:by|com|tres|sur|over|under|encom)pass$/.test(word))
    return "password";
  return ENDINGS.find(([ending]) => word.endsWith(ending))?.[1];
}

/**
 * What the name of a value promises: `db_password`, `clientSecret`, `X-Api-Key`, `SECRET_KEY_BASE`. Undefined for
 * names of other things, and for names that are about a secret (`password_policy`, `tokenCount`).
 */
export const classifyName: (name: string) => Expectation | undefined = memoiseByName(expectationOfName, 64);

function expectationOfName(name: string): Expectation | undefined {
  if (name.length > MAX_NAME) return undefined;
  const parts = letterRuns(name);
  let unknown = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const word = parts[i] ?? "";
    if (word.length === 1 || NEUTRAL.has(word)) continue;
    const before = parts[i - 1] ?? "";
    const expectation = expectationOf(word, before);
    if (expectation !== undefined) {
      if (expectation !== "password" && HARMLESS_BEFORE.has(before)) return undefined;
      if (before === "encrypted" || before === "hashed") return "weak";
      return unknown === 0 ? expectation : "weak";
    }
    if (ABOUT.has(word) && !(word === "base" && before === "key")) return undefined;
    if (++unknown > MAX_UNKNOWN) return undefined;
  }
  return undefined;
}
