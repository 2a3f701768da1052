import type { BusLogger } from "@portcullis/bus";
import { randomToken } from "@portcullis/crypto";

/**
 * The secret of everything that is sealed for MCP clients: the text of `session.key`, or one of this process alone.
 * @param stored undefined where there is no such file
 */
export const sessionSecret = (stored: string | undefined, logger: BusLogger): string => {
  if (stored !== undefined) return stored;
  logger.warn(
    {},
    "no session.key: MCP sessions, request states and task ids end with this process, and other instances do not know them",
  );
  return randomToken(32);
};
