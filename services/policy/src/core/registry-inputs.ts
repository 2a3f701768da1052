/** An input of a `server.json`: a value, or what a user is asked for. */
export type RegistryInput = {
  readonly value?: string | undefined;
  readonly default?: string | undefined;
  readonly isSecret?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
};

export type RegistryHeader = RegistryInput & {
  readonly name: string;
  readonly variables?: Readonly<Record<string, RegistryInput>> | undefined;
};

const variable = /\{([^{}]*)\}/g;

const environmentName = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_"))
    .join("_")
    .slice(0, 128);

/** The reference that stands for what the document leaves to its user. */
const referenceTo = (slug: string, ...parts: readonly string[]): string =>
  `\${env:${environmentName("PORTCULLIS_CRED", slug, ...parts)}}`;

const givenValue = (input: RegistryInput | undefined): string | undefined =>
  input?.isSecret === true ? undefined : (input?.value ?? input?.default);

/**
 * One header as a template. What is secret, or what the document does not say, becomes a reference to the environment:
 * `PORTCULLIS_CRED_<SLUG>_<HEADER>`, with the variable's name behind it where the header has several. Undefined for a
 * header that may be left out.
 */
const fillHeader = (slug: string, header: RegistryHeader): string | undefined => {
  const { name, value, isSecret = false, isRequired = false, variables = {} } = header;
  if (value === undefined) {
    const given = givenValue(header);
    if (given !== undefined) return given;
    return isSecret || isRequired ? referenceTo(slug, name) : undefined;
  }
  const known = (each: string): RegistryInput | undefined =>
    Object.hasOwn(variables, each) ? variables[each] : undefined;
  const names = new Set([...value.matchAll(variable)].map(([, each = ""]) => each));
  const open = [...names].filter((each) => givenValue(known(each)) === undefined);
  // A secret that is written into a public document is none; it is not kept here either.
  if (isSecret && open.length === 0) return referenceTo(slug, name);
  return value.replaceAll(variable, (_written, each: string) => {
    const given = givenValue(known(each));
    if (given !== undefined) return given;
    return open.length === 1 ? referenceTo(slug, name) : referenceTo(slug, name, each);
  });
};

/** The headers of a remote by name, with references in place of secrets. */
export const fillInputs = (
  slug: string,
  headers: readonly RegistryHeader[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headers.flatMap((header) => {
      const filled = fillHeader(slug, header);
      return filled === undefined ? [] : [[header.name, filled]];
    }),
  );
