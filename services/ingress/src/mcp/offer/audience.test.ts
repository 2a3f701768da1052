import { createSnapshot } from "@portcullis/catalog";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keyOf, orgOf, serverOf, toolOf } from "../../../test/support/records.ts";
import type { Change } from "../ports.ts";
import { createAudience } from "./audience.ts";
import { createOfferViews } from "./offer-views.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const described = {
  protocolVersion: "2025-11-25",
  serverInfo: null,
  capabilities: { tools: {}, resources: { subscribe: true } },
};
const docs = serverOf("docs", { tools: [toolOf("a")], described });

const start = () => {
  const snapshot = createSnapshot();
  snapshot.apply({ kind: "server", id: "docs", record: docs });
  snapshot.apply({ kind: "org", id: "acme", record: orgOf("acme", { enabled: { docs: "*" } }) });
  snapshot.apply({ kind: "key", id: "key_1", record: keyOf("key_1") });
  const views = createOfferViews({ snapshot, settings: { pageSize: 10, self: {} } });
  const viewer = { org: "acme", key: "key_1", server: undefined };
  const faults: unknown[] = [];
  const audience = createAudience(
    viewer,
    () => views(viewer),
    100,
    (error) => faults.push(error),
  );
  const heard: Change[] = [];
  audience.listeners.add((change) => heard.push(change));
  return { snapshot, audience, heard, faults };
};
const tools = { type: "list_changed", kind: "tools" } as const;
const resources = { type: "list_changed", kind: "resources" } as const;

describe("those who listen for changes", () => {
  it("hear an announcement at once, of the kinds that the server has", () => {
    const { audience, heard } = start();
    audience.announce("docs");
    expect(heard).toEqual([tools, resources]);
    audience.announce("mail");
    vi.advanceTimersByTime(1_000);
    expect(heard).toHaveLength(2);
  });

  it("hear of many changes once at first, and once at the end of each while", () => {
    const { audience, heard } = start();
    for (let count = 0; count < 50; count += 1) {
      audience.announce("docs");
      vi.advanceTimersByTime(5);
    }
    vi.advanceTimersByTime(1_000);
    // At 0, 100, 200 and 300 ms, of two kinds.
    expect(heard).toHaveLength(8);
    audience.announce("docs");
    expect(heard).toHaveLength(10);
  });

  it("hear of a new look only where it shows something else", () => {
    const { snapshot, audience, heard } = start();
    snapshot.apply({ kind: "server", id: "docs", record: { ...docs, timeoutMs: 5, revision: 2 } });
    audience.compare();
    expect(heard).toEqual([]);
    snapshot.apply({ kind: "server", id: "docs", record: { ...docs, tools: [toolOf("b")], revision: 3 } });
    audience.compare();
    expect(heard).toEqual([tools]);
    snapshot.apply({
      kind: "server",
      id: "docs",
      record: { ...docs, tools: [toolOf("b")], resourceTemplates: [{ uriTemplate: "a:{x}" }], revision: 4 },
    });
    audience.compare();
    expect(heard).toEqual([tools, resources]);
  });

  it("hear of a resource for as long as they may read it", () => {
    const { snapshot, audience, heard } = start();
    audience.resourceUpdated("docs", "file:///a");
    expect(heard).toEqual([{ type: "updated", server: "docs", uri: "file:///a" }]);
    snapshot.apply({ kind: "key", id: "key_1", record: keyOf("key_1", { scope: ["docs/a"], revision: 2 }) });
    audience.resourceUpdated("docs", "file:///a");
    expect(heard).toHaveLength(1);
  });

  it("hear each for themselves, whatever another one does", () => {
    const { audience, heard, faults } = start();
    const others: Change[] = [];
    audience.listeners.add(() => {
      throw new Error("of a listener");
    });
    audience.listeners.add((change) => others.push(change));
    audience.announce("docs");
    expect(others).toEqual(heard);
    expect(faults).toHaveLength(2);
    audience.announce("docs");
    audience.stop();
    vi.advanceTimersByTime(1_000);
    expect(others).toHaveLength(2);
  });
});
