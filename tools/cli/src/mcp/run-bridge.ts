import type { Readable, Writable } from "node:stream";
import { createBridge } from "./bridge.ts";
import { createGateLink } from "./gate-link.ts";
import { createHttpClient } from "./http-client.ts";
import { createLineReader } from "./line-reader.ts";

export type BridgeRun = {
  readonly url: URL;
  readonly credential: string;
  readonly input: Readable;
  readonly output: Writable;
  readonly say: (text: string) => void;
  /** Ends the bridge at once: SIGTERM, SIGINT. */
  readonly stopped: AbortSignal;
};

/** Carries messages until the client closes its side, goes away, or the process is told to end. */
export const runBridge = async ({
  url,
  credential,
  input,
  output,
  say,
  stopped,
}: BridgeRun): Promise<void> => {
  const client = createHttpClient(url);
  const deliver = (line: string): void => void output.write(`${line}\n`);
  const bridge = createBridge(createGateLink(client, credential, { deliver, say }));
  await new Promise<void>((resolve) => {
    const read = createLineReader(bridge.take);
    input.on("data", (bytes: Buffer) => {
      try {
        read(bytes);
      } catch (error) {
        say(error instanceof Error ? error.message : "the client's messages cannot be read");
        resolve();
      }
    });
    input.once("end", resolve);
    input.once("error", () => resolve());
    // The client reads no more.
    output.once("error", () => resolve());
    if (stopped.aborted) resolve();
    stopped.addEventListener("abort", () => {
      bridge.abort();
      resolve();
    });
  });
  input.pause();
  await bridge.end();
  client.close();
  if (!output.destroyed) await new Promise<void>((resolve) => output.write("", () => resolve()));
};
