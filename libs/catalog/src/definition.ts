import { digestJson } from "@portcullis/crypto";

/**
 * The hash that an approval pins: over the whole tool as its server describes it (name, title, description, schemas,
 * annotations and whatever else it sends) and the server's instructions, which steer how tools are used.
 */
export const definitionHash = (
  definition: Readonly<Record<string, unknown>>,
  instructions: string | null,
): string => digestJson({ definition, instructions });

/** The same for a prompt, over its definition alone: instructions do not steer what only users ask for. */
export const promptDefinitionHash = (definition: Readonly<Record<string, unknown>>): string =>
  definitionHash(definition, null);
