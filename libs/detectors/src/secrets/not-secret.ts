import { isRepetitive, sequentialShare } from "./placeholder.ts";

/**
 * How a value stands in its text. `quoted`: a literal. `bare`: up to a character that ends a word, where code,
 * types and prose stand as well. `said`: a word of a sentence.
 */
export type Form = "quoted" | "bare" | "said";

/** Templates of shells, generators and engines, in any place of a value. */
const EMBEDDED: readonly RegExp[] = [
  /\$\{[^{}]{1,80}\}/,
  /\$\([^()]{1,120}\)/,
  /\{\{[^{}]{0,120}\}\}/,
  /<%[^%]{0,120}%>/,
  /#\{[^{}]{1,80}\}/,
  /%\([A-Za-z_]{1,40}\)s/,
];
/** Values that are a template as a whole, or a pattern. */
const WHOLE: readonly RegExp[] = [
  /^\{[A-Za-z_.]{0,40}(?:[:!][^{}]{0,10})?\}/,
  /^\{\d?\}$/,
  /^%[A-Za-z_]{1,40}%$|^%[a-z]$/,
  /^@[A-Za-z_.]{1,40}@?$/,
  /^\$[A-Za-z_][\w.:]{0,60}$|^\$\d$/,
  /^:[a-z_]{1,40}$/,
  /^__[A-Z_]{1,60}__$/,
  /^\[[^\]]{0,60}\]$/,
  /^<[^<>]{0,80}>?$/,
  /\[a-z|A-Za-z|a-z0-9|\\[wd][+*{]|\[-?\d{1,3}\]\./,
];
/** Where the secret is, instead of the secret. */
const REFERENCE =
  /^(?:process\.env|os\.environ|env[.:([]|secrets?\.|config\.|self\.|this\.|vault:|arn:|file:|https?:|secretref:|ref\+|op:\/\/|\{?\{?resolve:|ssm:|keyring:|gcp(?:secret|sm):|aws(?:secret|sm):|kms:|sha\d{1,3}[-:]|md5[-:]|data:|urn:|mailto:|blob:|!\w|&\w{1,64}$|enc\[|secret:\/\/|keychain:)/i;
/** Code, where a bare word would be a value. */
const CODE: readonly RegExp[] = [
  /^[\w$.]{1,60}=[^=]/,
  /^[A-Za-z_$][\w$.?!-]{0,80}[([{<]/,
  /^[&*@(){}[\]<>|]/,
  /[()"'`]|::|->|=>|\[['"\d]|&&|\|\||\+\+/,
  /[\]{}]$|\\[a-zA-Z]?$/,
];
const MEMBER_ACCESS = /^[A-Za-z_$][\w$]{0,80}(?:\??\.[A-Za-z_$][\w$]{0,80}){1,8}$/;
const NUMBER_OR_DATE = /^[-+~^<>=v]{0,2}[\d.,:/_+TZx%-]{1,64}(?:[a-zA-Z]{1,3})?$/;
const VERSION = /^v?\d{1,4}\.\d{1,4}(?:\.\w{1,12})?(?:[-.+]\w{1,40}){0,6}$/;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])/;
const FILE =
  /\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|tsx|jsx|mjs|cjs|py|go|rs|java|rb|php|sh|html?|css|md|p12|pfx|jks|asc|gpg|svg|png|jpe?g|gif)$/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;
const PASSWORD_HASH = /^\$(?:2[abxy]|argon2|[156y]|apr1|scrypt|pbkdf2|md5|sha)/;
/** What people write where a secret belongs, in words. */
const FILLER: readonly RegExp[] = [
  /^(?:x{3}|\*{3}|\.{3}|-{2}|_{3}|#{3})|x{4}|\*{3}|\.{3}|…/i,
  /\byour|placeholder|redacted|replace|dummy|example|sample|fake|todo|fixme|supersecret/i,
  /^my[-_ ]?(?:secret|pass|token|api|key|app|very|super)/i,
  /change[-_ ]?(?:me|this|it)|insert[-_ ]|enter[-_ ]|put[-_ ]|super[-_ ]secret/i,
  /not[-_ ]?(?:a[-_ ])?real|goes[-_ ]?here|[-_ ]here$/i,
  /(?:^|[-_])(?:foo|bar|baz)(?:$|[-_])/i,
  /test(?:ing)?[-_]?(?:pass|secret|token|key|user|api|client|123)/i,
  /(?:pass|secret|token|key|password|client)[-_]?(?:for[-_])?test/i,
  // The name of an object that holds it: `hlf--peer1-cred`, `tls-secret`.
  /^[a-z]{1,24}(?:--?[a-z]{1,24}\d{0,2}){0,4}-(?:cred|creds|secret|secrets|credentials|auth|token|key|keys|tls|password)$/,
];
/** Values that vendors print in their manuals for everybody: Telegram's bot token, the Key URI format's seed. */
const DOCUMENTED = new Set(["123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11", "JBSWY3DPEHPK3PXP"]);

const some = (patterns: readonly RegExp[], value: string): boolean =>
  patterns.some((pattern) => pattern.test(value));

/** Templates, references and code: the secret is elsewhere. */
export function isElsewhere(value: string, form: Form): boolean {
  return (
    /\s/.test(value) ||
    some(EMBEDDED, value) ||
    some(WHOLE, value) ||
    REFERENCE.test(value) ||
    PASSWORD_HASH.test(value) ||
    DOCUMENTED.has(value) ||
    (form !== "quoted" && some(CODE, value))
  );
}

/** Names, numbers, files, placeholders: what stands beside a word for a secret and is none. */
export function isOrdinary(value: string): boolean {
  return (
    NUMBER_OR_DATE.test(value) ||
    VERSION.test(value) ||
    PATH.test(value) ||
    FILE.test(value) ||
    EMAIL.test(value) ||
    MEMBER_ACCESS.test(value) ||
    sequentialShare(value) >= 0.6 ||
    some(FILLER, value) ||
    isRepetitive(value)
  );
}
