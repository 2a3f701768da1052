import type { SecretKind } from "./secret-names.ts";
import type { Subject } from "./signals/signal.ts";
import { foldCase, readable } from "./text/plain.ts";
import { wordsOf } from "./text/words.ts";

/** What a tool is about, by its name and by the beginning of what it says of itself. */
export type Topics = { readonly name: string; readonly says: string };

export const topicsOf = ({
  name,
  server,
  definition,
}: Pick<Subject, "name" | "server" | "definition">): Topics => {
  const text = (value: unknown): string => (typeof value === "string" ? value.slice(0, 600) : "");
  return {
    name: foldCase(readable(`${wordsOf(name)} ${wordsOf(server)} ${text(definition.title)}`)),
    says: foldCase(readable(text(definition.description))),
  };
};

const ACCESS_NAME =
  /\b(?:log ?in|log ?on|sign ?(?:in|up|on)|signin|signup|auth\w*|oauth\d*|register\w*|passwords?|passwd|credentials?|vault|secrets?|tokens?|keys?|session|accounts?|connect\w*|connections?|configure|setup|set up|databases?|db|decrypt|encrypt|unlock|protect|certificates?|ssh|s?ftp|smtp|imap|wallet|keystore|keychain|sign|integrations?|cookies?|verify|mfa|otp|2fa|users?|admin|wi ?fi|zip|archive|pdf|ldap|vpn|rdp|keycloak|import|jwt|anmelden|iniciar sesion|登录|ログイン|вход)\b/;
const ACCESS_SAYS =
  /\b(?:log(?:s|ged)? ?(?:in|on)|sign(?:s|ed)? ?(?:in|up)|authenticat\w*|passwords?|credentials?|decrypts?|encrypt\w*|vault|oauth|api keys?|access tokens?|connects? to|connection to|private keys?|mnemonic|seed phrase|certificates?|keystore)\b/;

const RELATED: Readonly<Record<SecretKind, { readonly name: RegExp; readonly says: RegExp }>> = {
  password: { name: ACCESS_NAME, says: ACCESS_SAYS },
  private_key: { name: ACCESS_NAME, says: ACCESS_SAYS },
  access_token: { name: ACCESS_NAME, says: ACCESS_SAYS },
  one_time_code: { name: ACCESS_NAME, says: ACCESS_SAYS },
  environment: {
    name: /\b(?:env\w*|deploy\w*|docker|containers?|kube\w*|k8s|cluster|run|process|exec\w*|functions?|lambda|build|ci|services?|apps?|vercel|heroku|config\w*)\b/,
    says: /\b(?:environment|deploy\w*|containers?|cluster|process|runtime)\b/,
  },
  identity: {
    name: /\b(?:hr|payroll|tax\w*|w ?[24]|kyc|identity|verif\w*|background|credit|loans?|patients?|insurance|benefits?|employees?|onboard\w*|passengers?|passport|visa|travel\w*|booking|flight|citizen|voter)\b/,
    says: /\b(?:payroll|tax\w*|kyc|identity|verif\w*|background check|credit|loans?|patients?|insurance|benefits|employees?|passengers?|travell?ers?)\b/,
  },
  payment: {
    name: /\b(?:pay\w*|charge|checkout|cards?|billing|purchase|orders?|invoice|subscriptions?|booking|tokenize|stripe|wallet)\b/,
    says: /\b(?:payments?|pays?|charges?|checkout|cards?|billing|purchases?|subscriptions?)\b/,
  },
};

export const isRelated = (kind: SecretKind, { name, says }: Topics): boolean =>
  RELATED[kind].name.test(name) || RELATED[kind].says.test(says);

/** Tools whose business is talk: with customers, with other models, with memory. */
export const isAboutTalk = ({ name, says }: Topics): boolean =>
  /\b(?:chat\w*|bots?|persona|conversations?|messages?|agents?|assistants?|llm|models?|completions?|prompts?|memor\w*|mem0|threads?|tickets?|support|dialog\w*|transcripts?|escalat\w*|think\w*|thought\w*|reason\w*|voice|slack|intercom|zendesk|feedback|handoff|meetings?|calls?)\b/.test(
    name,
  ) ||
  /\b(?:language models?|llms?|(?:local|chat|other) models?|prompts? (?:against|to)|chat ?bots?|support tickets?|voice agents?|sub-?agents?|memory|memories|transcripts? of|meetings?)\b/.test(
    says,
  );

/** Tools that hand out or keep secrets, by their names. */
export const isAboutSecrets = ({ name }: Topics): boolean =>
  /\b(?:vault|secrets?|passwords?|credentials?|keychain|keystore|api keys?)\b/.test(name);
