import type { IncomingHttpHeaders } from "node:http";
import type { RpcMessage } from "./message.ts";
import type { Members } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { LEGACY_VERSIONS, LOG_LEVELS, META, MODERN_VERSIONS } from "./versions.ts";

/** What a 2026 request says of its sender, in its `_meta`. */
export type ModernClient = {
  readonly protocolVersion: string;
  readonly capabilities: Members;
  readonly info: Members | undefined;
  readonly logLevel: string | undefined;
};

export type Generation =
  | { readonly era: "modern"; readonly client: ModernClient }
  /** A 2026 notification: there is nothing that it has to say of its sender. */
  | { readonly era: "modern"; readonly client?: undefined }
  | { readonly era: "legacy"; readonly version: string | undefined }
  | { readonly era: "refused"; readonly refusal: Refusal };

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const metaOf = (params: Members): Members => (isObject(params._meta) ? params._meta : {});

const trimmed = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value.trim() : undefined;

/** The version that a request's header names, if it is one of 2025. */
export const legacyVersionOf = (headers: IncomingHttpHeaders): string | undefined => {
  const version = trimmed(headers["mcp-protocol-version"]);
  return version !== undefined && LEGACY_VERSIONS.includes(version) ? version : undefined;
};

const refused = (refusal: Refusal): Generation => ({ era: "refused", refusal });

const judgeModern = (header: string | undefined, message: RpcMessage): Generation => {
  if (message.type === "response")
    return refused(refuse.request("This version has no responses of clients."));
  const meta = metaOf(message.params);
  const named = meta[META.protocolVersion];
  if (message.type === "notification") {
    if (header !== undefined && !MODERN_VERSIONS.includes(header)) {
      return refused(refuse.version(header, MODERN_VERSIONS));
    }
    return { era: "modern" };
  }
  if (typeof named !== "string") {
    if (header !== undefined && !MODERN_VERSIONS.includes(header)) {
      return refused(refuse.version(header, MODERN_VERSIONS));
    }
    return refused(refuse.params(`_meta must have ${META.protocolVersion}.`, 400));
  }
  if (header === undefined) return refused(refuse.header("MCP-Protocol-Version is missing"));
  if (header !== named) {
    return refused(refuse.header("MCP-Protocol-Version is not the protocol version of the body"));
  }
  if (!MODERN_VERSIONS.includes(named)) return refused(refuse.version(named, MODERN_VERSIONS));
  const capabilities = meta[META.clientCapabilities];
  if (!isObject(capabilities)) {
    return refused(refuse.params(`_meta must have ${META.clientCapabilities}.`, 400));
  }
  const info = meta[META.clientInfo];
  if (info !== undefined && !isObject(info)) {
    return refused(refuse.params(`${META.clientInfo} must be an object.`, 400));
  }
  const logLevel = meta[META.logLevel];
  return {
    era: "modern",
    client: {
      protocolVersion: named,
      capabilities,
      info,
      // It goes to the server as it is, so it is one of eight words or nothing (INV-1).
      logLevel: typeof logLevel === "string" && LOG_LEVELS.includes(logLevel) ? logLevel : undefined,
    },
  };
};

/**
 * Which generation of the protocol a POST speaks (2026-07-28, basic/versioning). Header and `_meta` decide, never the
 * method: an `initialize` under a 2026 header opens nothing. Mismatch is judged before version.
 */
export const judgeGeneration = (headers: IncomingHttpHeaders, message: RpcMessage): Generation => {
  const header = trimmed(headers["mcp-protocol-version"]);
  const hasMeta =
    message.type !== "response" && typeof metaOf(message.params)[META.protocolVersion] === "string";
  const isLegacy = header === undefined || LEGACY_VERSIONS.includes(header);
  return isLegacy && !hasMeta ? { era: "legacy", version: header } : judgeModern(header, message);
};
