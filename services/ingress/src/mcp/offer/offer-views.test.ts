import { describe, expect, it } from "vitest";
import { asItems, at, docs, mail, names, prompt, settings, viewsOf } from "../../../test/support/offers.ts";
import { keyOf, serverOf, toolOf } from "../../../test/support/records.ts";
import { textOf } from "../json-text.ts";
import { answerList } from "../lists.ts";
import type { ListKind, OfferView } from "../ports.ts";
import { shownNames } from "./shown-names.ts";

describe("one server", () => {
  const view = viewsOf([docs, mail], { docs: "*", mail: "*" })(at("docs"));

  it("is shown as it describes itself, in its own order and under its own names", () => {
    expect(view.list("tools", undefined)).toEqual({
      items: asItems(docs.tools.map(({ definition }) => definition)),
    });
    expect(view.list("tools", undefined)?.items[1]?.value).toBe(docs.tools[1]?.definition);
    expect(view.list("prompts", undefined)?.items).toEqual(asItems([prompt.definition]));
    expect(view.list("resources", undefined)?.items).toEqual(asItems(docs.resources));
    expect(view.list("templates", undefined)?.items).toEqual(asItems(docs.resourceTemplates));
    expect(view.serverInfo).toEqual(docs.described?.serverInfo);
    expect(view.instructions).toBe("Read first.");
    expect(view.showUri("docs", "file:///a")).toBe("file:///a");
  });

  it("declares what it has and we carry, and no more", () => {
    const legacy = {
      tools: { listChanged: true },
      prompts: { listChanged: true },
      resources: { subscribe: true, listChanged: true },
      completions: {},
      logging: {},
    };
    expect(view.capabilities("legacy")).toEqual(legacy);
    expect(view.capabilities("modern")).toEqual({
      ...legacy,
      extensions: { "io.modelcontextprotocol/tasks": { a: 1 } },
    });
  });

  it("finds what may be used, and nothing else", () => {
    expect(view.resolve("tool", "alpha")).toEqual({
      server: "docs",
      name: "alpha",
      definition: docs.tools[1]?.definition,
    });
    expect(view.resolve("prompt", "ask")).toMatchObject({ name: "ask", definition: prompt.definition });
    expect(view.resolve("resource", "file:///unlisted")).toEqual({
      server: "docs",
      name: "file:///unlisted",
    });
    expect(view.resolve("template", "file:///{path}")).toEqual({ server: "docs", name: "file:///{path}" });
    expect(view.resolve("tool", "send")).toBeUndefined();
    expect(view.resolve("tool", "docs__alpha")).toBeUndefined();
    expect(view.resolve("prompt", "alpha")).toBeUndefined();
  });
});

describe("all servers as one", () => {
  const view = viewsOf([mail, docs], { docs: "*", mail: "*" })(at(undefined));

  it("has names of its own, servers by slug, each in its own order", () => {
    expect(names(view.list("tools", undefined)?.items)).toEqual(["docs__zeta", "docs__alpha", "mail__send"]);
    expect(view.list("tools", undefined)?.items[1]?.value).toEqual({
      $x: 1,
      name: "docs__alpha",
      _meta: { a: [1] },
    });
    expect(Object.keys(view.list("tools", undefined)?.items[1]?.value ?? {})).toEqual([
      "$x",
      "name",
      "_meta",
    ]);
    expect(view.list("resources", undefined)?.items).toEqual(
      asItems([{ uri: "mcp+docs+file:///a", name: "a", size: 3 }]),
    );
    expect(view.list("templates", undefined)?.items).toEqual(
      asItems([{ uriTemplate: "mcp+docs+file:///{path}", name: "t" }]),
    );
    expect(view.serverInfo).toEqual(settings.self);
    expect(view.instructions).toContain("## docs: Server docs");
    expect(view.capabilities("modern")).toMatchObject({
      resources: { subscribe: true },
      extensions: { "io.modelcontextprotocol/tasks": {} },
    });
  });

  it("looks shown names up, and never takes them apart", () => {
    expect(view.resolve("tool", "docs__alpha")).toMatchObject({ server: "docs", name: "alpha" });
    expect(view.resolve("tool", "alpha")).toBeUndefined();
    expect(view.resolve("prompt", "docs__ask")).toMatchObject({ server: "docs", name: "ask" });
    expect(view.resolve("resource", "mcp+docs+file:///x")).toEqual({ server: "docs", name: "file:///x" });
    // Without resources of its own, and unknown: the same.
    expect(view.resolve("resource", "mcp+mail+file:///x")).toBeUndefined();
    expect(view.resolve("resource", "mcp+none+file:///x")).toBeUndefined();
    expect(view.resolve("resource", "file:///x")).toBeUndefined();
  });
});

describe("a server whose tools wait for an approval", () => {
  it("has tools all the same, and one that never had any has none", () => {
    const waiting = viewsOf([{ ...docs, tools: [] }], { docs: "*" });
    expect(waiting(at("docs")).capabilities("legacy")).toMatchObject({ tools: { listChanged: true } });
    expect(waiting(at("docs")).list("tools", undefined)).toEqual({ items: [] });
    const described = { protocolVersion: "2025-11-25", serverInfo: null, capabilities: { prompts: {} } };
    const bare = serverOf("docs", { described, prompts: [prompt], tools: [] });
    expect(viewsOf([bare], { docs: "*" })(at("docs")).capabilities("legacy")).toEqual({
      prompts: { listChanged: true },
    });
  });
});

describe("definitions that only their texts hold", () => {
  const text = (name: string) => `{"x":{"10":1.0,"2":12345678901234567890},"${name}":"a","y":1e400}`;
  const written = (name: string) => ({
    definition: { x: { 2: 1, 10: 1 }, [name]: "a", y: null },
    exact: text(name),
  });
  const exact = serverOf("docs", {
    tools: [{ ...toolOf("a"), ...written("name") }, toolOf("b")],
    prompts: [{ ...prompt, ...written("name"), name: "a" }],
    resources: [{ uri: "plain" }, written("uri").definition],
    resourceTexts: [null, text("uri")],
    resourceTemplates: [written("uriTemplate").definition],
    resourceTemplateTexts: [text("uriTemplate")],
    described: {
      protocolVersion: "2026-07-28",
      serverInfo: null,
      capabilities: { prompts: {}, resources: {} },
    },
  });
  const listed = (view: OfferView, kind: ListKind) => view.list(kind, undefined)?.items.map(textOf);

  it("are listed to the letter, and among all servers but for what they are called", () => {
    const views = viewsOf([exact], { docs: "*" });
    const [one, all] = [views(at("docs")), views(at(undefined))];
    expect(listed(one, "tools")?.[0]).toBe(text("name"));
    expect(listed(one, "prompts")).toEqual([text("name")]);
    expect(listed(one, "resources")).toEqual(['{"uri":"plain"}', text("uri")]);
    expect(listed(one, "templates")).toEqual([text("uriTemplate")]);
    const renamed = (name: string, shown: string) => text(name).replace('"a"', JSON.stringify(shown));
    expect(listed(all, "tools")?.[0]).toBe(renamed("name", "docs__a"));
    expect(listed(all, "prompts")).toEqual([renamed("name", "docs__a")]);
    expect(listed(all, "resources")?.[1]).toBe(renamed("uri", "mcp+docs+a"));
    expect(listed(all, "templates")).toEqual([renamed("uriTemplate", "mcp+docs+a")]);
  });

  it("stay beside their own definition where a key may not use the one before", () => {
    const keys = [keyOf("key_1", { scope: ["docs/resources:a"] })];
    expect(listed(viewsOf([exact], { docs: "*" }, keys)(at("docs")), "resources")).toEqual([text("uri")]);
  });

  it("are another list where a digit changes", () => {
    const digest = (texts: string[]) =>
      viewsOf([{ ...exact, resourceTemplateTexts: texts }], { docs: "*" })(at("docs")).digest("resources");
    expect(digest([text("uriTemplate")])).not.toBe(digest([text("uriTemplate").replace("1.0", "1.00")]));
  });

  it("are printed so in the answer, in both generations", () => {
    const view = viewsOf([exact], { docs: "*" })(at("docs"));
    const request = {
      type: "request",
      id: { value: 7, text: "7" },
      method: "resources/list",
      params: {},
      text: undefined,
    };
    for (const era of ["modern", "legacy"] as const) {
      const answered = answerList(view, era, request as Parameters<typeof answerList>[2]);
      if (!answered.ok) throw new Error("refused");
      expect(answered.answer.text).toContain(`"resources":[{"uri":"plain"},${text("uri")}]`);
      expect(JSON.parse(answered.answer.text)).toMatchObject({
        id: 7,
        result: { resources: [{}, { x: { 10: 1 } }] },
      });
    }
  });
});

describe("a name that is taken in one view and free in another", () => {
  it("is shown as each of them knows it", () => {
    const taken = shownNames([{ server: "docs", name: "get issue" }])[0]?.slice("docs__".length) ?? "";
    const record = serverOf("docs", { tools: [toolOf("get issue"), toolOf(taken)] });
    const keys = [keyOf("key_1"), keyOf("key_some", { scope: ["docs/get*issue"] })];
    const views = viewsOf([record], { docs: "*" }, keys);
    for (const key of ["key_1", "key_some", "key_1"]) {
      const view = views(at(undefined, key));
      const [first] = names(view.list("tools", undefined)?.items) ?? [];
      expect(view.resolve("tool", String(first))?.name, key).toBe("get issue");
    }
  });
});

describe("what a key may not use (INV-7)", () => {
  const keys = [
    keyOf("key_1", { scope: ["docs/alpha"] }),
    keyOf("key_all"),
    keyOf("key_none", { scope: [] }),
    keyOf("key_other", { org: "other" }),
    keyOf("key_revoked", { status: "revoked" }),
  ];
  const views = viewsOf([docs, mail], { docs: "*" }, keys);
  /** Everything that a client can see of a view. */
  const looksLike = (view: ReturnType<typeof views>) => ({
    lists: (["tools", "prompts", "resources", "templates"] as const).map((kind) =>
      view.list(kind, undefined),
    ),
    cursors: view.list("tools", "MC5hYWFhYWFhYWFhYWE"),
    modern: view.capabilities("modern"),
    legacy: view.capabilities("legacy"),
    instructions: view.instructions,
    info: view.serverInfo,
    found: [view.resolve("tool", "alpha"), view.resolve("resource", "file:///a")],
  });

  it("is not there", () => {
    const view = views(at("docs"));
    expect(names(view.list("tools", undefined)?.items)).toEqual(["alpha"]);
    expect(view.list("prompts", undefined)?.items).toEqual([]);
    expect(view.list("resources", undefined)?.items).toEqual([]);
    expect(view.capabilities("legacy")).toEqual({ tools: { listChanged: true }, logging: {} });
    expect(view.resolve("tool", "zeta")).toBeUndefined();
    expect(view.resolve("resource", "file:///a")).toBeUndefined();
  });

  it("looks the same whether it exists or not", () => {
    expect(views(at("docs", "key_all")).list("tools", undefined)?.items).toHaveLength(2);
    const unknown = looksLike(views(at("nothing-of-that-name")));
    expect(unknown).toMatchObject({ modern: { tools: { listChanged: true } }, info: settings.self });
    const others = [
      at("mail"),
      at("docs", "key_none"),
      at("docs", "key_revoked"),
      at("docs", "key_other", "other"),
      at("docs", "key_other", "acme"),
      at("docs", "key_1", "other"),
      at("docs", "no-such-key"),
    ];
    for (const viewer of others) expect(looksLike(views(viewer)), JSON.stringify(viewer)).toEqual(unknown);
    const draft = viewsOf([{ ...docs, status: "suspended" }], { docs: "*" });
    expect(looksLike(draft(at("docs")))).toEqual(unknown);
  });
});
