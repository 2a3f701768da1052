/**
 * Which letters follow which in words, more often than once in 2,500 pairs of English technical prose: first letter,
 * then its followers. Random letters follow it in two pairs of five, words in nearly all.
 */
const FOLLOWERS =
  "abcdfgijklmnprstuvwy baeijlorsuy cacehiklorstu dadegilorsuy eabcdefgijlmnpqrstvwxy faefilortuy gaehilnorsu haeiortu iabcdefgklmnoprstvxz jehsou kaeiso ladeijlostuy mabegijlmopsu nacdefgiklnopstuvy oabcdfgiklmnoprstuvw padeilmoprstu qu rabcdefgiklmnorstuvy sacehiloprstuvwy tacehilmoprstuy uabcdefgilmnprst vaegio waehinosw xapt yalnops zeao";

const A = 97;
const PAIRS = new Uint8Array(26 * 26);
for (const [first = "", ...followers] of FOLLOWERS.split(" ").map((row) => [...row])) {
  for (const follower of followers) PAIRS[(first.charCodeAt(0) - A) * 26 + follower.charCodeAt(0) - A] = 1;
}

/** Words that stand where a secret would, in documentation and tests. A value made of nothing else is none. */
const GENERIC = new Set(
  `password passwd passwort passphrase passcode pass pwd pw pswd psw kms iam secret secrets token tokens key keys api apikey auth oauth
  bearer credential credentials cred user username users name login signin admin administrator root guest owner member
  test tests testing tester demo example examples sample fake mock dummy stub foo bar baz qux quux hello world string value
  text data default none null nil true false undefined unset empty blank void your my our me mine the an a is this that some any
  of for to in on at it and or not with from by as new old current previous next first last db database mysql postgres
  postgresql mongo redis rabbitmq kafka ldap smtp ftp ssh http https app apps application client server service
  services prod production dev develop development staging stage local localhost host internal external private public
  super very strong strongest secure secured safe long short random unsafe insecure weak simple plain real actual valid
  invalid wrong bad good correct incorrect right changed change changeit update reset replace insert enter put set use add here goes must
  should will can be required optional hidden masked redacted removed censored omitted abc abcd xyz qwe qwerty asdf
  access refresh session cookie csrf jwt hash salt signing signature encryption encrypted encrypt decrypt encoded base
  hex id ids uuid guid field label input type types form page view file files path env var variable config configuration setting settings
  code codes number numbers digit digits char chars character characters letter letters min max length size word words
  account accounts email mail phone url uri webhook hook endpoint aws azure gcp google github gitlab npm docker slack stripe openai
  open ai bot cli sdk web site cloud vault manager store storage rotate rotation policy reader writer read write
  only full all top simplest one two three four five six please confirm repeat again forgot forgotten show hide toggle generate
  generated generator get let see more info like such letmein welcome monkey dragon todo tbd fixme null missing
  placeholder fill me out something anything whatever somewhere nothing xxx xxxx ok yes no on off enabled disabled
  super superuser sudo system sys master slave main primary secondary backup temp tmp cache buffer object array list map
  json yaml xml html toml ini raw byte bytes binary int integer float bool boolean number date time now today day year
  version build release latest stable beta alpha rc v`.split(/\s+/),
);
const LONGEST_GENERIC = 14;

/** Whether letters (lower case) follow each other as in words. Three letters or fewer tell nothing. */
export function readsAsWord(letters: string): boolean {
  if (letters.length < 4) return letters.length > 0;
  let common = 0;
  for (let i = 1; i < letters.length; i++) {
    const pair = (letters.charCodeAt(i - 1) - A) * 26 + letters.charCodeAt(i) - A;
    common += PAIRS[pair] ?? 0;
  }
  return common >= (letters.length - 1) * 0.75;
}

/** Whether lower-case letters are one or more generic words written together: `mysecretpassword`. */
export function isGeneric(letters: string): boolean {
  let at = 0;
  while (at < letters.length) {
    let size = Math.min(LONGEST_GENERIC, letters.length - at);
    while (size > 0 && !GENERIC.has(letters.slice(at, at + size))) size--;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** Runs of letters, at humps and at everything that is no letter, in lower case: `dbPassword2` → `db`, `password`. */
export function letterRuns(value: string): string[] {
  return (value.match(/[A-Z]?[a-z]{1,64}|[A-Z]{1,64}(?![a-z])/g) ?? []).map((part) => part.toLowerCase());
}

/** Share of a value's characters that are in words of three letters or more. */
export function wordShare(value: string): number {
  let letters = 0;
  for (const run of letterRuns(value)) {
    if (run.length >= 3 && (run.length > 3 || GENERIC.has(run)) && readsAsWord(run)) letters += run.length;
  }
  return value.length === 0 ? 0 : letters / value.length;
}
