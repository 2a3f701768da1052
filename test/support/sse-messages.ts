/** One event of a stream: its data, and the fields that resuming goes by. */
export type StreamEvent = { readonly id?: string; readonly retryMs?: number; readonly data: string };

const parseEvent = (block: string): StreamEvent | undefined => {
  let id: string | undefined;
  let retryMs: number | undefined;
  const data: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/)) {
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data.push(value);
    else if (name === "id") id = value;
    else if (name === "retry") retryMs = Number(value);
  }
  if (data.length === 0 && id === undefined && retryMs === undefined) return undefined;
  return {
    data: data.join("\n"),
    ...(id === undefined ? {} : { id }),
    ...(retryMs === undefined ? {} : { retryMs }),
  };
};

/** The events of a `text/event-stream` (HTML Living Standard, 9.2) as they come in; comments are left out. */
export async function* streamEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  let buffer = "";
  for await (const chunk of body) {
    buffer += decoder.decode(chunk, { stream: true });
    const blocks = buffer.split(/\r\n\r\n|\n\n|\r\r/);
    buffer = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event !== undefined) yield event;
    }
  }
}
