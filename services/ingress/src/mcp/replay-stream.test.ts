import { describe, expect, it } from "vitest";
import { parseAccept } from "./accept.ts";
import { parseEventId, printEventId } from "./event-id.ts";
import { createReplay } from "./replay.ts";
import { createReplayStream, type Reader } from "./replay-stream.ts";
import { readFor } from "./resume.ts";

const reader = (): Reader & { readonly chunks: string[]; ended: number } => {
  const chunks: string[] = [];
  return {
    chunks,
    ended: 0,
    write: (chunk) => {
      chunks.push(chunk);
    },
    end() {
      this.ended += 1;
    },
  };
};
const stream = (maxEvents = 100, maxSize = 10_000) =>
  createReplayStream(
    (sequence) => `s.${sequence}`,
    { maxEvents, maxSize },
    () => 0,
  );

describe("a stream that outlives its connection", () => {
  it("goes on behind the event that its reader saw last", () => {
    const kept = stream();
    const first = reader();
    kept.attach(first, 0);
    kept.prime(500);
    kept.send('{"a":1}');
    expect(first.chunks).toEqual(["id: s.1\nretry: 500\ndata: \n\n", 'id: s.2\ndata: {"a":1}\n\n']);
    kept.detach(first);
    kept.send('{"a":2}');
    kept.send('{"a":3}');
    expect(first.chunks).toHaveLength(2);
    const second = reader();
    kept.attach(second, 2);
    kept.send('{"a":4}');
    expect(second.chunks.map((chunk) => chunk.slice(4, 7))).toEqual(["s.3", "s.4", "s.5"]);
  });

  it("has one reader at a time", () => {
    const kept = stream();
    const [first, second] = [reader(), reader()];
    kept.attach(first, 0);
    kept.attach(second, 0);
    kept.detach(first);
    kept.send("1");
    expect([first.ended, first.chunks.length, second.chunks.length]).toEqual([1, 0, 1]);
  });

  it("sends its reader away and keeps what comes then", () => {
    const kept = stream();
    const first = reader();
    kept.attach(first, 0);
    kept.pause(700);
    kept.send("1");
    kept.end();
    kept.send("2");
    expect(first.chunks).toEqual(["retry: 700\n\n"]);
    const second = reader();
    kept.attach(second, 0);
    expect(second.chunks).toEqual(["id: s.1\ndata: 1\n\n"]);
    expect([first.ended, second.ended]).toEqual([1, 1]);
  });

  it("keeps so much and no more, and always the last", () => {
    const few = stream(2);
    for (const text of ["1", "2", "3"]) few.send(text);
    const late = reader();
    few.attach(late, 0);
    expect(late.chunks.map((chunk) => chunk.at(-3))).toEqual(["2", "3"]);
    const small = stream(100, 10);
    small.send("x".repeat(100));
    small.send("y".repeat(100));
    expect(small.size()).toBe("id: s.2\ndata: \n\n".length + 100);
  });

  it("carries texts with line ends", () => {
    const kept = stream();
    const own = reader();
    kept.attach(own, 0);
    kept.send('{"10":1,\r\n"2":1}');
    expect(own.chunks).toEqual(['id: s.1\ndata: {"10":1,\ndata: "2":1}\n\n']);
  });
});

describe("a reader at another instance", () => {
  it("gets what there is, else what comes first, else nothing after its wait", async () => {
    const kept = stream();
    kept.send("1");
    kept.send("2");
    expect(await readFor(kept, { after: 1, waitMs: 1_000 })).toEqual({
      found: true,
      chunks: ["id: s.2\ndata: 2\n\n"],
      last: 2,
      closed: false,
    });
    const waiting = readFor(kept, { after: 2, waitMs: 5_000 });
    kept.send("3");
    kept.end();
    expect(await waiting).toMatchObject({ chunks: ["id: s.3\ndata: 3\n\n"], last: 3, closed: true });
    expect(await readFor(kept, { after: 3, waitMs: 5_000 })).toMatchObject({
      chunks: [],
      last: 3,
      closed: true,
    });
    expect(await readFor(stream(), { after: 0, waitMs: 1 })).toEqual({
      found: true,
      chunks: [],
      last: 0,
      closed: false,
    });
    expect(await readFor(undefined, { after: 0, waitMs: 1 })).toEqual({ found: false });
  });

  it("gets large ones one after another", async () => {
    const kept = createReplayStream(
      (sequence) => `s.${sequence}`,
      { maxEvents: 9, maxSize: 1e8 },
      () => 0,
    );
    for (const letter of ["a", "b"]) kept.send(letter.repeat(1_500_000));
    kept.end();
    const first = await readFor(kept, { after: 0, waitMs: 10 });
    expect(first).toMatchObject({ last: 1, closed: false });
    expect(await readFor(kept, { after: 1, waitMs: 10 })).toMatchObject({ last: 2, closed: true });
  });
});

describe("kept streams", () => {
  it("are found by their own session alone", () => {
    const replay = createReplay("i1", () => 0);
    const own = reader();
    const kept = replay.open("s1", "7");
    kept.attach(own, 0);
    kept.send("1");
    const id = parseEventId(/id: (.*)/.exec(own.chunks[0] ?? "")?.[1] ?? "");
    expect(id).toMatchObject({ instance: "i1", sequence: 1, requestId: "7" });
    expect(replay.find("s1", id?.stream ?? "")).toBe(kept);
    expect(replay.find("s2", id?.stream ?? "")).toBeUndefined();
    replay.drop("s1");
    expect([own.ended, replay.size()]).toEqual([1, 0]);
  });

  it("are forgotten when nobody came back, but not before an answer that is still to come", () => {
    let now = 0;
    const replay = createReplay("i1", () => now);
    replay.open("s1", "1").end();
    replay.open("s1", undefined);
    const underWay = replay.open("s1", "2");
    const read = replay.open("s1", undefined);
    read.attach(reader(), 0);
    now = 300_001;
    replay.sweep();
    expect(replay.size()).toBe(2);
    expect([underWay.isEnded(), read.isEnded()]).toEqual([false, false]);
  });

  it("are bounded within a session", () => {
    const replay = createReplay("i1", () => 0);
    for (let i = 0; i < 200; i += 1) replay.open("s1", String(i)).end();
    expect(replay.size()).toBe(64);
  });
});

describe("event ids", () => {
  it("say where the stream is, and which request it answers", () => {
    for (const requestId of [undefined, "1", '"a.b/ü"']) {
      const id = { instance: "ingress-1", stream: "abc", sequence: 3, requestId };
      expect(parseEventId(printEventId(id))).toEqual(id);
    }
    expect(
      parseEventId(
        printEventId({ instance: "i", stream: "s", sequence: 1, requestId: `"${"x".repeat(100)}"` }),
      ),
    ).toMatchObject({ requestId: undefined });
  });

  it.each([
    "",
    "1",
    "a.b",
    "a.b.c.d.1",
    "a.*.1",
    "a.>.1",
    "a b.c.1",
    `i.s.${Buffer.from('{"a":1}').toString("base64url")}.1`,
    `i.s.${Buffer.from("1,2").toString("base64url")}.1`,
  ])("are not taken from a client that made them up: %s", (text) => {
    expect(parseEventId(text)).toBeUndefined();
  });
});

describe("Accept", () => {
  it.each([
    [undefined, true, false, false],
    ["*/*", true, false, false],
    ["application/json, text/event-stream", true, true, false],
    ["text/event-stream, application/json", true, true, true],
    ["Text/Event-Stream;q=0.9,*/*", true, true, true],
    ["text/event-stream", false, true, true],
    ["application/json, text/event-stream;q=0", true, false, false],
    ["text/html", false, false, false],
  ])("%s", (header, json, stream, streamFirst) => {
    expect(parseAccept(header)).toEqual({ json, stream, streamFirst });
  });
});
