import { definitionHash, isExactTextOf, type Written, withTexts } from "@portcullis/catalog";
import { type Discovered, discoveredIn } from "./apply-sync.ts";
import { type Found, idOf } from "./server.ts";

/** Text that PostgreSQL and NATS both keep as it is: no NUL, no half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** The same text without what could not be kept. */
export const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

const agrees = ({ definition, exact }: Written): boolean =>
  exact === undefined || (isStorable(exact) && isExactTextOf(definition, exact));

/** Resources and templates are pinned by nobody, so there is no more to be said of them. */
const listedFault = ({ resources, resourceTemplates, ...found }: Found): string | undefined => {
  const lists = [
    [resources, found.resourceTexts],
    [resourceTemplates, found.resourceTemplateTexts],
  ] as const;
  return lists.every(
    ([definitions, texts]) =>
      texts === undefined ||
      (texts.length === definitions.length && withTexts(definitions, texts).every(agrees)),
  )
    ? undefined
    : "the exact text of a resource is not that of its definition";
};

const toolFault = (tool: Discovered, allInstructions: string | null): string | undefined => {
  const instructions = tool.kind === "tool" ? allInstructions : null;
  if (!isStorable(tool.name)) return `a ${tool.kind}'s name is not plain text`;
  if (tool.definition.name !== tool.name) return `the definition of ${tool.name} has another name`;
  // First of all: a text that is none of this definition must not be what its hash stands for.
  if (!agrees(tool)) return `the exact text of ${tool.name} is not that of its definition`;
  try {
    return definitionHash(tool.definition, instructions, tool.exact) === tool.definitionHash
      ? undefined
      : `the definition of ${tool.name} does not have the hash that came with it`;
  } catch {
    return `the definition of ${tool.name} has no canonical form`;
  }
};

/** Far more than any server needs; all of it goes into the record that every service holds. */
const MAX_DESCRIBED_LENGTH = 65_536;

/** Why a server's offer cannot be taken into the catalog, in words for operators, or undefined where it can. */
export const syncFault = (found: Found): string | undefined => {
  if (found.instructions !== null && !isStorable(found.instructions)) {
    return "the server's instructions are not plain text";
  }
  if (!isStorable(found.protocolVersion)) return "the protocol version is not plain text";
  const discovered = discoveredIn(found);
  for (const kind of ["tool", "prompt"] as const) {
    const names = discovered.filter((each) => each.kind === kind).map(idOf);
    if (new Set(names).size < names.length) return `two ${kind}s have the same name`;
  }
  const { serverInfo, capabilities } = found;
  if (JSON.stringify({ serverInfo, capabilities }).length > MAX_DESCRIBED_LENGTH) {
    return `what the server says of itself has more than ${MAX_DESCRIBED_LENGTH} characters`;
  }
  for (const tool of discovered) {
    const fault = toolFault(tool, found.instructions);
    if (fault !== undefined) return fault;
  }
  return listedFault(found);
};
