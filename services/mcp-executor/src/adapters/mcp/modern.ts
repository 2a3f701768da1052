import { type Member, membersOfValue } from "../../core/json-members.ts";
import {
  CLIENT_CAPABILITIES_META,
  CLIENT_INFO_META,
  type ClientIdentity,
  MODERN_VERSION,
  PROTOCOL_VERSION_META,
} from "./identity.ts";
import { headerText } from "./param-headers.ts";

/** `_meta` as each request of 2026-07-28 has it. */
export const modernMeta = ({ info, capabilities }: ClientIdentity): readonly Member[] =>
  membersOfValue({
    [PROTOCOL_VERSION_META]: MODERN_VERSION,
    [CLIENT_INFO_META]: info,
    [CLIENT_CAPABILITIES_META]: capabilities,
  });

/** Headers that say again what the body says (2026-07-28, SEP-2243). */
export const modernHeaders = (method: string, name?: string): Readonly<Record<string, string>> => ({
  "mcp-protocol-version": MODERN_VERSION,
  "mcp-method": method,
  ...(name === undefined ? {} : { "mcp-name": headerText(name) }),
});
