/** One event of a text/event-stream. */
export type SseEvent = { readonly id: string; readonly event: string; readonly data: string };

/** Reads Server-Sent Events until `enough` says so, then closes the stream. */
export const readEvents = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  enough: (events: readonly SseEvent[]) => boolean,
  limitMs = 15_000,
): Promise<readonly SseEvent[]> => {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limitMs);
  const events: SseEvent[] = [];
  try {
    const response = await fetch(url, { headers, signal: controller.signal });
    if (response.status !== 200 || response.body === null) throw new Error(`status ${response.status}`);
    let buffer = "";
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      buffer += chunk;
      const blocks = buffer.split("\n\n");
      buffer = blocks.pop() ?? "";
      for (const block of blocks) {
        const field = (name: string): string =>
          block
            .split("\n")
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2) ?? "";
        if (field("data") !== "")
          events.push({ id: field("id"), event: field("event"), data: field("data") });
      }
      if (enough(events)) return events;
    }
    return events;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
};
