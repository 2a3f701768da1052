import type { Bus } from "@portcullis/bus";
import type { Client } from "./call.ts";
import type { EdgeContext, Turn } from "./context.ts";
import { RETRY_MS } from "./exchange.ts";
import { keepLeases } from "./leases.ts";
import type { Change, OfferView, Session } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Replay } from "./replay.ts";
import type { ReplayStream } from "./replay-stream.ts";
import { passSubscription } from "./subscribe.ts";
import { canPoll } from "./versions.ts";
import type { Visit } from "./visit.ts";

/** The GET stream of a 2025 session: news for as long as the client listens, kept for a while where its connection breaks. */
export type SessionStreams = {
  /**
   * Opens one; resolves when its connection is over.
   * @param mayHaveMissed the client had a stream that is gone: it is told that everything may have changed
   */
  readonly open: (member: Member, turn: Turn, mayHaveMissed: boolean) => Promise<Refusal | undefined>;
  /** Goes on with one that is kept here. */
  readonly resume: (
    member: Member,
    turn: Turn,
    stream: ReplayStream,
    after: number,
  ) => Promise<Refusal | undefined>;
  /** The session is over. */
  readonly end: (session: string) => void;
};

/** A session as one of its requests found it. */
export type Member = {
  readonly id: string;
  /** SHA-256 of its id. */
  readonly hash: string;
  readonly session: Session;
  readonly view: OfferView;
  readonly client: Client;
};

export type SessionStreamsOptions = {
  readonly context: EdgeContext;
  readonly replay: Replay;
  readonly bus: Pick<Bus, "request">;
  readonly isWelcome: (visit: Visit) => boolean;
};

type News = {
  readonly streams: ReplayStream[];
  readonly stop: () => void;
};

const notification = (method: string, params?: object): string =>
  JSON.stringify({ jsonrpc: "2.0", method, ...(params === undefined ? {} : { params }) });

export const createSessionStreams = (options: SessionStreamsOptions): SessionStreams => {
  const { context, replay, bus } = options;
  const { sessions, hub } = context;
  /** One feed for all streams of a session: each message goes to one of them alone (2025-11-25, multiple connections). */
  const feeds = new Map<string, News>();

  const end = (hash: string): void => {
    feeds.get(hash)?.stop();
    feeds.delete(hash);
    replay.drop(hash);
  };

  const feedOf = (member: Member, visit: Visit): News => {
    const known = feeds.get(member.hash);
    if (known !== undefined) return known;
    const { view, client, hash, id } = member;
    const { viewer } = visit;
    const streams: ReplayStream[] = [];
    const send = (message: string): void => {
      const open = streams.filter((stream) => !stream.isEnded());
      if (open.length === 0) end(hash);
      (open.findLast((stream) => stream.isAttached()) ?? open.at(-1))?.send(message);
    };
    const tell = async (change: Change): Promise<void> => {
      if (change.type === "list_changed")
        return send(notification(`notifications/${change.kind}/list_changed`));
      const now = await sessions.get(id, viewer);
      const isSubscribed = now?.subscriptions.some(
        ({ server, name }) => server === change.server && name === change.uri,
      );
      if (isSubscribed !== true) return;
      send(notification("notifications/resources/updated", { uri: view.showUri(change.server, change.uri) }));
    };
    const news = hub.subscribe((change) => void tell(change).catch(() => {}), viewer);
    const kept = keepLeases({
      bus,
      viewer,
      session: hash,
      leases: async () => {
        if (streams.every((stream) => stream.isEnded())) {
          end(hash);
          return [];
        }
        return (await sessions.get(id, viewer))?.subscriptions ?? [];
      },
      subscribe: async ({ server, name }) => {
        const lease = await passSubscription(context, { visit, client, view }, view.showUri(server, name));
        await sessions.update(id, viewer, (session) => ({
          ...session,
          subscriptions: session.subscriptions.map((each) =>
            each.server === server && each.name === name ? { ...each, executor: lease?.executor } : each,
          ),
        }));
      },
    });
    if (member.session.subscriptions.length > 0) kept.now();
    const feed: News = {
      streams,
      stop: () => {
        news.stop();
        kept.stop();
      },
    };
    feeds.set(hash, feed);
    return feed;
  };

  const hold = async (
    { id, hash, session }: Member,
    { visit, response }: Turn,
    stream: ReplayStream,
    after: number,
  ): Promise<Refusal | undefined> => {
    const over = Promise.withResolvers<void>();
    const isWelcome = async (): Promise<boolean> => {
      if (!options.isWelcome(visit)) return false;
      return (await sessions.get(id, visit.viewer)) !== undefined;
    };
    // Whoever may not use the key any more gets nothing out of what is kept, either.
    const reader = {
      write: response.write,
      end: () => {
        response.end();
        place?.close();
        over.resolve();
      },
    };
    const place = context.streams.open(visit.caller.key, isWelcome, () => {
      stream.detach(reader);
      response.end();
      over.resolve();
      if (!options.isWelcome(visit)) end(hash);
    });
    if (place === undefined) return refuse.streams();
    visit.leave();
    response.open();
    response.onGone(() => {
      stream.detach(reader);
      place.close();
      over.resolve();
    });
    stream.attach(reader, after);
    if (after === 0 && canPoll(session.protocolVersion)) stream.prime(RETRY_MS);
    await over.promise;
    return undefined;
  };

  return {
    open: (member, turn, mayHaveMissed) => {
      const feed = feedOf(member, turn.visit);
      const stream = replay.open(member.hash, undefined);
      feed.streams.splice(0, feed.streams.length, ...feed.streams.filter((each) => !each.isEnded()), stream);
      const held = hold(member, turn, stream, 0);
      if (mayHaveMissed) {
        const capabilities = member.view.capabilities("legacy");
        for (const kind of ["tools", "prompts", "resources"]) {
          if (capabilities[kind] !== undefined)
            stream.send(notification(`notifications/${kind}/list_changed`));
        }
      }
      return held;
    },
    resume: hold,
    end,
  };
};
