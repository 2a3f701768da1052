import { createHash } from "node:crypto";
import type { McpCall } from "@portcullis/contracts";
import { digestJson } from "@portcullis/crypto";
import type { JsonObject } from "../../core/rpc-message.ts";

/** `_meta` members of requests since 2026-07-28 (basic/index, General fields). */
export const PROTOCOL_VERSION_META = "io.modelcontextprotocol/protocolVersion";
export const CLIENT_INFO_META = "io.modelcontextprotocol/clientInfo";
export const CLIENT_CAPABILITIES_META = "io.modelcontextprotocol/clientCapabilities";
export const LOG_LEVEL_META = "io.modelcontextprotocol/logLevel";
export const SERVER_INFO_META = "io.modelcontextprotocol/serverInfo";

export const MODERN_VERSION = "2026-07-28";
export const LATEST_LEGACY_VERSION = "2025-11-25";
export const legacyVersions = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"] as const;

/** Who a server is told that it speaks with. */
export type ClientIdentity = {
  readonly info: JsonObject;
  readonly capabilities: JsonObject;
  /** The version before 2026-07-28 that a client with a session speaks: a server that has that generation too should show it. */
  readonly legacyVersion?: string;
};

const OUR_INFO = { name: "portcullis", version: "0.1.0" };

/** For calls of the native API, and for listening: nobody is there to be asked anything. */
export const gateway: ClientIdentity = { info: OUR_INFO, capabilities: {} };

/** For looking at a server: with all that a client may have, so that it keeps nothing back that needs it. */
export const surveyor: ClientIdentity = {
  info: OUR_INFO,
  capabilities: {
    elicitation: { form: {}, url: {} },
    sampling: { context: {}, tools: {} },
    roots: {},
  },
};

export const identityOf = (mcp: Pick<McpCall, "client" | "session"> | undefined): ClientIdentity => {
  if (mcp === undefined) return gateway;
  const { info = OUR_INFO, capabilities, era, protocolVersion } = mcp.client;
  const hasSession = era === "legacy" && mcp.session !== undefined;
  return { info, capabilities, ...(hasSession ? { legacyVersion: protocolVersion } : {}) };
};

/** Whom a session with an older server is for. Never two keys: what it keeps for one is not another's to see. */
export type Owner = {
  readonly org: string;
  readonly key: string;
  /** Of the client's own session; undefined where it has none. */
  readonly session?: string | undefined;
  readonly client: ClientIdentity;
};

export const ownerId = ({ org, key, session, client }: Owner): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        org,
        key,
        session ?? null,
        client.legacyVersion ?? null,
        digestJson(client.capabilities),
      ]),
    )
    .digest("hex");
