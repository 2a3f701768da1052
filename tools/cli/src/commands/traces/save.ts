import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { exitCodes, Failure } from "../../failure.ts";
import type { Shell } from "../../shell.ts";

const brokeOff = (error: unknown): Failure =>
  new Failure(
    exitCodes.unreachable,
    `the export broke off: ${error instanceof Error ? error.message : String(error)}`,
  );

/** Writes an answer as it comes, to a file that is whole once it is there, or to standard output. @throws Failure */
export const saveAnswer = async (shell: Shell, path: string, out: string | undefined): Promise<void> => {
  const body = await shell.api().download(path);
  if (out === undefined) {
    try {
      for await (const text of body.pipeThrough(new TextDecoderStream())) shell.io.out(text);
    } catch (error) {
      throw brokeOff(error);
    }
    return;
  }
  const part = `${out}.part`;
  try {
    await pipeline(Readable.fromWeb(body), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw brokeOff(error);
  }
  shell.say(`written: ${out}`);
};
