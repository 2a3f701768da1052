import { randomToken } from "@portcullis/crypto";
import { printEventId } from "./event-id.ts";
import { createReplayStream, type ReplayStream } from "./replay-stream.ts";

/** The streams of 2025 sessions that this instance keeps, for clients that come back to them. */
export type Replay = {
  /**
   * @param session SHA-256 of the session's id: nobody else finds the stream
   * @param requestId the JSON-RPC id of the request that it answers, as text; undefined for a stream that answers none
   */
  readonly open: (session: string, requestId: string | undefined) => ReplayStream;
  readonly find: (session: string, stream: string) => ReplayStream | undefined;
  /** Ends all streams of a session. */
  readonly drop: (session: string) => void;
  /** Forgets what nobody came back for; to be called now and then. */
  readonly sweep: () => void;
  /** How many streams are kept. */
  readonly size: () => number;
};

const TTL_MS = 300_000;
const STREAM_LIMITS = { maxEvents: 1_000, maxSize: 8 * 1024 * 1024 };
const MAX_STREAMS_OF_SESSION = 64;
/** Of all streams together, in UTF-16 units; the oldest that nobody reads go first. */
const MAX_SIZE = 64 * 1024 * 1024;

type Entry = {
  readonly session: string;
  readonly id: string;
  readonly stream: ReplayStream;
  readonly answers: boolean;
};

/** @param now a monotonic clock, in milliseconds */
export const createReplay = (instance: string, now: () => number): Replay => {
  const sessions = new Map<string, Map<string, Entry>>();

  const forget = ({ session, id, stream }: Entry): void => {
    const own = sessions.get(session);
    own?.delete(id);
    if (own?.size === 0) sessions.delete(session);
    stream.end();
  };
  /** A call that is under way may answer yet, however long nobody reads. */
  const isOver = ({ stream, answers }: Entry): boolean =>
    !stream.isAttached() && (stream.isEnded() || !answers) && now() - stream.touchedAt() > TTL_MS;
  const sweep = (): void => {
    const entries = [...sessions.values()].flatMap((own) => [...own.values()]);
    let total = 0;
    for (const entry of entries.toSorted((a, b) => b.stream.touchedAt() - a.stream.touchedAt())) {
      total += entry.stream.size();
      if (isOver(entry) || (total > MAX_SIZE && !entry.stream.isAttached())) forget(entry);
    }
  };
  const makeRoom = (own: ReadonlyMap<string, Entry>): void => {
    if (own.size < MAX_STREAMS_OF_SESSION) return;
    const ended = [...own.values()].filter(({ stream }) => stream.isEnded());
    for (const entry of ended.slice(0, own.size - MAX_STREAMS_OF_SESSION + 1)) forget(entry);
  };

  return {
    open: (session, requestId) => {
      makeRoom(sessions.get(session) ?? new Map());
      const id = randomToken(12);
      const stream = createReplayStream(
        (sequence) => printEventId({ instance, stream: id, sequence, requestId }),
        STREAM_LIMITS,
        now,
      );
      const own = sessions.get(session) ?? new Map<string, Entry>();
      own.set(id, { session, id, stream, answers: requestId !== undefined });
      sessions.set(session, own);
      return stream;
    },
    find: (session, id) => sessions.get(session)?.get(id)?.stream,
    drop: (session) => {
      for (const entry of [...(sessions.get(session)?.values() ?? [])]) forget(entry);
    },
    sweep,
    size: () => [...sessions.values()].reduce((sum, own) => sum + own.size, 0),
  };
};
