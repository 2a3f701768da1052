import { expect, it } from "vitest";
import { readSse, type SseEvent } from "./sse-reader.ts";

const read = async (chunks: readonly string[]): Promise<readonly SseEvent[]> => {
  const events: SseEvent[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const event of readSse(stream)) events.push(event);
  return events;
};

const STREAM =
  ': hello\n\nid: 1\nretry: 50\ndata:\n\nevent: message\r\ndata: {"a":1,\r\ndata:  "b":2}\r\n\r\nid\ndata: x\r\rdata: last\n\ndata: never';
const EVENTS = [
  { data: "", id: "1", retryMs: 50 },
  { data: '{"a":1,\n "b":2}', id: undefined, retryMs: undefined },
  { data: "x", id: "", retryMs: undefined },
  { data: "last", id: undefined, retryMs: undefined },
];

it("reads the same events however the stream is cut", async () => {
  expect(await read([STREAM])).toEqual(EVENTS);
  expect(await read([...STREAM])).toEqual(EVENTS);
  for (let at = 1; at < STREAM.length; at += 1) {
    expect(await read([STREAM.slice(0, at), STREAM.slice(at)]), String(at)).toEqual(EVENTS);
  }
});

it("reads a large event in linear time", async () => {
  const chunk = "x".repeat(65_536);
  const chunks = ["data: ", ...Array.from({ length: 400 }, () => chunk), "\n\n"];
  expect((await read(chunks))[0]?.data.length).toBe(400 * 65_536);
});
