import type { ToolLabel } from "@portcullis/contracts";

const hintsOf = (definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { annotations } = definition;
  return typeof annotations === "object" && annotations !== null ? { ...annotations } : {};
};

/** The behaviour hints of a tool, with the defaults that the protocol gives to those that are left out (MCP, ToolAnnotations). */
export type ToolHints = {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
};

export const toolHints = (definition: Readonly<Record<string, unknown>>): ToolHints => {
  const hints = hintsOf(definition);
  const flag = (name: keyof ToolHints, otherwise: boolean): boolean => {
    const value = hints[name];
    return typeof value === "boolean" ? value : otherwise;
  };
  return {
    readOnlyHint: flag("readOnlyHint", false),
    destructiveHint: flag("destructiveHint", true),
    idempotentHint: flag("idempotentHint", false),
    openWorldHint: flag("openWorldHint", true),
  };
};

/**
 * The labels of a tool: what an operator set for it, else for its server, else what its annotations suggest. Hints are
 * the server's own word, so they only ever add a label here: a tool of the open world brings content from outside, and
 * unless it only reads, it can carry something out.
 */
export const toolLabels = (
  own: readonly ToolLabel[] | null,
  server: readonly ToolLabel[] | null,
  definition: Readonly<Record<string, unknown>>,
): ToolLabel[] => {
  const set = own ?? server;
  if (set !== null) return [...set];
  const { openWorldHint, readOnlyHint } = toolHints(definition);
  if (!openWorldHint) return [];
  return readOnlyHint ? ["untrusted_content"] : ["untrusted_content", "external_communication"];
};
