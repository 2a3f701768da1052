import { errorTable, type PeerMessage, type Resumed } from "@portcullis/contracts";
import type { Peers } from "../adapters/peers.ts";
import type { EdgeContext, Turn } from "./context.ts";
import type { EventId } from "./event-id.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Replay } from "./replay.ts";
import { dataOf, type ReplayStream } from "./replay-stream.ts";
import type { Member, SessionStreams } from "./session-streams.ts";
import type { Visit } from "./visit.ts";

/** GET with `Last-Event-ID` (2025, resumability): on this instance, or through it on the one that keeps the stream. */
export type Resume = (member: Member, turn: Turn, from: EventId) => Promise<Refusal | undefined>;

export type ResumeOptions = {
  readonly instance: string;
  readonly context: EdgeContext;
  readonly replay: Replay;
  readonly peers: Peers;
  readonly streams: SessionStreams;
  readonly isWelcome: (visit: Visit) => boolean;
};

const WAIT_MS = 5_000;
/** Of events in one message between instances, in UTF-16 units; a single one may be larger. */
const MAX_SIZE = 2 * 1024 * 1024;

type Asked = Extract<PeerMessage, { type: "resume" }>;

/** What another instance is told of a stream that is kept here: what there is, else what comes first. */
export const readFor = (
  stream: ReplayStream | undefined,
  { after, waitMs }: Pick<Asked, "after" | "waitMs">,
): Promise<Resumed> =>
  new Promise((resolve) => {
    if (stream === undefined) return resolve({ found: false });
    const chunks: string[] = [];
    let last = after;
    let size = 0;
    let isFull = false;
    let closed = false;
    const tell = (): void => {
      clearTimeout(timer);
      stream.detach(reader);
      // What did not fit is asked for again.
      resolve({ found: true, chunks, last, closed: closed && !isFull });
    };
    const timer = setTimeout(tell, waitMs);
    const reader = {
      write: (chunk: string, sequence?: number): void => {
        isFull ||= chunks.length > 0 && size + chunk.length > MAX_SIZE;
        if (isFull) return;
        chunks.push(chunk);
        size += chunk.length;
        last = sequence ?? last;
        // Whatever else is said at this moment goes along.
        if (chunks.length === 1) setImmediate(tell);
      },
      end: (): void => {
        closed = true;
        setImmediate(tell);
      },
    };
    stream.attach(reader, after);
  });

/** There will be no answer: the instance that worked on the request is gone, or has forgotten it. */
const lostAnswer = (requestId: string): string => {
  const { jsonrpc: code, title: message } = errorTable.execution_interrupted;
  return `{"jsonrpc":"2.0","id":${requestId},"error":${JSON.stringify({ code, message, data: { code: "execution_interrupted" } })}}`;
};

export const createResume = (options: ResumeOptions): Resume => {
  const { context, peers, replay, streams } = options;

  const onLost = async (member: Member, turn: Turn, from: EventId): Promise<Refusal | undefined> => {
    if (from.requestId === undefined) return streams.open(member, turn, true);
    turn.response.open();
    turn.response.write(`${dataOf(lostAnswer(from.requestId))}\n\n`);
    turn.response.end();
    return undefined;
  };

  const relay = async (member: Member, turn: Turn, from: EventId): Promise<Refusal | undefined> => {
    const { visit, response } = turn;
    let isOver = false;
    const end = (): void => {
      isOver = true;
      place?.close();
      response.end();
    };
    const place = context.streams.open(visit.caller.key, () => options.isWelcome(visit), end);
    if (place === undefined) return refuse.streams();
    visit.leave();
    response.onGone(end);
    let after = from.sequence;
    while (!isOver) {
      const resumed = await peers.resume(from.instance, {
        v: 1,
        type: "resume",
        session: member.hash,
        stream: from.stream,
        after,
        waitMs: WAIT_MS,
      });
      if (isOver) return undefined;
      if (resumed?.found !== true) {
        place.close();
        return onLost(member, turn, from);
      }
      response.open();
      for (const chunk of resumed.chunks) response.write(chunk);
      after = resumed.last;
      if (resumed.closed) end();
    }
    return undefined;
  };

  return (member, turn, from) => {
    if (from.instance !== options.instance) return relay(member, turn, from);
    const stream = replay.find(member.hash, from.stream);
    return stream === undefined
      ? onLost(member, turn, from)
      : streams.resume(member, turn, stream, from.sequence);
  };
};
