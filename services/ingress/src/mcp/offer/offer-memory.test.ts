import { describe, expect, it } from "vitest";
import { at, docs, mail, names, settings, snapshotOf, viewsOf } from "../../../test/support/offers.ts";
import { keyOf, serverOf, toolOf } from "../../../test/support/records.ts";
import { createOfferViews } from "./offer-views.ts";

describe("views in memory", () => {
  const many = serverOf("many", {
    tools: Array.from({ length: 10_000 }, (_, index) => toolOf(`tool-${index}`)),
  });

  it("are the same until a record that they are made of changes", () => {
    const keys = [keyOf("key_1"), keyOf("key_2")];
    const snapshot = snapshotOf([docs, mail, many], { docs: "*", mail: "*" }, keys);
    const views = createOfferViews({ snapshot, settings });
    const whole = views(at(undefined));
    const single = views(at("docs"));
    expect(views(at(undefined))).toBe(whole);
    expect(views(at(undefined, "key_2"))).toBe(whole);
    // Of no concern to this org.
    snapshot.apply({ kind: "server", id: "many", record: { ...many, revision: 2 } });
    expect(views(at(undefined))).toBe(whole);
    snapshot.apply({ kind: "server", id: "mail", record: { ...mail, tools: [], revision: 2 } });
    expect(names(views(at(undefined)).list("tools", undefined)?.items)).toEqual([
      "docs__zeta",
      "docs__alpha",
    ]);
    expect(views(at("docs"))).toBe(single);
    snapshot.apply({
      kind: "key",
      id: "key_1",
      record: keyOf("key_1", { scope: ["docs/zeta"], revision: 2 }),
    });
    expect(names(views(at("docs")).list("tools", undefined)?.items)).toEqual(["zeta"]);
    expect(views(at("docs", "key_2"))).toBe(single);
    snapshot.apply({ kind: "server", id: "docs", record: null });
    expect(views(at("docs", "key_2")).list("tools", undefined)?.items).toEqual([]);
    snapshot.apply({ kind: "org", id: "acme", record: null });
    expect(views(at(undefined, "key_2")).servers.size).toBe(0);
  });

  it("come in pages, whole and in order", () => {
    const view = viewsOf([many], { many: "*" })(at(undefined));
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = view.list("tools", cursor);
      expect(page?.items.length).toBeLessThanOrEqual(settings.pageSize);
      seen.push(...(names(page?.items) ?? []));
      cursor = page?.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(many.tools.map(({ name }) => `many__${name}`));
    const first = view.list("tools", undefined)?.nextCursor;
    expect(view.list("prompts", first)).toBeUndefined();
    expect(viewsOf([many], { many: "*" })(at("many")).list("tools", first)).toBeUndefined();
    // Another instance understands it.
    expect(viewsOf([many], { many: "*" })(at(undefined)).list("tools", first)?.items).toHaveLength(500);
  });

  it("go when they are too many, the longest unused first", () => {
    const snapshot = snapshotOf([docs, many], { docs: "*", many: "*" });
    const views = createOfferViews({ snapshot, settings, maxEntries: 10_003 });
    const [large, small] = [views(at("many")), views(at("docs"))];
    expect(views(at("docs"))).toBe(small);
    expect(views(at("many"))).not.toBe(large);
  });
});
