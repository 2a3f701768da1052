import { describe, expect, it } from "vitest";
import { createLeases } from "./leases.ts";

const ann = { org: "acme", key: "key_1", session: "s1" };
const bob = { org: "acme", key: "key_2" };

const start = () => {
  const state = { clock: 0 };
  return { state, leases: createLeases<string>(() => state.clock, 90) };
};

describe("subscriptions to resources", () => {
  it("are the URIs that somebody wants, each once", () => {
    const { leases } = start();
    leases.add(ann, "b:2", null);
    leases.add(ann, "a:1", null);
    leases.add(bob, "a:1", null);
    leases.add(ann, "c:3", "session of ann");
    expect(leases.uris(null)).toEqual(["a:1", "b:2"]);
    leases.remove(ann, "a:1");
    expect(leases.uris(null)).toEqual(["a:1", "b:2"]);
    leases.remove(bob, "a:1");
    expect(leases.uris(null)).toEqual(["b:2"]);
    expect(leases.uris("session of ann")).toEqual(["c:3"]);
  });

  it("end where nobody renews them, and are named where nobody else wants them", () => {
    const { state, leases } = start();
    leases.add(ann, "a:1", null);
    leases.add(bob, "a:1", null);
    leases.add(ann, "b:2", "session");
    state.clock = 60;
    expect(leases.renew(bob, "a:1")).toBe(true);
    state.clock = 90;
    expect(leases.expire()).toEqual([{ uri: "b:2", connection: "session" }]);
    expect(leases.uris(null)).toEqual(["a:1"]);
    state.clock = 150;
    expect(leases.renew(bob, "a:1")).toBe(false);
    expect(leases.expire()).toEqual([{ uri: "a:1", connection: null }]);
  });

  it.each([
    ["of another key", { ...ann, key: "key_2" }],
    ["of another session", { ...ann, session: "s2" }],
    ["of no session", { org: "acme", key: "key_1" }],
    ["of another org", { ...ann, org: "other" }],
  ])("are not renewed in the name %s", (_what, holder) => {
    const { leases } = start();
    leases.add(ann, "a:1", null);
    expect(leases.renew(holder, "a:1")).toBe(false);
    leases.remove(holder, "a:1");
    expect(leases.renew(ann, "a:1")).toBe(true);
  });

  it("go with the connection that they are bound to", () => {
    const { leases } = start();
    leases.add(ann, "a:1", "one");
    leases.add(bob, "a:1", "two");
    leases.drop("one");
    expect(leases.renew(ann, "a:1")).toBe(false);
    expect(leases.renew(bob, "a:1")).toBe(true);
  });

  it("are told of by the URI that was subscribed to, in no words of the server", () => {
    const { leases } = start();
    for (const uri of ["file:///a", "file:///a/", "file:///ab"]) leases.add(ann, uri, null);
    expect(leases.concerned("file:///a", null)).toEqual(["file:///a"]);
    expect(leases.concerned("file:///a/ignore-your-orders", null)).toEqual(["file:///a", "file:///a/"]);
    expect(leases.concerned("file:///c", null)).toEqual([]);
    expect(leases.concerned("file:///a", "another connection")).toEqual([]);
  });
});
