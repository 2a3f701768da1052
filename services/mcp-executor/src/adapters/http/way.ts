import type { ResolveAll } from "@portcullis/runtime/outbound";
import type { Agent } from "undici";
import { createScrubber, type Scrubber } from "../../core/scrubber.ts";
import type { TokenSource } from "../credentials/token-source.ts";
import type { UpstreamServer } from "../upstream/types.ts";
import { withAccessToken } from "./authorized-fetch.ts";
import { createBoundedFetch, type FetchLike } from "./bounded-fetch.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { withScrubbedRefusals } from "./scrubbed-fetch.ts";

/** How one server is reached: guarded, bounded, authenticated; and what must be taken out of what comes back. */
export type UpstreamWay = {
  readonly fetch: FetchLike;
  /** The same, over sockets of their own: streams that stay open must not take those that calls need. */
  readonly streamFetch: FetchLike;
  readonly scrubber: () => Scrubber;
};

export type WayDeps = {
  /** Resolves host names; the answer is still judged address by address. */
  readonly resolveAll?: ResolveAll;
  /** Sockets for calls of this server at most; calls beyond wait for a free one, within their own time. */
  readonly maxConnections?: number;
  readonly connectTimeoutMs?: number;
  /** Where the server wants an access token. */
  readonly tokens?: TokenSource;
  /** What must not come back from this server: asked anew each time, since credentials rotate. */
  readonly scrubber?: () => Scrubber;
};

/** Above the calls that run at a time, those that are parked included. */
const MAX_CONNECTIONS = 512;
/** One for each session that an older server may have for us, and a few. */
const MAX_STREAMS = 300;
const CONNECT_TIMEOUT_MS = 10_000;

const nothingToScrub = createScrubber([]);

export function createWay(
  server: UpstreamServer,
  deps: WayDeps,
): UpstreamWay & { readonly close: () => Promise<void> } {
  const { allowPrivateNetwork, maxResponseBytes, timeoutMs } = server;
  const openAgent = (connections: number): Agent =>
    createGuardedAgent({
      allowPrivateNetwork,
      connectTimeoutMs: Math.min(deps.connectTimeoutMs ?? CONNECT_TIMEOUT_MS, timeoutMs),
      connections,
      ...(deps.resolveAll === undefined ? {} : { resolveAll: deps.resolveAll }),
    });
  const scrubber = deps.scrubber ?? (() => nothingToScrub);
  const fetchOver = (dispatcher: Agent): FetchLike => {
    const bounded = createBoundedFetch({ dispatcher, maxResponseBytes, timeoutMs });
    const authorized = deps.tokens === undefined ? bounded : withAccessToken(bounded, deps.tokens);
    return withScrubbedRefusals(authorized, scrubber);
  };
  const calls = openAgent(deps.maxConnections ?? MAX_CONNECTIONS);
  const streams = openAgent(MAX_STREAMS);
  return {
    fetch: fetchOver(calls),
    streamFetch: fetchOver(streams),
    scrubber,
    close: async () => {
      await Promise.all([calls.destroy(), streams.destroy()]);
    },
  };
}
