/** Where a stream and its one durable consumer stand: sequences of the stream. */
export type Position = {
  /** Of its newest message. */
  readonly newest: number;
  /** Up to which every message is settled. */
  readonly settledTo: number;
};

/** Read in this order: the clock, then `raw`, then `traces`. */
export type Positions = {
  readonly atMs: number;
  readonly raw: Position;
  readonly traces: Position;
};

type Mark = { readonly atMs: number; readonly newest: number };

const newestSettled = (marks: readonly Mark[], settledTo: number): Mark | undefined =>
  marks.findLast(({ newest }) => newest <= settledTo);
const after = (marks: readonly Mark[], mark: Mark | undefined): readonly Mark[] =>
  mark === undefined ? marks : marks.slice(marks.indexOf(mark) + 1);

/** Of a backlog of hours a mark every few seconds is plenty; the oldest stay, since they are settled first. */
const MAX_MARKS = 1_000;
const add = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.length < MAX_MARKS ? [...marks, mark] : marks;

export type Horizon = {
  readonly observe: (positions: Positions) => void;
  /** All that was told before this moment, in milliseconds since the epoch, is stored; undefined while that is not known. */
  readonly untilMs: () => number | undefined;
};

/**
 * Until when what is stored is whole. A raw event is settled once its trace event is in the stream, and that one once it is stored: so what was in GATE_RAW at a
 * moment is stored when all of it is settled there, and then all that GATE_TRACES held at that time is settled too. No guess about how long anything takes.
 */
export const createHorizon = (): Horizon => {
  let raw: readonly Mark[] = [];
  let traces: readonly Mark[] = [];
  let untilMs: number | undefined;
  return {
    observe: (positions) => {
      raw = add(raw, { atMs: positions.atMs, newest: positions.raw.newest });
      const opened = newestSettled(raw, positions.raw.settledTo);
      raw = after(raw, opened);
      if (opened !== undefined) traces = add(traces, { atMs: opened.atMs, newest: positions.traces.newest });
      const stored = newestSettled(traces, positions.traces.settledTo);
      traces = after(traces, stored);
      if (stored !== undefined) untilMs = Math.max(untilMs ?? 0, stored.atMs);
    },
    untilMs: () => untilMs,
  };
};
