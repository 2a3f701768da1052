import { type Alarm, SINK_ACK_WAIT_SECONDS, type SinkFault, type SinkRecord } from "@portcullis/contracts";
import type { Held, SinkReader } from "../adapters/sink-reader.ts";
import type { Target } from "../adapters/targets/target.ts";
import { type Later, later } from "../core/answer.ts";
import { backoffMs } from "../core/backoff.ts";
import { createDeliver } from "../core/deliver.ts";
import type { Outgoing } from "../core/events.ts";
import { isWanted } from "../core/filters.ts";
import { formatItem } from "../core/formats/format.ts";
import { readItem } from "../core/item.ts";
import type { LagAlarm } from "./alarm-of-lag.ts";
import type { SinkStanding } from "./standing.ts";

export type SourceContext = {
  readonly sink: SinkRecord;
  readonly stream: string;
  /** @throws where the consumer is not there, or not this sink's */
  readonly open: () => Promise<SinkReader>;
  /** The way out, or why there is none. Asked before each batch, so that a rotated credential is used. */
  readonly target: () => Promise<Target | Later>;
  /** @throws where the broker does not acknowledge */
  readonly bury: (message: Held, reason: string) => Promise<void>;
  readonly alarm: (alarm: Alarm) => void;
  readonly lag: LagAlarm;
  readonly standing: SinkStanding;
  readonly onFault: (fault: SinkFault) => void;
  readonly onDelivered: (count: number) => void;
  readonly onBuried: (reason: string) => void;
  readonly maxPauseMs: number;
  readonly random: () => number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Ends early where the source is stopped. */
  readonly pause: (ms: number) => Promise<void>;
  readonly stopped: () => boolean;
};

type Entry = { readonly held: Held; readonly outgoing: Outgoing | undefined; readonly malformed: boolean };
const MAX_REFUSED_IN_A_ROW = 100;

const isLater = (value: Target | Later): value is Later => "kind" in value;

/**
 * One stream's way to one sink, for ever: takes a batch, delivers it, moves the position, and only then takes the next. Where the
 * other side is away it tries on without end, and the position stays; no other sink waits for it.
 */
export const runSource = async (context: SourceContext): Promise<void> => {
  const { sink, stream, standing, clock, pause, stopped } = context;
  const deliver = createDeliver();
  let failures = 0;

  const readEntry = (held: Held): Entry => {
    const item = readItem(held.data);
    if (item === undefined) return { held, outgoing: undefined, malformed: true };
    if (!isWanted(item, sink.filters)) return { held, outgoing: undefined, malformed: false };
    const formatted = formatItem(item, sink.format);
    return { held, outgoing: { ...formatted, stream, sequence: held.sequence }, malformed: false };
  };

  const tell = (reader: SinkReader, oldest: Held | undefined): void => {
    const behindMs = oldest === undefined ? 0 : Math.max(0, clock() - oldest.storedAtMs);
    standing.position({ stream, ...reader.standing() });
    standing.behind(stream, behindMs);
    const alarm = context.lag.look(behindMs, clock());
    if (alarm !== undefined) context.alarm(alarm);
  };

  const buryOrLater = async (held: Held, reason: string): Promise<Later | undefined> => {
    try {
      await context.bury(held, reason);
    } catch {
      return later("dead_letters_full", "the dead-letter stream does not take the event");
    }
    standing.buried();
    context.onBuried(reason);
    return undefined;
  };

  /** What is no event at all is out of the way before the rest is sent. */
  const buryMalformed = async (entries: Entry[]): Promise<Later | undefined> => {
    for (const [index, entry] of entries.entries()) {
      if (!entry.malformed) continue;
      const refused = await buryOrLater(entry.held, "malformed");
      if (refused !== undefined) return refused;
      entries[index] = { ...entry, malformed: false };
    }
    return undefined;
  };

  /** Delivers what is held; what is settled is taken off the list. */
  const deliverOnce = async (reader: SinkReader, entries: Entry[]): Promise<Later | undefined> => {
    const stuck = await buryMalformed(entries);
    if (stuck !== undefined) return stuck;
    const settleTo = async (sequence: number): Promise<void> => {
      // What the filters left out, up to the next event that is still to be sent, is settled with it.
      const next = entries.find(({ held, outgoing }) => outgoing !== undefined && held.sequence > sequence);
      const done = entries.filter(({ held }) => next === undefined || held.sequence < next.held.sequence);
      const last = done.at(-1);
      if (last === undefined) return;
      await reader.settle(last.held);
      entries.splice(0, done.length);
    };
    const wanted = entries.flatMap(({ outgoing }) => (outgoing === undefined ? [] : [outgoing]));
    if (wanted.length === 0) {
      await settleTo(Number.POSITIVE_INFINITY);
      return undefined;
    }
    const target = await context.target();
    if (isLater(target)) return target;
    const progress = await deliver(wanted, {
      send: target.send,
      bury: (event, reason) => {
        const entry = entries.find(({ held }) => held.sequence === event.sequence);
        return entry === undefined ? Promise.resolve(undefined) : buryOrLater(entry.held, reason);
      },
      settled: async (events) => {
        await settleTo(events.at(-1)?.sequence ?? 0);
        standing.delivered(events.length, clock());
        context.onDelivered(events.length);
      },
      refusals: sink.refusals,
      pause: (attempt) => pause(backoffMs(attempt, 2_000, context.random())),
      maxRefusedInARow: MAX_REFUSED_IN_A_ROW,
    });
    return progress.done ? undefined : progress.answer;
  };

  const failed = async ({ fault, says, retryAfterMs }: Later): Promise<void> => {
    failures += 1;
    context.onFault(fault);
    if (fault === "credential_missing") standing.unusable(fault, says);
    else standing.failing(fault, says);
    const wait = backoffMs(failures, context.maxPauseMs, context.random());
    await pause(Math.max(wait, retryAfterMs ?? 0));
  };

  const oneBatch = async (reader: SinkReader): Promise<void> => {
    const batch = await reader.take(sink.batch.events, sink.batch.seconds * 1_000, stopped);
    const entries = batch.map(readEntry);
    tell(reader, batch[0]);
    while (entries.length > 0 && !stopped()) {
      const answer = await deliverOnce(reader, entries);
      tell(reader, entries[0]?.held);
      if (answer === undefined) failures = 0;
      else await failed(answer);
    }
  };

  while (!stopped()) {
    let reader: SinkReader | undefined;
    let keepAlive: NodeJS.Timeout | undefined;
    try {
      const opened = await context.open();
      reader = opened;
      keepAlive = setInterval(opened.keep, (SINK_ACK_WAIT_SECONDS * 1_000) / 3);
      while (!stopped()) await oneBatch(opened);
    } catch {
      // The broker is away, the consumer is not there yet, or somebody else reads by it. What is held comes again.
      if (!stopped()) {
        await failed(later("consumer_missing", "the stream cannot be read by this sink's consumer just now"));
      }
    } finally {
      clearInterval(keepAlive);
      reader?.release();
    }
  }
};
