import type { PeerMessage } from "@portcullis/contracts";
import { randomToken } from "@portcullis/crypto";
import type { SessionStore, Viewer } from "./ports.ts";
import type { SessionsInUse, Use } from "./sessions-in-use.ts";

/**
 * How many sessions one key holds, at all instances together. Where it has as many as it may, the one that rests the longest ends
 * for the new one, as if it had never been: 404, and its client initialises anew (2025-11-25, session management). None ends that
 * has a request under way or a stream open, at whichever instance.
 */
export type SessionRoom = {
  /** Gives the new session its place until it is stored, or its opening failed. Undefined where all sessions are in use. */
  readonly make: (owner: Owner) => Promise<(() => void) | undefined>;
  /** Tells another instance what is used here. */
  readonly onAsked: (message: Extract<PeerMessage, { type: "use_asked" }>) => void;
  readonly onTold: (message: Extract<PeerMessage, { type: "use_told" }>) => void;
};

type Owner = Pick<Viewer, "org" | "key">;

export type SessionRoomOptions = {
  readonly instance: string;
  readonly sessions: Pick<SessionStore, "ownerOf" | "list" | "take">;
  readonly inUse: SessionsInUse;
  readonly maxPerKey: number;
  readonly tell: (to: string, message: Extract<PeerMessage, { type: "use_asked" | "use_told" }>) => void;
  /** A session, by its hash, has ended to make room. */
  readonly onTaken: (session: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

/** One that says nothing in this time has none in use: nobody knows how many instances there are. */
const ANSWER_MS = 250;

type Uses = ReadonlyMap<string, Use>;

/** In use wherever it is in use, and used when it was used last. */
const later = (one: Use | undefined, other: Use): Use =>
  one === undefined || other.isBusy || (!one.isBusy && one.usedAt < other.usedAt) ? other : one;

export const createSessionRoom = (options: SessionRoomOptions): SessionRoom => {
  const { instance, sessions, inUse, maxPerKey, now } = options;
  const opening = new Map<string, number>();
  const asking = new Map<string, Promise<Uses>>();
  const answers = new Map<string, Map<string, Use>>();

  const ask = async (owner: string): Promise<Uses> => {
    const question = randomToken(12);
    const told = new Map<string, Use>();
    answers.set(question, told);
    options.tell("_all", { v: 1, type: "use_asked", from: instance, question, owner });
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    answers.delete(question);
    return told;
  };
  /** One question for all that open sessions of a key at the same time. */
  const usesOf = (owner: string): Promise<Uses> => {
    const asked = asking.get(owner) ?? ask(owner).finally(() => asking.delete(owner));
    asking.set(owner, asked);
    return asked;
  };
  const surplus = (owner: string): number =>
    sessions.list(owner).length + (opening.get(owner) ?? 0) - maxPerKey;

  /** The session that rests the longest; undefined where none rests. */
  const longestIdle = (owner: string, told: Uses): string | undefined => {
    const resting = sessions.list(owner).flatMap(({ hash, writtenAt }) => {
      const uses = [inUse.find(hash), told.get(hash)].filter((use) => use !== undefined);
      const use = uses.reduce<Use>(later, { isBusy: false, usedAt: writtenAt });
      return use.isBusy ? [] : [{ hash, usedAt: use.usedAt }];
    });
    return resting.toSorted((a, b) => a.usedAt - b.usedAt)[0]?.hash;
  };

  const makeRoom = async (owner: string): Promise<boolean> => {
    if (surplus(owner) <= 0) return true;
    const told = await usesOf(owner);
    while (surplus(owner) > 0) {
      const session = longestIdle(owner, told);
      if (session === undefined) return false;
      await sessions.take(owner, session);
      options.onTaken(session);
    }
    return true;
  };

  return {
    make: async ({ org, key }) => {
      const owner = sessions.ownerOf({ org, key });
      opening.set(owner, (opening.get(owner) ?? 0) + 1);
      let left = false;
      const leave = (): void => {
        if (left) return;
        left = true;
        const rest = (opening.get(owner) ?? 1) - 1;
        if (rest > 0) opening.set(owner, rest);
        else opening.delete(owner);
      };
      const isRoom = await makeRoom(owner).catch((error) => {
        leave();
        throw error;
      });
      if (isRoom) return leave;
      leave();
      return undefined;
    },
    onAsked: ({ from, question, owner }) => {
      if (from === instance) return;
      const used = sessions.list(owner).flatMap(({ hash: session }) => {
        const use = inUse.find(session);
        if (use === undefined) return [];
        return [use.isBusy ? { session } : { session, idleMs: Math.max(0, now() - use.usedAt) }];
      });
      if (used.length > 0) options.tell(from, { v: 1, type: "use_told", question, sessions: used });
    },
    onTold: ({ question, sessions: told }) => {
      const uses = answers.get(question);
      for (const { session, idleMs } of told) {
        const use: Use = idleMs === undefined ? { isBusy: true } : { isBusy: false, usedAt: now() - idleMs };
        uses?.set(session, later(uses.get(session), use));
      }
    },
  };
};
