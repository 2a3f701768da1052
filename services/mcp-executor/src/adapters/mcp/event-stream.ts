import { createParser } from "eventsource-parser";

/** Where a stream can be taken up again (2025: `Last-Event-ID`), and when the server wants to be asked. */
export type Cursor = { readonly lastEventId: string; readonly retryMs?: number };

/**
 * Reads an SSE stream to its end. Events without data are the server's way to name a place to resume from.
 * @throws what `onText` throws, and what reading the body throws
 */
export const readEventStream = async (
  body: ReadableStream<Uint8Array>,
  onText: (text: string) => void,
  onCursor: (cursor: Cursor) => void,
): Promise<void> => {
  // `fatal`: a character that was replaced is a text that was changed.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let retryMs: number | undefined;
  let lastEventId: string | undefined;
  const tell = (): void => {
    if (lastEventId !== undefined) onCursor({ lastEventId, ...(retryMs === undefined ? {} : { retryMs }) });
  };
  const parser = createParser({
    onRetry: (ms) => {
      retryMs = ms;
      tell();
    },
    onEvent: ({ id, event, data }) => {
      if (id !== undefined && id !== "") {
        lastEventId = id;
        tell();
      }
      if (data !== "" && (event === undefined || event === "message")) onText(data);
    },
  });
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
};
