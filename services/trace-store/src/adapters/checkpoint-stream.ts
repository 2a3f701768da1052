import { type Bus, decodeJson, encodeJson } from "@portcullis/bus";
import { checkpointMessageSchema, type Log, streams, subjects } from "@portcullis/contracts";

/** The newest checkpoint of a log in the stream. */
export type StreamCheckpoint = {
  /** Undefined where the message is no checkpoint at all. */
  readonly note: string | undefined;
  readonly sequence: number;
};

const PUBLISH_TIMEOUT_MS = 5_000;

const noteOf = (data: Uint8Array): string | undefined => {
  try {
    const parsed = checkpointMessageSchema.safeParse(decodeJson(data));
    return parsed.success ? parsed.data.note : undefined;
  } catch {
    return undefined;
  }
};

/** @throws where the broker does not answer */
export const readStreamCheckpoint = async (
  jetstream: Bus["jetstream"],
  log: Log,
): Promise<StreamCheckpoint | undefined> => {
  const manager = await jetstream.jetstreamManager(false);
  // From the stream's leader: a copy that lags behind would know an older one.
  const message = await manager.streams.getMessage(streams.checkpoints.name, {
    last_by_subj: subjects.checkpoint(log),
  });
  return message === null ? undefined : { note: noteOf(message.data), sequence: message.seq };
};

/**
 * Appends a checkpoint, if no other came since the one that it was compared with.
 * @throws where the broker does not acknowledge it
 */
export const publishCheckpoint = async (
  jetstream: Bus["jetstream"],
  log: Log,
  note: string,
  after: StreamCheckpoint | undefined,
): Promise<void> => {
  await jetstream.publish(subjects.checkpoint(log), encodeJson({ v: 1, note }), {
    expect: { lastSubjectSequence: after?.sequence ?? 0 },
    timeout: PUBLISH_TIMEOUT_MS,
  });
};
