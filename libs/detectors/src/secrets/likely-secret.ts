import { entropy } from "../text/entropy.ts";
import { isPlaceholder } from "./placeholder.ts";

/** What the word before a value makes of it: people choose passwords, machines mint tokens. */
export type Expectation = "password" | "token";

const MAX_LENGTH = 256;
/** Code, templates, references and names of types, where a literal secret would be. */
const REFERENCE =
  /^(?:[$@%{<[(]|process\.env|os\.environ|env\.|env\[|config\.|self\.|this\.|vault:|arn:|file:|https?:|secretref:|ref\+|op:\/\/|sha(?:1|256|384|512)[-:]|md5[-:])|[(){}<>]|\[['"]|::|->|=>/i;
const MEMBER_ACCESS = /^[A-Za-z_$][\w$]{0,80}(?:\.[A-Za-z_$][\w$]{0,80}){1,8}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NUMBER_OR_DATE = /^[\d.,:/_+TZ-]+$/;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/;
/** Words joined by one kind of separator: `my-secret-name`, `auth_token_v2`. */
const WORDS = /^[A-Za-z]+(?:[-_./ ][A-Za-z]+){0,12}(?:[-_./ ]?v?\d{1,2})?$/;
const COMMON =
  /^(?:true|false|null|none|nil|undefined|required|optional|string|number|boolean|password\d{0,3}!?|passw0rd|secret\d{0,3}|token\d{0,3}|test\d{0,4}|admin\d{0,3}|user\d{0,3}|foo\w{0,5}|bar\w{0,5}|example\w{0,12}|sample\w{0,8}|fake\w{0,12}|mysecret\w{0,8}|mypassword\w{0,5}|abc123|123456\w{0,6}|qwerty\w{0,6})$/i;

function classCount(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((set) => set.test(value)).length;
}

function isExcluded(value: string): boolean {
  return (
    value.length > MAX_LENGTH ||
    /\s/.test(value) ||
    isPlaceholder(value) ||
    COMMON.test(value) ||
    REFERENCE.test(value) ||
    PATH.test(value) ||
    NUMBER_OR_DATE.test(value) ||
    MEMBER_ACCESS.test(value) ||
    UUID.test(value) ||
    WORDS.test(value)
  );
}

/** How likely a value is a secret, given what its name promises; 0 when it is not. */
export function secretLikelihood(value: string, expectation: Expectation): number {
  const minLength = expectation === "password" ? 6 : 10;
  if (value.length < minLength || isExcluded(value)) return 0;
  const bits = entropy(value);
  const classes = classCount(value);
  if (expectation === "password")
    return classes >= 2 && bits >= 2.25 ? Math.min(0.85, 0.55 + 0.1 * classes) : 0;
  const hasDigits = /[0-9]/.test(value) && /[A-Za-z]/.test(value);
  if (!hasDigits && !(classes >= 2 && value.length >= 20 && bits >= 3.8)) return 0;
  return bits >= 3 ? Math.min(0.85, 0.4 + 0.1 * bits) : 0;
}
