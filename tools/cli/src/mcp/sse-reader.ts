/** One event of a stream: HTML Living Standard, "Server-sent events". */
export type SseEvent = {
  /** Empty where the event has none. */
  readonly data: string;
  readonly id: string | undefined;
  readonly retryMs: number | undefined;
};

/** Longest event. What an MCP server sends at once is far below. */
const MAX_EVENT_CHARS = 134_217_728;

/** Reads events from text as it comes. An event that the stream breaks off in the middle of is none. */
export async function* readSse(chunks: AsyncIterable<string>): AsyncGenerator<SseEvent> {
  let pending: string[] = [];
  let data: string[] = [];
  let id: string | undefined;
  let retryMs: number | undefined;
  let chars = 0;

  const field = (line: string): void => {
    const at = line.indexOf(":");
    const name = at === -1 ? line : line.slice(0, at);
    const value = at === -1 ? "" : line.slice(at + (line[at + 1] === " " ? 2 : 1));
    if (name === "data") data.push(value);
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d{1,9}$/.test(value)) retryMs = Number(value);
  };

  for await (const chunk of chunks) {
    chars += chunk.length;
    if (chars > MAX_EVENT_CHARS) throw new Error("an event is too large");
    pending.push(chunk);
    if (!/[\r\n]/.test(chunk) && !pending.at(-2)?.endsWith("\r")) continue;
    // A carriage return at the end may be half of a line break.
    const lines = pending.join("").split(/\r\n|\n|\r(?!$)/);
    pending = [lines.pop() ?? ""];
    for (const line of lines) {
      if (line !== "") {
        field(line);
        continue;
      }
      if (data.length > 0 || id !== undefined || retryMs !== undefined) {
        yield { data: data.join("\n"), id, retryMs };
      }
      data = [];
      id = undefined;
      retryMs = undefined;
      chars = pending[0]?.length ?? 0;
    }
  }
}
