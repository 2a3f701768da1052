import type { FetchLike } from "@modelcontextprotocol/client";
import { createScrubber, type Scrubber } from "../core/scrubber.ts";
import { withAccessToken } from "./authorized-fetch.ts";
import { createBoundedFetch } from "./bounded-fetch.ts";
import { withScrubbedRefusals } from "./scrubbed-fetch.ts";
import { createGuardedAgent, type ResolveAll } from "./ssrf.ts";
import type { TokenSource } from "./token-source.ts";
import type { UpstreamServer } from "./upstream-types.ts";

/** How one server is reached: guarded, bounded, authenticated; and what must be taken out of what comes back. */
export type UpstreamWay = { readonly fetch: FetchLike; readonly scrubber: () => Scrubber };

export type WayDeps = {
  /** Resolves host names; the answer is still judged address by address. */
  readonly resolveAll?: ResolveAll;
  /** Sockets to this server at most; calls beyond wait for a free one, within their own time. */
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /** Where the server wants an access token. */
  readonly tokens?: TokenSource;
  /** What must not come back from this server: asked anew each time, since credentials rotate. */
  readonly scrubber?: () => Scrubber;
};

const MAX_CONNECTIONS = 128;
const CONNECT_TIMEOUT_MS = 10_000;

const nothingToScrub = createScrubber([]);

export function createWay(
  server: UpstreamServer,
  deps: WayDeps,
): UpstreamWay & { readonly close: () => Promise<void> } {
  const { allowPrivateNetwork, maxResponseBytes, timeoutMs } = server;
  const dispatcher = createGuardedAgent({
    allowPrivateNetwork,
    connectTimeoutMs: Math.min(deps.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, timeoutMs),
    connections: deps.maxConnections ?? MAX_CONNECTIONS,
    ...(deps.resolveAll === undefined ? {} : { resolveAll: deps.resolveAll }),
  });
  const scrubber = deps.scrubber ?? (() => nothingToScrub);
  const bounded = createBoundedFetch({ dispatcher, maxResponseBytes, timeoutMs });
  const authorized = deps.tokens === undefined ? bounded : withAccessToken(bounded, deps.tokens);
  return {
    fetch: withScrubbedRefusals(authorized, scrubber),
    scrubber,
    close: () => dispatcher.destroy(),
  };
}
