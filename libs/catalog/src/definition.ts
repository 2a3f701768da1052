import { isDeepStrictEqual } from "node:util";
import { digestJson, parseJson, readableJson } from "@portcullis/crypto";

type Members = Readonly<Record<string, unknown>>;

/** A definition as its server wrote it: `exact` is its text, only where printing the value would give another. */
export type Written = { readonly definition: Members; readonly exact?: string | undefined };

/** A value as the bus carries it: `-0` is `0` there, and `1e400`, which JavaScript takes for infinite, is null. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * A definition from the JSON text of an object. What no value can hold, such as `1e400`, is in the exact text alone.
 * @throws DuplicateMemberError, SyntaxError
 */
export const parseDefinition = (text: string): Written => {
  const { value, exact } = parseJson(text);
  return exact === undefined
    ? { definition: value as Members }
    : { definition: asSent(value) as Members, exact };
};

/** Whether a text is that of a definition, as {@link parseDefinition} gives it, and says nothing else than its value does. */
export const isExactTextOf = (definition: Members, exact: string): boolean => {
  try {
    const parsed = parseDefinition(exact);
    return parsed.exact === exact && isDeepStrictEqual(parsed.definition, definition);
  } catch {
    return false;
  }
};

/** A definition to be read, and compared: a number that JavaScript cannot hold is the string of its digits. */
export const readableDefinition = ({ definition, exact }: Written): Members =>
  exact === undefined ? definition : (readableJson(exact) as Members);

/**
 * The hash that an approval pins: over the whole tool as its server describes it (name, title, description, schemas,
 * annotations and whatever else it sends) and the server's instructions, which steer how tools are used. Numbers count as they
 * are written, the order of members does not count: JSON gives it no meaning, and some servers have another one each time.
 */
export const definitionHash = (definition: Members, instructions: string | null, exact?: string): string => {
  const readable = readableDefinition({ definition, exact });
  return digestJson(
    exact === undefined || isDeepStrictEqual(readable, definition)
      ? { definition, instructions }
      : { definition, instructions, exact: readable },
  );
};

/** The same for a prompt, over its definition alone: instructions do not steer what only users ask for. */
export const promptDefinitionHash = (definition: Members, exact?: string): string =>
  definitionHash(definition, null, exact);

/** Definitions with their exact texts beside them, from where the two are lists of their own (`resourceTexts`). */
export const withTexts = <Definition extends Members>(
  definitions: readonly Definition[],
  texts: readonly (string | null)[] | undefined,
): readonly { readonly definition: Definition; readonly exact?: string }[] =>
  definitions.map((definition, index) => {
    const exact = texts?.[index] ?? null;
    return exact === null ? { definition } : { definition, exact };
  });

/** The exact texts of definitions as a list of its own; undefined where none of them has one. */
export const textsOf = (written: readonly Written[]): (string | null)[] | undefined =>
  written.some(({ exact }) => exact !== undefined) ? written.map(({ exact }) => exact ?? null) : undefined;
