import { type ServerRecord, serverStatuses } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import {
  findVersion,
  listRegistry,
  registryListSchema,
  registryQuerySchema,
  serverResponseSchema,
  toRegistry,
} from "./registry.ts";

const ORIGIN = "https://gate.example.com";

const server = (slug: string, more: Partial<ServerRecord> = {}): ServerRecord => ({
  slug,
  title: `The ${slug}`,
  description: null,
  owner: "owner-of-it",
  registryName: null,
  version: null,
  url: "https://upstream.internal/mcp",
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: false,
  timeoutMs: 1000,
  maxResponseBytes: 1024,
  headers: { "X-Upstream": "${env:PORTCULLIS_CRED_UPSTREAM}" },
  auth: { type: "bearer", token: "${env:PORTCULLIS_CRED_TOKEN}" },
  instructions: "instructions-of-it",
  tools: [],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  revision: 1,
  ...more,
});
const names = (records: readonly ServerRecord[]) =>
  toRegistry(records, ORIGIN).map((each) => each.server.name);
const query = (values: object = {}) => registryQuerySchema.parse(values);

describe("the catalog as a registry", () => {
  it("shows a server as this gate's own remote, and nothing of where it really is", () => {
    const [shown] = toRegistry(
      [server("tickets", { description: "Keeps tickets.", version: "1.2.0" })],
      ORIGIN,
    );
    expect(serverResponseSchema.parse(shown)).toEqual(shown);
    expect(shown).toMatchObject({
      server: {
        name: "io.portcullis.catalog/tickets",
        title: "The tickets",
        description: "Keeps tickets.",
        version: "1.2.0",
        remotes: [
          {
            type: "streamable-http",
            url: `${ORIGIN}/mcp/tickets`,
            headers: [{ name: "Authorization", isRequired: true, isSecret: true }],
          },
        ],
      },
    });
    expect(JSON.stringify(shown)).not.toMatch(
      /upstream|PORTCULLIS_CRED|X-Upstream|owner-of-it|instructions-of-it/,
    );
  });

  it.each(serverStatuses.filter((status) => status !== "approved"))(
    "INV-7: never shows a server that is %s",
    (status) => {
      expect(names([server("hidden", { status }), server("shown")])).toEqual(["io.portcullis.catalog/shown"]);
    },
  );

  it("keeps the registry's own name where there is one that holds, once", () => {
    expect(
      names([
        server("b", { registryName: "com.example/tickets" }),
        server("a", { registryName: "com.example/tickets" }),
        server("c", { registryName: "no slash" }),
      ]),
    ).toEqual(["com.example/tickets", "io.portcullis.catalog/b", "io.portcullis.catalog/c"]);
  });

  it("cuts texts to what the format allows, and has a description always", () => {
    const [long] = toRegistry(
      [server("a", { title: "t".repeat(150), description: `${"d".repeat(98)}\u{1F600}\n more` })],
      ORIGIN,
    );
    expect(long?.server.title).toHaveLength(100);
    expect(long?.server.description).toBe(`${"d".repeat(98)}…`);
    const [bare] = toRegistry([server("a", { title: " ", description: "\n" })], ORIGIN);
    expect(bare?.server).toMatchObject({ title: "a", description: "a" });
  });
});

describe("pages", () => {
  const all = toRegistry(
    ["d", "a", "e", "b", "c"].map((slug) => server(slug, { version: slug === "a" ? "2.0.0" : "1.0.0" })),
    ORIGIN,
  );

  it("gives every server once, in the order of names", () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = registryListSchema.parse(
        listRegistry(all, query({ limit: "2", ...(cursor && { cursor }) })),
      );
      seen.push(...page.servers.map((each) => each.server.name));
      expect(page.metadata.count).toBe(page.servers.length);
      cursor = page.metadata.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(["a", "b", "c", "d", "e"].map((slug) => `io.portcullis.catalog/${slug}`));
  });

  it("goes on in the right place where the last server of a page is gone", () => {
    const { nextCursor } = listRegistry(all, query({ limit: 2 })).metadata;
    const less = all.filter((each) => !each.server.name.endsWith("/b"));
    expect(listRegistry(less, query({ cursor: nextCursor })).servers[0]?.server.name).toBe(
      "io.portcullis.catalog/c",
    );
  });

  it("searches in any case, and by version", () => {
    expect(listRegistry(all, query({ search: "THE B" })).servers).toHaveLength(1);
    expect(listRegistry(all, query({ search: "nothing" })).servers).toHaveLength(0);
    expect(listRegistry(all, query({ version: "2.0.0" })).servers).toHaveLength(1);
    expect(listRegistry(all, query({ version: "latest" })).servers).toHaveLength(5);
    expect(listRegistry(all, query({ updated_since: "2026-01-01T00:00:00Z" })).servers).toHaveLength(5);
  });

  it.each([{ limit: "0" }, { limit: "101" }, { limit: "x" }, { updated_since: "yesterday" }])(
    "refuses %j",
    (values) => {
      expect(registryQuerySchema.safeParse(values).success).toBe(false);
    },
  );

  it("finds a version by its number and as the latest", () => {
    const name = "io.portcullis.catalog/a";
    expect(findVersion(all, name, "latest")).toBe(findVersion(all, name, "2.0.0"));
    expect(findVersion(all, name, "2.0.0")).toBeDefined();
    expect(findVersion(all, name, "1.0.0")).toBeUndefined();
    expect(findVersion(all, "io.portcullis.catalog/none", "latest")).toBeUndefined();
  });
});
