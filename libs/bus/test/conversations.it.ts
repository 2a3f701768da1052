import { conversationBucket } from "@portcullis/contracts";
import { startTestBus, type TestBus, until } from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Conversations, conversationKey, openConversations } from "../src/index.ts";

let server: TestBus;
let inspector: Conversations;
let policy: Conversations;
beforeAll(async () => {
  server = await startTestBus();
  inspector = openConversations((await server.busAs("inspector")).jetstream);
  policy = openConversations((await server.busAs("policy")).jetstream);
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const mark = (requestId: string) => ({ at: "2026-11-22T12:00:00.000Z", requestId });

describe("what a conversation has seen", () => {
  it("is nothing at first, and then what was marked, for policy too", async () => {
    expect(await policy.read("acme", "c1")).toEqual({});
    await inspector.mark("acme", "c1", { injection: mark("r1") });
    expect(await policy.read("acme", "c1")).toEqual({ injection: mark("r1") });
  });

  it("keeps the first mark of each kind and adds the others", async () => {
    await inspector.mark("acme", "c2", { sensitive: mark("r1") });
    await inspector.mark("acme", "c2", { sensitive: mark("r2"), untrusted: mark("r2") });
    await inspector.mark("acme", "c2", {});
    expect(await policy.read("acme", "c2")).toEqual({ sensitive: mark("r1"), untrusted: mark("r2") });
  });

  it("loses nothing where several inspectors mark at once", async () => {
    const others = await Promise.all(
      ["i1", "i2", "i3"].map(async (name) =>
        openConversations((await server.busAs("inspector", name)).jetstream),
      ),
    );
    for (let round = 0; round < 20; round += 1) {
      const conversation = `at-once-${round}`;
      const [first, second, third] = others;
      await Promise.all([
        first?.mark("acme", conversation, { injection: mark("a") }),
        second?.mark("acme", conversation, { sensitive: mark("b") }),
        third?.mark("acme", conversation, { untrusted: mark("c") }),
      ]);
      expect(Object.keys(await policy.read("acme", conversation)).toSorted()).toEqual([
        "injection",
        "sensitive",
        "untrusted",
      ]);
    }
  });

  it("is each org's own, whatever the conversation is called", async () => {
    const names = ["c", "a.b", "*", ">", "", " ", "..", "\u0000", "x".repeat(256), "日本語"];
    for (const name of names) await inspector.mark("acme", name, { injection: mark(name) });
    for (const name of names) {
      expect(await policy.read("acme", name)).toEqual({ injection: mark(name) });
      expect(await policy.read("other", name)).toEqual({});
    }
    expect(conversationKey("acme", "an email@address.example")).toMatch(/^acme\.[0-9a-f]{32}$/);
  });

  it("is not written for nothing: a conversation without marks has no entry", async () => {
    await inspector.mark("acme", "quiet", {});
    const ops = await server.connectAs("ops");
    const subject = `$KV.${conversationBucket.name}.${conversationKey("acme", "quiet")}`;
    const request = JSON.stringify({ subjects_filter: subject });
    const info = (await ops.request(`$JS.API.STREAM.INFO.KV_${conversationBucket.name}`, request)).json<{
      state: { subjects?: object };
    }>();
    expect(info.state.subjects).toBeUndefined();
  });

  it("cannot be marked by policy", async () => {
    await expect(policy.mark("acme", "c3", { injection: mark("r") })).rejects.toThrow();
    expect(await policy.read("acme", "c3")).toEqual({});
  });

  it("INV-6: is an error where the bucket is gone, and is found again when it is back", async () => {
    await server.kill();
    await expect(inspector.mark("acme", "c1", { sensitive: mark("r9") })).rejects.toThrow();
    await expect(policy.read("acme", "c1")).rejects.toThrow();
    await server.restart();
    await until("the bucket", async () => {
      await inspector.mark("acme", "c1", { sensitive: mark("r9") });
      return true;
    });
    expect(await until("policy", () => policy.read("acme", "c1"))).toMatchObject({ sensitive: mark("r9") });
  });
});
