/** Whose subscription it is. */
export type LeaseHolder = {
  readonly org: string;
  readonly key: string;
  readonly session?: string | undefined;
};

/**
 * Subscriptions to resources of one server. Each ends unless it is renewed: an ingress that dies takes its clients' along.
 * `C`: the connection that a subscription is bound to, or null where the server keeps none for anybody (2026-07-28).
 */
export type Leases<C> = {
  readonly add: (holder: LeaseHolder, uri: string, connection: C | null) => void;
  readonly remove: (holder: LeaseHolder, uri: string) => void;
  /** False where there is none to be renewed. */
  readonly renew: (holder: LeaseHolder, uri: string) => boolean;
  /** The connection is gone, and the subscriptions that the server kept for it. */
  readonly drop: (connection: C) => void;
  /** Ends those that nobody renewed, and says which URIs nobody wants any more on which connection. */
  readonly expire: () => readonly { readonly uri: string; readonly connection: C | null }[];
  /** The URIs that are wanted on a connection, each once, in order. */
  readonly uris: (connection: C | null) => readonly string[];
  /**
   * The URIs that a notification is about. A server may name a part of what was subscribed to; told is what was
   * subscribed to, which is no text of the server.
   */
  readonly concerned: (uri: string, connection: C | null) => readonly string[];
};

type Lease<C> = { readonly uri: string; readonly connection: C | null; until: number };

const idOf = ({ org, key, session }: LeaseHolder, uri: string): string =>
  JSON.stringify([org, key, session ?? null, uri]);

const isPartOf = (uri: string, whole: string): boolean =>
  uri === whole || uri.startsWith(whole.endsWith("/") ? whole : `${whole}/`);

export const createLeases = <C>(now: () => number, leaseMs: number): Leases<C> => {
  const leases = new Map<string, Lease<C>>();
  const uris = (connection: C | null): readonly string[] => {
    const wanted = [...leases.values()].filter((lease) => lease.connection === connection);
    return [...new Set(wanted.map(({ uri }) => uri))].toSorted();
  };

  return {
    add: (holder, uri, connection) =>
      void leases.set(idOf(holder, uri), { uri, connection, until: now() + leaseMs }),
    remove: (holder, uri) => void leases.delete(idOf(holder, uri)),
    renew: (holder, uri) => {
      const lease = leases.get(idOf(holder, uri));
      if (lease === undefined || lease.until <= now()) return false;
      lease.until = now() + leaseMs;
      return true;
    },
    drop: (connection) => {
      for (const [id, lease] of leases) if (lease.connection === connection) leases.delete(id);
    },
    expire: () => {
      const over = [...leases].filter(([, { until }]) => until <= now());
      for (const [id] of over) leases.delete(id);
      return over
        .map(([, { uri, connection }]) => ({ uri, connection }))
        .filter(({ uri, connection }) => !uris(connection).includes(uri));
    },
    uris,
    concerned: (uri, connection) => uris(connection).filter((whole) => isPartOf(uri, whole)),
  };
};
