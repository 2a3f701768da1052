import { CHECKPOINT_INTERVAL_MS, type Checkpoint } from "@portcullis/contracts";

/** A checkpoint that is kept where the database cannot reach it. */
export type Outside =
  | { readonly kind: "none" }
  | { readonly kind: "checkpoint"; readonly checkpoint: Checkpoint }
  /** It claims to be one of ours, and is none. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** What a checkpoint must not contradict. */
export type LogState = { readonly size: number; readonly root: string; readonly head: string | null };

export type Contradiction =
  | "outside_unreadable"
  /** The database was put back to an older state. */
  | "log_is_shorter"
  /** What was in the log was changed. */
  | "log_is_another"
  /** The ledger stream lost what was copied, or is another stream. */
  | "ledger_is_shorter"
  | "ledger_is_another";

/**
 * Compares the log with a checkpoint outside of it.
 * @param rootAt root in hex of the log's first `size` leaves; asked for a size that the log has
 */
export const compareWithOutside = async (
  state: LogState,
  outside: Outside,
  rootAt: (size: number) => Promise<string>,
): Promise<Contradiction | undefined> => {
  if (outside.kind === "none") return undefined;
  if (outside.kind === "unreadable") return "outside_unreadable";
  const { size, root, head } = outside.checkpoint;
  if (size > state.size) return "log_is_shorter";
  if ((await rootAt(size)) !== root) return "log_is_another";
  return size === state.size && head !== state.head ? "log_is_another" : undefined;
};

/** The stores look once a second, so the pause is a little shorter than what was promised. */
const PAUSE_MS = CHECKPOINT_INTERVAL_MS - 1_500;

/** Whether it is time for a checkpoint: every few seconds, whether there is something new or not. */
export const isDue = (outside: Outside, nowMs: number): boolean =>
  // A clock that went back waits until it has caught up: no checkpoint is older than the one before it.
  outside.kind !== "checkpoint" || nowMs - Date.parse(outside.checkpoint.time) >= PAUSE_MS;
