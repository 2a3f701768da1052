import {
  type CredentialReference,
  fillTemplate,
  type Headers,
  referencesIn,
  referencesOf,
  type UpstreamAuth,
} from "@portcullis/contracts";
import type { CredentialProvider } from "@portcullis/runtime/outbound";
import type { CredentialNames } from "./credential-names.ts";

export type CredentialProviders = Readonly<Record<CredentialReference["provider"], CredentialProvider>>;

export type CredentialSource = {
  readonly providers: CredentialProviders;
  readonly allowed: CredentialNames;
};

export type ClientCredentials = {
  readonly auth: Extract<UpstreamAuth, { type: "oauth2_client_credentials" }>;
  readonly clientId: string;
  readonly clientSecret: string;
};

export type ResolvedCredentials =
  | {
      readonly ok: true;
      readonly headers: Readonly<Record<string, string>>;
      /** With which to get a token, where the server wants one. */
      readonly client: ClientCredentials | null;
      /** All that must not come out again. */
      readonly values: readonly string[];
    }
  | { readonly ok: false; readonly missing: readonly string[]; readonly detail: string };

/** Shorter values are found in anything, so they cannot be kept out of results. */
const MIN_LENGTH = 4;
/** RFC 9110 section 5.5, without what only some servers take. */
const HEADER_VALUE = /^[\x20-\x7e\t]+$/;
/** RFC 7617 and RFC 6749 appendix A: no control characters. */
const NO_CONTROLS = /^[^\p{Cc}\p{Cs}]+$/u;

type Lookup = { readonly value: string } | { readonly fault: string };

const written = ({ provider, name }: CredentialReference): string => `\${${provider}:${name}}`;

const lookUp = async (reference: CredentialReference, source: CredentialSource): Promise<Lookup> => {
  // Before the provider is asked: nobody learns whether a name outside of the list exists.
  if (!source.allowed(reference)) return { fault: "is not on the allow-list" };
  try {
    const found = await source.providers[reference.provider].resolve(reference.name);
    const value = found?.replace(/[\r\n]+$/, "");
    if (value === undefined) return { fault: "is not set" };
    if (value.trim() === "") return { fault: "is empty" };
    if (value.trim().length < MIN_LENGTH) return { fault: "is too short to be kept out of results" };
    return { value };
  } catch {
    return { fault: "is not set" };
  }
};

/** `application/x-www-form-urlencoded`, as RFC 6749 section 2.3.1 wants it within Basic. */
export const formEncode = (text: string): string => new URLSearchParams([["", text]]).toString().slice(1);

export const basicOf = (user: string, password: string): string =>
  Buffer.from(`${user}:${password}`, "utf8").toString("base64");

type Filled =
  | { readonly headers: Readonly<Record<string, string>>; readonly client: ClientCredentials | null }
  /** The templates that cannot be used, and why. */
  | { readonly unfit: readonly string[]; readonly why: string };

const NOT_FOR_HTTP = "holds characters that HTTP cannot carry";

/** Fills one form of `auth`, with values that all resolved. */
const fillAuth = (auth: UpstreamAuth | null, fill: (template: string) => string): Filled => {
  switch (auth?.type) {
    case undefined:
      return { headers: {}, client: null };
    case "bearer": {
      const token = fill(auth.token);
      if (!HEADER_VALUE.test(token)) return { unfit: [auth.token], why: NOT_FOR_HTTP };
      return { headers: { authorization: `Bearer ${token}` }, client: null };
    }
    case "basic": {
      const [user, password] = [fill(auth.username), fill(auth.password)];
      if (!NO_CONTROLS.test(user)) return { unfit: [auth.username], why: NOT_FOR_HTTP };
      if (!NO_CONTROLS.test(password)) return { unfit: [auth.password], why: NOT_FOR_HTTP };
      // RFC 7617 section 2: the first colon ends the user name.
      if (user.includes(":")) return { unfit: [auth.username], why: "is a user name with a colon" };
      return { headers: { authorization: `Basic ${basicOf(user, password)}` }, client: null };
    }
    case "oauth2_client_credentials": {
      const [clientId, clientSecret] = [fill(auth.clientId), fill(auth.clientSecret)];
      if (!NO_CONTROLS.test(clientId)) return { unfit: [auth.clientId], why: NOT_FOR_HTTP };
      if (!NO_CONTROLS.test(clientSecret)) return { unfit: [auth.clientSecret], why: NOT_FOR_HTTP };
      return { headers: {}, client: { auth, clientId, clientSecret } };
    }
  }
};

/** What is secret beside the values themselves, since it is made of them. */
const derivedValues = (
  headers: Readonly<Record<string, string>>,
  client: ClientCredentials | null,
): readonly string[] => {
  const basic = /^Basic (.+)$/.exec(headers.authorization ?? "")?.[1];
  if (client === null) return basic === undefined ? [] : [basic, `Basic ${basic}`];
  const { clientId, clientSecret } = client;
  return [basicOf(formEncode(clientId), formEncode(clientSecret))];
};

/**
 * Resolves the references of a server record, all or none: one that is missing, empty or unusable makes the server
 * unusable, with its name (never a value) in the answer. Nothing ever resolves to an empty string.
 */
export const resolveCredentials = async (
  record: { readonly headers: Headers; readonly auth: UpstreamAuth | null },
  source: CredentialSource,
): Promise<ResolvedCredentials> => {
  const references = referencesOf(record).flatMap(referencesIn);
  const lookups = await Promise.all(references.map((reference) => lookUp(reference, source)));
  const values = new Map<string, string>();
  const faults: [string, string][] = [];
  references.forEach((reference, index) => {
    const lookup = lookups[index] ?? { fault: "is not set" };
    if ("value" in lookup) values.set(written(reference), lookup.value);
    else faults.push([written(reference), lookup.fault]);
  });
  const refuse = (all: readonly (readonly [string, string])[]): ResolvedCredentials => ({
    ok: false,
    missing: all.map(([name]) => name),
    detail: all.map(([name, why]) => `${name} ${why}`).join("; "),
  });
  if (faults.length > 0) return refuse(faults);

  const fill = (template: string): string =>
    fillTemplate(template, (reference) => values.get(written(reference)) ?? "");
  const unfit = (template: string, why: string) =>
    referencesIn(template).map((reference) => [written(reference), why] as const);
  const headers: Record<string, string> = {};
  for (const [name, template] of Object.entries(record.headers)) {
    headers[name.toLowerCase()] = fill(template);
    if (!HEADER_VALUE.test(fill(template))) faults.push(...unfit(template, NOT_FOR_HTTP).map(toPair));
  }
  const auth = fillAuth(record.auth, fill);
  if ("unfit" in auth) {
    const named = auth.unfit.flatMap((template) => unfit(template, auth.why)).map(toPair);
    // A literal user name has no reference to blame.
    faults.push(...(named.length > 0 ? named : [["auth", auth.why] as [string, string]]));
  }
  if (faults.length > 0 || "unfit" in auth) return refuse(faults);
  const allHeaders = { ...headers, ...auth.headers };
  return {
    ok: true,
    headers: allHeaders,
    client: auth.client,
    values: [...new Set([...values.values(), ...derivedValues(allHeaders, auth.client)])],
  };
};

const toPair = ([name, why]: readonly [string, string]): [string, string] => [name, why];
