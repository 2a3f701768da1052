import { createHmac, hkdfSync } from "node:crypto";
import { type Bus, type BusLogger, openSessionBucket, watchSessions } from "@portcullis/bus";
import { sessionBucket } from "@portcullis/contracts";
import { randomToken, sha256Hex } from "@portcullis/crypto";
import { z } from "zod";
import { Problem } from "../../http/problem.ts";
import type { Session, SessionStore, Viewer } from "../ports.ts";
import { createBox } from "./box.ts";
import { createSessionIndex, storedName } from "./session-index.ts";
import { createSessionMemory, type Remembered } from "./session-memory.ts";

const members = z.record(z.string(), z.unknown());
const sessionSchema = z.strictObject({
  org: z.string(),
  key: z.string(),
  server: z.string().optional(),
  protocolVersion: z.string(),
  capabilities: members,
  clientInfo: members.optional(),
  logLevel: z.string().optional(),
  executors: z.record(z.string(), z.string()),
  subscriptions: z.array(
    z.strictObject({ server: z.string(), name: z.string(), executor: z.string().optional() }),
  ),
});

/** 32 random bytes in base64url: unguessable, and within 0x21 to 0x7E as the specification asks. */
const ID_BYTES = 32;
const ID = /^[\w-]{43}$/;
const MEMORY_CAPACITY = 20_000;
const MAX_ATTEMPTS = 10;
const MAX_AGE_MS = sessionBucket.maxAgeSeconds * 1_000;
/** A session in use that was written longer ago is written anew, so that it does not end under its user's hands. */
const REFRESH_AFTER_MS = MAX_AGE_MS / 4;

export type SessionStoreOptions = {
  readonly bus: Pick<Bus, "jetstream" | "onReconnect">;
  /** From `session.key`. */
  readonly secret: string;
  readonly logger: BusLogger;
  readonly now?: () => number;
};

/** @throws Problem bus_unavailable, where the bucket gives no answer */
const reaching = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch {
    throw new Problem("bus_unavailable", "The sessions cannot be reached.");
  }
};

type Owner = Pick<Viewer, "org" | "key">;

/** The same for all sessions of an API key: who reads the bucket can tell which belong together, and not whose they are. */
const ownersOf = (secret: string): ((owner: Owner) => string) => {
  const root = Buffer.from(hkdfSync("sha256", secret, "", "portcullis/mcp-session-owner/v1", 32));
  return ({ org, key }) =>
    createHmac("sha256", root)
      .update(JSON.stringify([org, key]))
      .digest("hex")
      .slice(0, 32);
};

/**
 * Sessions in the KV bucket `gate_sessions`, the same for all instances: under the hash of their id, and sealed, so that who reads
 * the bucket can neither use a session nor learn of one (INV-5).
 */
export const createSessionStore = (
  options: SessionStoreOptions,
): SessionStore & { readonly stop: () => void } => {
  const { bus, secret, logger, now = Date.now } = options;
  const box = createBox(secret, "mcp-session");
  const bucket = openSessionBucket(bus);
  const memory = createSessionMemory(MEMORY_CAPACITY);
  const index = createSessionIndex(MAX_AGE_MS, now);
  const ownerOf = ownersOf(secret);
  const nameOf = (owner: Owner, id: string): string => storedName(ownerOf(owner), sha256Hex(id));
  const watch = watchSessions(bus, logger, {
    onChange: (stored, version, writtenAt) => {
      memory.changed(stored, version);
      index.changed(stored, version, writtenAt);
    },
    onLive: (isLive) => {
      memory.setLive(isLive);
      // What ended in the meantime is not told of: all that is there is told anew.
      index.clear();
    },
  });
  const refreshing = new Set<string>();

  // Sealed in the context of its key: one session cannot be put in the place of another.
  const seal = (key: string, session: Session): Buffer => box.seal(Buffer.from(JSON.stringify(session)), key);
  const unseal = (key: string, value: Uint8Array): Session | undefined => {
    const plaintext = box.open(value, key);
    if (plaintext === undefined) return undefined;
    const parsed = sessionSchema.safeParse(JSON.parse(plaintext.toString())).data;
    return (
      parsed && {
        ...parsed,
        server: parsed.server,
        subscriptions: parsed.subscriptions.map((each) => ({ ...each, executor: each.executor })),
      }
    );
  };

  const read = (key: string): Promise<Remembered | undefined> =>
    memory.during(key, async () => {
      const entry = await bucket.read(key);
      const session = entry && unseal(key, entry.value);
      return session && { session, version: entry.version, writtenAt: entry.writtenAt };
    });
  const find = async (
    id: string,
    owner: Owner,
  ): Promise<(Remembered & { readonly stored: string }) | undefined> => {
    if (!ID.test(id)) return undefined;
    const stored = nameOf(owner, id);
    const known = memory.get(stored);
    const isOver = known !== undefined && now() - known.writtenAt >= MAX_AGE_MS;
    const found = known !== undefined && !isOver ? known : await reaching(() => read(stored));
    return found && { ...found, stored };
  };
  const write = async (stored: string, session: Session, version: number): Promise<boolean> => {
    const written = await bucket.write(stored, seal(stored, session), version);
    if (written === undefined) return false;
    memory.put(stored, { session, version: written, writtenAt: now() });
    index.changed(stored, written, now());
    return true;
  };
  const remove = async (stored: string): Promise<void> => {
    memory.forget(stored);
    index.changed(stored, Number.POSITIVE_INFINITY, undefined);
    await reaching(() => bucket.remove(stored));
    memory.forget(stored);
  };
  const refresh = (stored: string, { session, version, writtenAt }: Remembered): void => {
    if (now() - writtenAt < REFRESH_AFTER_MS || refreshing.has(stored)) return;
    refreshing.add(stored);
    // What fails now is tried again on the session's next use, long before it ends.
    void write(stored, session, version)
      .catch(() => false)
      .finally(() => refreshing.delete(stored));
  };

  return {
    create: (session) =>
      reaching(async () => {
        const id = randomToken(ID_BYTES);
        await write(nameOf(session, id), session, 0);
        return id;
      }),
    get: async (id, { org, key, server }) => {
      const found = await find(id, { org, key });
      if (found === undefined) return undefined;
      const { session } = found;
      // INV-7: of another key or on another path, it looks like none.
      if (session.org !== org || session.key !== key || session.server !== server) return undefined;
      refresh(found.stored, found);
      return session;
    },
    update: async (id, owner, change) => {
      if (!ID.test(id)) return;
      const stored = nameOf(owner, id);
      for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
        // As it is now, not as it was when it was last used here.
        const found = await reaching(() => read(stored));
        if (found === undefined) return;
        const changed = change(found.session);
        if (changed === found.session) return;
        if (await reaching(() => write(stored, changed, found.version))) return;
      }
      throw new Problem("bus_unavailable", "Too many changed this session at once.");
    },
    end: async (id, owner) => {
      const found = await find(id, owner);
      if (found !== undefined) await remove(found.stored);
    },
    ownerOf,
    list: index.of,
    take: (owner, hash) => remove(storedName(owner, hash)),
    count: index.count,
    stop: watch.stop,
  };
};
