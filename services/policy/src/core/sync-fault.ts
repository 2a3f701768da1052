import { definitionHash } from "@portcullis/catalog";
import type { DiscoveredTool } from "@portcullis/contracts";
import type { Found } from "./server.ts";

/** Text that PostgreSQL and NATS both keep as it is: no NUL, no half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();

/** The same text without what could not be kept. */
export const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

const toolFault = (tool: DiscoveredTool, instructions: string | null): string | undefined => {
  if (!isStorable(tool.name)) return "a tool's name is not plain text";
  if (tool.definition.name !== tool.name) return `the definition of ${tool.name} has another name`;
  try {
    return definitionHash(tool.definition, instructions) === tool.definitionHash
      ? undefined
      : `the definition of ${tool.name} does not have the hash that came with it`;
  } catch {
    return `the definition of ${tool.name} has no canonical form`;
  }
};

/** Why a server's offer cannot be taken into the catalog, in words for operators, or undefined where it can. */
export const syncFault = (found: Found): string | undefined => {
  if (found.instructions !== null && !isStorable(found.instructions)) {
    return "the server's instructions are not plain text";
  }
  if (!isStorable(found.protocolVersion)) return "the protocol version is not plain text";
  if (new Set(found.tools.map(({ name }) => name)).size < found.tools.length) {
    return "two tools have the same name";
  }
  for (const tool of found.tools) {
    const fault = toolFault(tool, found.instructions);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
