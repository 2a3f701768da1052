import type { ServerRecord } from "@portcullis/contracts";
import { type ResolveAll, refuseUrl } from "@portcullis/runtime/outbound";
import {
  type ClientCredentials,
  type CredentialSource,
  type ResolvedCredentials,
  resolveCredentials,
} from "../../core/credentials.ts";
import { createKeptValues, type KeptValues } from "../../core/kept-values.ts";
import { createBoundedFetch } from "../http/bounded-fetch.ts";
import { createGuardedAgent } from "../http/guarded-agent.ts";

import { requestToken, type TokenAnswer } from "./token-endpoint.ts";
import { createTokenSource, type TokenSource } from "./token-source.ts";

/** The right to use a server: its credentials, resolved, and what has to be kept out of its answers. */
export type Access = {
  readonly kind: "access";
  readonly headers: Readonly<Record<string, string>>;
  readonly tokens: TokenSource | null;
  readonly values: KeptValues;
  /** Differs wherever the credentials do. Holds them: it stays in memory. */
  readonly key: string;
};
export type NoAccess = Extract<ResolvedCredentials, { ok: false }> & { readonly kind: "none" };

export type ServerAccess = {
  readonly of: (record: ServerRecord) => Promise<Access | NoAccess>;
  /** Takes every value that is known out of a text that belongs to no server, such as a log line. */
  readonly scrubAll: (value: unknown) => unknown;
  readonly forget: (slug: string) => void;
};

export type ServerAccessDeps = {
  readonly source: CredentialSource;
  readonly now: () => number;
  /** Told all that must not come out again of a server, whenever that changes. */
  readonly onValues?: (slug: string, values: readonly string[]) => void;
  readonly resolveAll?: ResolveAll;
};

const TOKEN_TIMEOUT_MS = 10_000;
/** Of the time that a server has: who waits for the token should still hear why there is none. */
const TOKEN_SHARE = 0.8;
const TOKEN_CONNECTIONS = 2;
const MAX_ANSWER_BYTES = 65_536;
const NOT_FOLLOWED: ReadonlySet<number> = new Set();

/** A way to the token endpoint like that to the server itself: guarded, bounded, and without redirects. */
const openTokenEndpoint = (record: ServerRecord, client: ClientCredentials, deps: ServerAccessDeps) => {
  const { allowPrivateNetwork } = record;
  const timeoutMs = Math.min(TOKEN_TIMEOUT_MS, Math.floor(record.timeoutMs * TOKEN_SHARE));
  const dispatcher = createGuardedAgent({
    allowPrivateNetwork,
    connectTimeoutMs: timeoutMs,
    connections: TOKEN_CONNECTIONS,
    ...(deps.resolveAll === undefined ? {} : { resolveAll: deps.resolveAll }),
  });
  const fetch = createBoundedFetch({
    dispatcher,
    maxResponseBytes: MAX_ANSWER_BYTES,
    timeoutMs,
    followed: NOT_FOLLOWED,
  });
  const refused = refuseUrl(client.auth.tokenUrl, allowPrivateNetwork);
  const request = async (): Promise<TokenAnswer> =>
    refused === null
      ? requestToken(client, fetch, timeoutMs)
      : {
          ok: false,
          fault: { code: "credential_refused", detail: "the token URL is not one to dial" },
        };
  return { request, close: () => dispatcher.destroy() };
};

type Held = { readonly key: string; readonly tokens: TokenSource; readonly close: () => Promise<void> };

export const createServerAccess = (deps: ServerAccessDeps): ServerAccess => {
  const values = new Map<string, KeptValues>();
  const held = new Map<string, Held>();

  const valuesOf = (slug: string): KeptValues => {
    const kept = values.get(slug) ?? createKeptValues(deps.now, (all) => deps.onValues?.(slug, all));
    values.set(slug, kept);
    return kept;
  };
  const release = (slug: string): void => {
    const one = held.get(slug);
    held.delete(slug);
    // Whoever asks for a token right now still gets it.
    if (one !== undefined) setTimeout(() => void one.close(), TOKEN_TIMEOUT_MS).unref();
  };
  const tokensOf = (record: ServerRecord, client: ClientCredentials, kept: KeptValues): TokenSource => {
    const key = JSON.stringify([client, record.allowPrivateNetwork, record.timeoutMs]);
    const known = held.get(record.slug);
    if (known?.key === key) return known.tokens;
    release(record.slug);
    const endpoint = openTokenEndpoint(record, client, deps);
    const tokens = createTokenSource({
      request: endpoint.request,
      onToken: (token) => kept.keep("token", [token]),
      now: deps.now,
    });
    held.set(record.slug, { key, tokens, close: endpoint.close });
    return tokens;
  };

  return {
    of: async (record) => {
      const credentials = await resolveCredentials(record, deps.source);
      if (!credentials.ok) return { kind: "none", ...credentials };
      const { client, headers } = credentials;
      const kept = valuesOf(record.slug);
      kept.keep("credentials", credentials.values);
      const tokens = client === null ? null : tokensOf(record, client, kept);
      return { kind: "access", headers, tokens, values: kept, key: JSON.stringify([headers, client]) };
    },
    scrubAll: (value) =>
      [...values.values()].reduce<unknown>((text, kept) => kept.scrubber().json(text)?.value ?? null, value),
    forget: release,
  };
};
