import type { UsableTool } from "@portcullis/catalog";
import { sha256Hex } from "@portcullis/crypto";

/** Longest tool name that MCP clients and model providers accept. */
const MAX_LENGTH = 64;
const ACCEPTED = /^[A-Za-z0-9_.-]{1,64}$/;

/**
 * The name of a server's tool where many servers are shown as one: `server__tool`. A server's slug has no underscore, so
 * no two tools share a name; one that is too long or has other characters is cut and told apart by a hash.
 */
export const aggregatedName = (server: string, tool: string): string => {
  const plain = `${server}__${tool}`;
  if (ACCEPTED.test(plain)) return plain;
  const mark = `_${sha256Hex(plain).slice(0, 10)}`;
  return plain.replaceAll(/[^A-Za-z0-9_.-]/g, "_").slice(0, MAX_LENGTH - mark.length) + mark;
};

/** Usable tools by the name that they are shown under: looked up, never parsed back. */
export const byShownName = (
  tools: readonly UsableTool[],
  aggregated: boolean,
): ReadonlyMap<string, UsableTool> =>
  new Map(
    tools.map((usable) => [
      aggregated ? aggregatedName(usable.server.slug, usable.tool.name) : usable.tool.name,
      usable,
    ]),
  );
