import { ConfigError } from "@portcullis/runtime";
import type { z } from "zod";
import type { settings } from "../config.ts";
import { parseClaimMapping } from "../core/oidc-claims.ts";
import { isSafeIssuer } from "../oidc-settings.ts";

/** Whose access tokens stand for API keys on `/mcp`, as it was set. */
export type McpOAuthSettings = {
  /** As they were set: clients and tokens name them by the same text. */
  readonly issuers: readonly string[];
  /** Scheme, host and port that the protected resources are below. */
  readonly publicUrl: string;
  /** What tokens may be made for beside the resource itself. */
  readonly audiences: readonly string[];
  readonly scopes: readonly string[];
  readonly keyClaim: string;
  /** Value of the claim → id of an API key, the first one first. */
  readonly keys: ReadonlyMap<string, string>;
};

type Settings = z.infer<z.ZodObject<typeof settings>>;

const KEY_ID = /^[\w-]{1,100}$/;
const DEPENDENT = ["PORTCULLIS_MCP_OAUTH_AUDIENCES", "PORTCULLIS_MCP_OAUTH_KEYS"] as const;

/**
 * Undefined where no issuer is set.
 * @throws ConfigError with every fault of what is set
 */
export const readMcpOAuthSettings = (config: Settings): McpOAuthSettings | undefined => {
  const faults: string[] = [];
  const issuers = config.PORTCULLIS_MCP_OAUTH_ISSUERS ?? [];
  const publicUrl = config.PORTCULLIS_PUBLIC_URL;
  if (issuers.length === 0) {
    for (const name of DEPENDENT) {
      if ((config[name] ?? "").length > 0) faults.push(`${name}: needs PORTCULLIS_MCP_OAUTH_ISSUERS`);
    }
    if (faults.length > 0) throw new ConfigError(faults);
    return undefined;
  }
  for (const issuer of issuers) {
    if (!isSafeIssuer(new URL(issuer))) {
      faults.push(`PORTCULLIS_MCP_OAUTH_ISSUERS: ${issuer} must be https, or http on a loopback address`);
    }
  }
  // What a token is made for must not be for the request's sender to say.
  if (publicUrl === undefined) faults.push("PORTCULLIS_MCP_OAUTH_ISSUERS: needs PORTCULLIS_PUBLIC_URL");
  let keys: ReadonlyMap<string, string> = new Map();
  try {
    keys = parseClaimMapping(
      config.PORTCULLIS_MCP_OAUTH_KEYS,
      (id) => (KEY_ID.test(id) ? id : undefined),
      "value=key id",
    );
    if (keys.size === 0) faults.push("PORTCULLIS_MCP_OAUTH_KEYS: maps nothing, so no token would do");
  } catch (error) {
    faults.push(`PORTCULLIS_MCP_OAUTH_KEYS: ${error instanceof Error ? error.message : "not a mapping"}`);
  }
  if (faults.length > 0 || publicUrl === undefined) throw new ConfigError(faults);
  return {
    issuers,
    publicUrl,
    audiences: config.PORTCULLIS_MCP_OAUTH_AUDIENCES ?? [],
    scopes: config.PORTCULLIS_MCP_OAUTH_SCOPES.split(" ").filter((scope) => scope !== ""),
    keyClaim: config.PORTCULLIS_MCP_OAUTH_KEY_CLAIM,
    keys,
  };
};
