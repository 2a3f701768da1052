import { definitionHash } from "@portcullis/catalog";
import type { ServerChanged, ServerRecord, SyncReply } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { createServerAccess } from "../src/adapters/credentials/server-access.ts";
import { createUpstreams, type Upstreams, type UpstreamsDeps } from "../src/adapters/upstream/upstreams.ts";
import { parseCredentialNames } from "../src/core/credential-names.ts";
import { REMOVED } from "../src/core/scrubber.ts";
import { serverRecord } from "./records.ts";
import { said, startScriptedServer } from "./scripted-server.ts";
import {
  startEverything,
  startHostileServer,
  startLeakyServer,
  startLegacySessionServer,
  startModernServer,
} from "./servers.ts";
import { call, callTool, until } from "./support.ts";

/** What an executor tells the policy service of servers: all that they offer, and signs that it changed. */
type Bench = AsyncDisposable & {
  readonly upstreams: Upstreams;
  readonly changed: ServerChanged["reason"][];
  readonly missing: (readonly string[])[];
  readonly echoed: number[];
  readonly env: Record<string, string>;
};
const startBench = (deps: Partial<UpstreamsDeps> = {}): Bench => {
  const env: Record<string, string> = {};
  const changed: ServerChanged["reason"][] = [];
  const missing: (readonly string[])[] = [];
  const echoed: number[] = [];
  const upstreams = createUpstreams({
    access: createServerAccess({
      source: {
        providers: { env: { resolve: (name) => env[name] }, file: { resolve: () => undefined } },
        allowed: parseCredentialNames("*"),
      },
      now: Date.now,
    }),
    onChanged: (_server, reason) => void changed.push(reason),
    onMissing: (_server, names) => void missing.push(names),
    onEchoed: (_server, echoes) => void echoed.push(echoes),
    now: Date.now,
    ...deps,
  });
  return { upstreams, changed, missing, echoed, env, [Symbol.asyncDispose]: () => upstreams.close() };
};
const wellDone = (reply: SyncReply): Extract<SyncReply, { ok: true }> => {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail}`);
  return reply;
};

describe("a sync", () => {
  it("tells all that the protocol's own reference server offers", async () => {
    await using server = await startEverything();
    await using bench = startBench();
    const reply = wellDone(await bench.upstreams.sync(serverRecord(server.url)));
    expect(reply.protocolVersion).toBe("2025-11-25");
    expect(reply.serverInfo?.name).toMatch(/everything/);
    expect(reply.tools.map(({ name }) => name)).toContain("echo");
    expect(reply.prompts.length).toBeGreaterThan(0);
    expect(reply.resources.length).toBeGreaterThan(0);
    expect(reply.resourceTemplates.length).toBeGreaterThan(0);
    for (const tool of reply.tools)
      expect(tool.definitionHash).toBe(definitionHash(tool.definition, reply.instructions));
  });

  it.each([
    ["2026-07-28", () => startModernServer({ instructions: "Be careful." })],
    ["2025-11-25", () => startLegacySessionServer({ instructions: "Be careful." })],
  ] as const)("asks a server of %s for nothing that it does not have", async (protocolVersion, start) => {
    await using server = await start();
    await using bench = startBench();
    expect(wellDone(await bench.upstreams.sync(serverRecord(server.url)))).toMatchObject({
      protocolVersion,
      instructions: "Be careful.",
      prompts: [],
      resources: [],
      resourceTemplates: [],
    });
  });

  const offering = (answers: Readonly<Record<string, unknown>>, capabilities: object) =>
    startScriptedServer(({ method }) => {
      const { result } = said.discover;
      if (method === "server/discover") return { result: { ...result, capabilities } };
      if (method === "tools/list") return said.tools([{ name: "a" }]);
      const answer = answers[method];
      return typeof answer === "object" && answer !== null
        ? (answer as ReturnType<typeof said.tools>)
        : said.unknownMethod;
    });
  const all = { tools: {}, prompts: {}, resources: {} };
  const lists = {
    "prompts/list": { result: { ...said.discover.result, prompts: [{ name: "p" }] } },
    "resources/list": { result: { ...said.discover.result, resources: [{ uri: "file:///r" }] } },
    "resources/templates/list": {
      result: { ...said.discover.result, resourceTemplates: [{ uriTemplate: "x" }] },
    },
  };

  it("asks only for what the server says it has", async () => {
    await using server = await offering(lists, { tools: {} });
    await using bench = startBench();
    expect(wellDone(await bench.upstreams.sync(serverRecord(server.url))).prompts).toEqual([]);
    expect(server.arrived.map(({ method }) => method)).not.toContain("prompts/list");
  });

  it("takes a server without a method for templates for one without templates", async () => {
    await using server = await offering({ ...lists, "resources/templates/list": undefined }, all);
    await using bench = startBench();
    const reply = wellDone(await bench.upstreams.sync(serverRecord(server.url)));
    expect(reply.resourceTemplates).toEqual([]);
    expect(reply.resources).toEqual([{ uri: "file:///r" }]);
  });

  it.each([
    ["prompts/list", undefined],
    ["resources/list", undefined],
    ["prompts/list", { status: 500, code: -32603, message: "words" }],
    ["resources/templates/list", { status: 500, code: -32603, message: "words" }],
    ["resources/list", { result: { resources: [{ name: "no uri" }] } }],
    ["prompts/list", { result: { prompts: [{ name: "p" }], nextCursor: "again" } }],
  ])("fails where one list fails (%s), rather than telling less", async (method, answer) => {
    await using server = await offering({ ...lists, [method]: answer }, all);
    await using bench = startBench();
    expect(await bench.upstreams.sync(serverRecord(server.url))).toMatchObject({
      ok: false,
      code: expect.stringMatching(/^upstream_/),
    });
  });

  it.each([
    ["a name too long to be kept", { name: "x".repeat(257) }],
    ["an unpaired surrogate", { name: "a", description: "\ud800" }],
  ])("fails on a tool with %s", async (_what, tool) => {
    await using server = await startScriptedServer(({ method }) =>
      method === "server/discover" ? said.discover : said.tools([tool]),
    );
    await using bench = startBench();
    expect(await bench.upstreams.sync(serverRecord(server.url))).toMatchObject({
      ok: false,
      code: "upstream_protocol_error",
    });
  });

  it("names what is missing, sends nothing, and says when it is there again", async () => {
    await using server = await startModernServer();
    await using bench = startBench();
    const record = serverRecord(server.url, { auth: { type: "bearer", token: "${env:TOKEN_A}" } });
    for (let i = 0; i < 2; i += 1) {
      expect(await bench.upstreams.sync(record)).toEqual({
        ok: false,
        code: "credential_missing",
        detail: "${env:TOKEN_A} is not set",
        missing: ["${env:TOKEN_A}"],
      });
    }
    bench.env.TOKEN_A = "value-of-token";
    wellDone(await bench.upstreams.sync(record));
    expect(bench.missing).toEqual([["${env:TOKEN_A}"], []]);
  });

  it("pins definitions without the credentials that the server wrote into them, whichever those are today", async () => {
    await using server = await startLeakyServer();
    server.describeWithSecrets(true);
    await using bench = startBench();
    const record = serverRecord(server.url, { headers: { "X-Key": "${env:KEY}" } });
    const hashes: (readonly string[])[] = [];
    for (const value of ["credential-of-monday", "credential-of-friday"]) {
      bench.env.KEY = value;
      const reply = wellDone(await bench.upstreams.sync(record));
      expect(JSON.stringify(reply)).toContain(REMOVED);
      expect(JSON.stringify(reply)).not.toContain(value);
      hashes.push(reply.tools.map(({ definitionHash }) => definitionHash));
    }
    expect(hashes[0]).toEqual(hashes[1]);
    expect(bench.echoed).toHaveLength(2);
  });

  it("of a server that hangs harms no other", async () => {
    await using hanging = await startHostileServer("hang", { atDiscover: true });
    await using healthy = await startModernServer();
    await using bench = startBench();
    const stuck = Array.from({ length: 30 }, (_, index) =>
      bench.upstreams.warm(serverRecord(hanging.url, { slug: `stuck-${index}`, timeoutMs: 60_000 })),
    );
    const record = serverRecord(healthy.url);
    wellDone(await bench.upstreams.sync(record));
    const connected = await bench.upstreams.get(record);
    if (connected.kind === "none") throw new Error(connected.detail);
    expect(await connected.definitionHashOf("tool", "echo")).toMatchObject({ ok: true });
    expect((await callTool(connected.upstream, call("echo", { message: "unharmed" }))).kind).toBe("result");
    await bench.upstreams.close();
    void Promise.allSettled(stuck);
  });
});

/** The record of an approved server whose tools are pinned as they are. */
const approved = async (bench: Bench, url: string): Promise<ServerRecord> => {
  const record = serverRecord(url);
  const { tools } = wellDone(await bench.upstreams.sync(record));
  return { ...record, tools: tools.map((tool) => ({ ...tool, risk: "none" as const, labels: [] })) };
};

describe("a sign that a server changed", () => {
  it.each([
    ["2025-11-25", () => startLegacySessionServer()],
    ["2026-07-28", () => startModernServer()],
  ] as const)("is heard over %s without a single call", async (_version, start) => {
    await using server = await start();
    await using bench = startBench();
    await bench.upstreams.warm(await approved(bench, server.url));
    await until("the hint", () => {
      void server.announceToolsChanged();
      return bench.changed.includes("list_changed");
    });
    expect(server.calls).toEqual([]);
  });

  it("is heard again after the server was replaced by a new process", async () => {
    const first = await startLegacySessionServer();
    await using bench = startBench();
    await bench.upstreams.warm(await approved(bench, first.url));
    await until("the first hint", () => {
      void first.announceToolsChanged();
      return bench.changed.length > 0;
    });
    await first.close();
    await using second = await startLegacySessionServer({ port: first.port });
    const before = bench.changed.length;
    await until(
      "a hint from the second",
      () => {
        void second.announceToolsChanged();
        return bench.changed.length > before;
      },
      60_000,
    );
  }, 70_000);

  it("is told once in a while only, however often the server gives it, and what is known expires each time", async () => {
    await using server = await startModernServer();
    // The second sign leads to nothing for an hour, but for that what was known is not used any more.
    await using bench = startBench({ createPace: () => () => 3_600_000 });
    const record = await approved(bench, server.url);
    await bench.upstreams.warm(record);
    await until("the first hint", () => {
      server.announceToolsChanged();
      return bench.changed.length > 0;
    });
    for (let i = 0; i < 2_000; i += 1) server.announceToolsChanged();
    server.describe("echo", "Says something else.");
    const connected = await bench.upstreams.get(record);
    if (connected.kind === "none") throw new Error(connected.detail);
    const pinned = record.tools.find(({ name }) => name === "echo")?.definitionHash;
    const isDifferent = async (): Promise<boolean> => {
      server.announceToolsChanged();
      const found = await connected.definitionHashOf("tool", "echo");
      return found.ok && found.hash !== pinned;
    };
    await expect.poll(isDifferent, { timeout: 10_000 }).toBe(true);
    expect(bench.changed.filter((reason) => reason === "list_changed")).toHaveLength(1);
  });

  it("is a server that says something else than what was pinned, when it is first connected to", async () => {
    await using server = await startModernServer();
    await using bench = startBench();
    const record = await approved(bench, server.url);
    server.describe("echo", "Says something else.");
    await bench.upstreams.warm(record);
    expect(bench.changed).toEqual(["definition_changed"]);
  });

  it("is not a server that says what was pinned", async () => {
    await using server = await startModernServer();
    await using bench = startBench();
    await bench.upstreams.warm(await approved(bench, server.url));
    expect(bench.changed).toEqual([]);
  });
});

it("a server that is not approved any more is let go of", async () => {
  await using server = await startLegacySessionServer();
  await using bench = startBench();
  const record = { ...(await approved(bench, server.url)), timeoutMs: 1_000 };
  await bench.upstreams.warm(record);
  await until("a session", () => server.sessionCount > 0);
  bench.upstreams.forget(record.slug);
  await until("its end", () => server.sessionCount === 0);
});
