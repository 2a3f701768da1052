/** Which sessions there are, by whose they are: of all instances, as far as this one has heard. */
export type SessionIndex = {
  /** @param writtenAt milliseconds since the epoch; undefined where the session is gone */
  readonly changed: (stored: string, version: number, writtenAt: number | undefined) => void;
  readonly of: (owner: string) => readonly ListedSession[];
  readonly count: () => number;
  readonly clear: () => void;
};

export type ListedSession = {
  /** SHA-256 of its id. */
  readonly hash: string;
  readonly writtenAt: number;
};

type Entry = { readonly version: number; readonly writtenAt: number };

const SEPARATOR = "_";

/** Under what a session is kept in the bucket: whose it is, and which one. Neither says who that is. */
export const storedName = (owner: string, hash: string): string => `${owner}${SEPARATOR}${hash}`;

/**
 * @param maxAgeMs the bucket says nothing of sessions that end of old age
 * @param now milliseconds since the epoch
 */
export const createSessionIndex = (maxAgeMs: number, now: () => number): SessionIndex => {
  const owners = new Map<string, Map<string, Entry>>();

  const forget = (owner: string, hash: string): void => {
    const own = owners.get(owner);
    own?.delete(hash);
    if (own?.size === 0) owners.delete(owner);
  };
  const of = (owner: string): readonly ListedSession[] => {
    const oldest = now() - maxAgeMs;
    const all = [...(owners.get(owner) ?? [])];
    for (const [hash, { writtenAt }] of all) if (writtenAt <= oldest) forget(owner, hash);
    return all.flatMap(([hash, { writtenAt }]) => (writtenAt <= oldest ? [] : [{ hash, writtenAt }]));
  };

  return {
    of,
    changed: (stored, version, writtenAt) => {
      const [owner = "", hash] = stored.split(SEPARATOR);
      // What an earlier version kept under other names is found by nobody.
      if (hash === undefined) return;
      const own = owners.get(owner) ?? new Map<string, Entry>();
      const known = own.get(hash);
      if (known !== undefined && known.version > version) return;
      if (writtenAt === undefined) return forget(owner, hash);
      own.set(hash, { version, writtenAt });
      owners.set(owner, own);
    },
    count: () => [...owners.keys()].reduce((sum, owner) => sum + of(owner).length, 0),
    clear: () => owners.clear(),
  };
};
