import type {
  OfferKind,
  RenewSubscription,
  ServerChanged,
  ServerRecord,
  SyncReply,
} from "@portcullis/contracts";
import { createLimit } from "@portcullis/runtime";
import type { ResolveAll } from "@portcullis/runtime/outbound";
import type { Breaker } from "../../core/breaker.ts";
import { type DefinitionLookup, promptHashes, toolHashes } from "../../core/known-definitions.ts";
import type { Access, NoAccess, ServerAccess } from "../credentials/server-access.ts";
import { createHintPace } from "../mcp/pace.ts";
import { createServerEntry, type ServerEntry } from "./server-entry.ts";
import { toSyncReply } from "./sync-reply.ts";
import { createUpstream, type Upstream } from "./upstream.ts";

export type { DefinitionLookup };

/** One approved server, as this executor is connected to it. */
export type ConnectedServer = {
  readonly kind: "connected";
  readonly record: ServerRecord;
  readonly upstream: Upstream;
  /** The hash of a definition as the server describes it today; undefined where it has no such thing. */
  readonly definitionHashOf: (
    kind: OfferKind,
    name: string,
    look?: { readonly fresh: boolean },
  ) => Promise<DefinitionLookup>;
  /** A call found that a definition is not the approved one. */
  readonly reportChanged: () => void;
  readonly breaker: Breaker;
  callsInFlight: number;
};

export type Upstreams = {
  readonly get: (record: ServerRecord) => Promise<ConnectedServer | NoAccess>;
  /** Connects to an approved server ahead of its first call, stays connected, and learns its definitions. */
  readonly warm: (record: ServerRecord) => Promise<void>;
  /** Asks a server, approved or not, for all that it offers, over a connection of its own. */
  readonly sync: (record: ServerRecord) => Promise<SyncReply>;
  /** Keeps a subscription; false where there is none such. */
  readonly renew: (subscription: RenewSubscription) => boolean;
  /** Lets go of a server that is not approved any more. */
  readonly forget: (slug: string) => void;
  readonly close: () => Promise<void>;
};

export type UpstreamsDeps = {
  readonly access: ServerAccess;
  /** Signs that a server changed, few enough to be published. */
  readonly onChanged: (server: string, reason: ServerChanged["reason"]) => void;
  /** A resource changed that somebody subscribed to. */
  readonly onUpdated?: (server: string, uri: string) => void;
  /** A server became unusable, with the names that are missing; or usable again, with none. */
  readonly onMissing: (server: string, missing: readonly string[]) => void;
  /** What a server says of itself held credentials of ours. */
  readonly onEchoed: (server: string, echoes: number) => void;
  readonly now: () => number;
  readonly resolveAll?: ResolveAll;
  /** How long to wait between two signs of change that lead to something; tests bring their own. */
  readonly createPace?: (now: () => number) => () => number;
  /** When a server that does not answer is given a rest. */
  readonly breaker?: { readonly failures: number; readonly pauseMs: number };
};

type Entry = ServerEntry & { readonly key: string };

/** Servers that are connected to ahead of calls, at a time. */
const WARM_AT_ONCE = 16;
/** Policy waits for 20 s; what went wrong is to be said before that. */
const SYNC_LIMIT_MS = 18_000;

/** Whether two records are reached in the same way; what else changes needs no new connection. */
const connectionKey = (record: ServerRecord, access: Access): string => {
  const { url, allowPrivateNetwork, timeoutMs, maxResponseBytes } = record;
  return JSON.stringify([url, allowPrivateNetwork, timeoutMs, maxResponseBytes, access.key]);
};

export const createUpstreams = (deps: UpstreamsDeps): Upstreams => {
  const connected = new Map<string, Entry>();
  /** As approved last, to compare what a server says with what was pinned. */
  const records = new Map<string, ServerRecord>();
  const unusable = new Map<string, string>();
  const limit = createLimit(WARM_AT_ONCE);

  const open = (record: ServerRecord, access: Access): Upstream =>
    createUpstream(
      {
        slug: record.slug,
        url: record.url,
        allowPrivateNetwork: record.allowPrivateNetwork,
        headers: access.headers,
        timeoutMs: record.timeoutMs,
        maxResponseBytes: record.maxResponseBytes,
      },
      {
        scrubber: access.values.scrubber,
        onUpdated: (uri) => deps.onUpdated?.(record.slug, uri),
        ...(access.tokens === null ? {} : { tokens: access.tokens }),
        ...(deps.resolveAll === undefined ? {} : { resolveAll: deps.resolveAll }),
      },
    );

  const connect = (record: ServerRecord, access: Access): Entry => ({
    ...createServerEntry(record, open(record, access), {
      ...deps,
      createPace: deps.createPace ?? createHintPace,
      recordOf: () => records.get(record.slug),
    }),
    key: connectionKey(record, access),
  });

  /** Calls under way on the old connection, those that wait for their clients too, end by themselves. */
  const retire = (entry: Entry): void => {
    const look = (): void => {
      if (entry.upstream.running() === 0) void entry.upstream.close();
      else setTimeout(look, entry.record.timeoutMs).unref();
    };
    setTimeout(look, entry.record.timeoutMs).unref();
  };

  const accessOf = async (record: ServerRecord): Promise<Access | NoAccess> => {
    const access = await deps.access.of(record);
    const missing = access.kind === "none" ? access.missing : [];
    const text = missing.join(" ");
    if ((unusable.get(record.slug) ?? "") !== text) {
      unusable.set(record.slug, text);
      deps.onMissing(record.slug, missing);
    }
    return access;
  };

  const get = async (record: ServerRecord): Promise<Entry | NoAccess> => {
    const access = await accessOf(record);
    if (access.kind === "none") return access;
    const known = connected.get(record.slug);
    if (known?.key === connectionKey(record, access)) return known;
    const entry = connect(record, access);
    connected.set(record.slug, entry);
    if (known !== undefined) retire(known);
    return entry;
  };

  return {
    get,
    warm: (record) => {
      records.set(record.slug, record);
      return limit(async () => {
        // Meanwhile it may have been suspended.
        if (records.get(record.slug) !== record) return;
        const entry = await get(record);
        if (entry.kind === "none" || records.get(record.slug) !== record) return;
        entry.upstream.stayConnected();
        await entry.learnAll();
      });
    },
    sync: async (record) => {
      const access = await accessOf(record);
      if (access.kind === "none") {
        const { detail, missing } = access;
        return { ok: false, code: "credential_missing", detail, missing: [...missing] };
      }
      const upstream = open(record, access);
      try {
        const survey = await upstream.survey(AbortSignal.timeout(SYNC_LIMIT_MS));
        if (survey.kind === "surveyed" && survey.echoes > 0) deps.onEchoed(record.slug, survey.echoes);
        const reply = toSyncReply(survey);
        const known = connected.get(record.slug);
        // What was just read needs no second reading.
        if (reply.ok && survey.kind === "surveyed" && known?.key === connectionKey(record, access))
          known.learn({ tools: toolHashes(survey), prompts: promptHashes(survey) });
        return reply;
      } finally {
        await upstream.close();
      }
    },
    renew: ({ server, uri, org, key, session }) =>
      connected.get(server)?.upstream.renew({ org, key, session }, uri) ?? false,
    forget: (slug) => {
      records.delete(slug);
      const entry = connected.get(slug);
      connected.delete(slug);
      if (entry !== undefined) retire(entry);
      deps.access.forget(slug);
    },
    close: async () => {
      await Promise.allSettled([...connected.values()].map(({ upstream }) => upstream.close()));
    },
  };
};
