import { open } from "node:fs/promises";

export type CheckpointFile = {
  /** Appends a note and returns when it is on disk. */
  readonly append: (note: string) => Promise<void>;
  /** The notes at the end of the file, the oldest first. */
  readonly tail: () => Promise<readonly string[]>;
};

const TAIL_BYTES = 64 * 1024;

/** The notes of a text: a note ends with the line of its signature. What is before the first whole one is left out. */
export const splitNotes = (text: string): readonly string[] =>
  text.match(/[^\n]+\n(?:[^\n]+\n)+\n— [^\n]+\n/gu) ?? [];

const readTail = async (path: string): Promise<string> => {
  const file = await open(path, "a+");
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL_BYTES), 0, TAIL_BYTES, start);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
};

/**
 * Checkpoints in a file of their own, one note after another, for an operator to carry away. A blank line stands before each, so that one whose
 * writing was cut off takes none with it.
 */
export const openCheckpointFile = (path: string): CheckpointFile => ({
  append: async (note) => {
    const file = await open(path, "a", 0o640);
    try {
      await file.write(`\n\n${note}`);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  tail: async () => splitNotes(await readTail(path)),
});
