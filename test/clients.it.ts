import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startEverything } from "@portcullis/local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prompt, question, startAskingServer } from "./support/asking-server.ts";
import { startTestGate, type TestGate } from "./support/gate.ts";
import {
  type Connect,
  inspectorCli,
  newerSdk,
  olderSdk,
  type RealClient,
  throughMcpRemote,
} from "./support/real-clients.ts";
import { startStdioBridge } from "./support/stdio-bridge.ts";

/** Clients that people use, through the gate, against the servers that the protocol's project publishes. */
let gate: TestGate;
const home = realpathSync(mkdtempSync(join(tmpdir(), "portcullis-clients-")));
const opened: AsyncDisposable[] = [];

const clients: readonly (readonly [string, Connect])[] = [
  ["SDK 1.x", olderSdk],
  ["SDK 2.x, finding out", newerSdk("auto")],
  ["SDK 2.x, at 2025", newerSdk("legacy")],
  ["SDK 2.x, at 2026-07-28 only", newerSdk({ pin: "2026-07-28" })],
  ["mcp-remote", throughMcpRemote(home)],
  ["MCP Inspector's CLI", inspectorCli(home)],
];
const conversing = clients.filter(([name]) => !name.startsWith("MCP Inspector"));

const entryOf = (name: string): string => {
  const manifest = createRequire(import.meta.url).resolve(`@modelcontextprotocol/${name}/package.json`);
  return join(dirname(manifest), "dist", "index.js");
};

beforeAll(async () => {
  writeFileSync(join(home, "note.txt"), "The harbour is open.");
  const everything = await startEverything();
  opened.push({ [Symbol.asyncDispose]: () => everything.stop() });
  const filesystem = await startStdioBridge(entryOf("server-filesystem"), [home]);
  const memory = await startStdioBridge(entryOf("server-memory"), [], {
    MEMORY_FILE_PATH: join(home, "memory.jsonl"),
  });
  const thinking = await startStdioBridge(entryOf("server-sequential-thinking"));
  const askers = { older: await startAskingServer("legacy"), newer: await startAskingServer("modern") };
  opened.push(filesystem, memory, thinking, askers.older, askers.newer);
  gate = await startTestGate();
  for (const [slug, { url }] of Object.entries({ everything, filesystem, memory, thinking, ...askers })) {
    const approved = await gate.approve(slug, { url });
    if (approved.status !== 200) throw new Error(`${slug}: ${JSON.stringify(approved.body)}`);
  }
});
afterAll(async () => {
  await gate?.[Symbol.asyncDispose]();
  for (const each of opened) await each[Symbol.asyncDispose]();
  rmSync(home, { recursive: true, force: true });
});

const at = async <T>(
  connect: Connect,
  slug: string,
  use: (client: RealClient) => Promise<T>,
  answers?: Parameters<Connect>[2],
): Promise<T> => {
  const client = await connect(`${gate.stack.ingressUrl}/mcp/${slug}`, gate.key, answers);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
};

const awsKey = `AKIA${"QX7RWZ3MNB5TKD2P"}`;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;

/** All that an error says to whoever catches it. */
const wordsOf = (error: unknown): string => {
  const { message = "", code, data } = error as { message?: string; code?: unknown; data?: unknown };
  return JSON.stringify({ message, code, data });
};

describe.each(clients)("%s", (_name, connect) => {
  it("server-everything: lists, calls, reads, prompts", async () => {
    await at(connect, "everything", async (client) => {
      const tools = await client.tools();
      expect(tools).toEqual(expect.arrayContaining(["echo", "get-sum", "get-tiny-image"]));
      expect(JSON.stringify(await client.call("get-sum", { a: 2, b: 3 }))).toContain("5");
      const [uri = ""] = await client.resources();
      expect(await client.read(uri)).toMatchObject({ contents: [{ uri, text: expect.any(String) }] });
      expect(await client.prompts()).toContain("args-prompt");
      expect(JSON.stringify(await client.prompt("args-prompt", { city: "Oslo" }))).toContain("Oslo");
    });
  });

  it("is told why a call was stopped: a code, the trace's id, never the secret", async () => {
    const thrown = await at(connect, "everything", (client) =>
      client.call("echo", { message: `the key is ${awsKey}` }).then(
        (result) => expect.fail(`it ran: ${JSON.stringify(result)}`),
        (error: unknown) => error,
      ),
    );
    const words = wordsOf(thrown);
    expect(words).toContain("prompt_blocked");
    expect(words).not.toContain(awsKey);
    const [id = ""] = UUID.exec(words) ?? [];
    expect(await gate.trace(id)).toMatchObject({ outcome: "blocked", executed: false });
  });

  it("server-filesystem, server-memory, server-sequential-thinking: lists and calls", async () => {
    await at(connect, "filesystem", async (client) => {
      expect(await client.tools()).toContain("read_text_file");
      const read = await client.call("read_text_file", { path: join(home, "note.txt") });
      expect(JSON.stringify(read)).toContain("The harbour is open.");
    });
    await at(connect, "memory", async (client) => {
      expect(await client.tools()).toContain("read_graph");
      expect(JSON.stringify(await client.call("read_graph"))).toContain("entities");
    });
    await at(connect, "thinking", async (client) => {
      expect(await client.tools()).toEqual(["sequentialthinking"]);
      const thought = { thought: "One step.", thoughtNumber: 1, totalThoughts: 1, nextThoughtNeeded: false };
      expect(JSON.stringify(await client.call("sequentialthinking", thought))).toContain("thoughtNumber");
    });
  });
});

describe.each(conversing)("%s, in conversation", (_name, connect) => {
  it("hears how far a call has come", async () => {
    const values = await at(connect, "everything", (client) =>
      client.progress === undefined
        ? Promise.resolve([])
        : client.progress("trigger-long-running-operation", { duration: 0.6, steps: 3 }),
    );
    expect(values).toEqual([1, 2, 3]);
  });

  it.each(["older", "newer"])("answers what a server of the %s generation asks in mid-call", async (slug) => {
    const answers = { elicit: { colour: "blue" }, sample: "Mermaid" };
    const ask = (client: RealClient) => client.call("survey", { place: "Oslo" });
    await at(
      connect,
      slug,
      async (client) => {
        expect(JSON.stringify(await ask(client))).toContain("Oslo: blue with Mermaid");
        expect(client.asked.map(({ method }) => method)).toEqual([question.method, prompt.method]);
        const { message, requestedSchema } = question.params;
        expect(client.asked[0]?.params).toMatchObject({ message, requestedSchema });
        expect(client.asked[1]?.params).toMatchObject(prompt.params);
      },
      answers,
    );
  });

  it("sees several servers on /mcp under names that collide with nothing", async () => {
    const client = await connect(`${gate.stack.ingressUrl}/mcp`, gate.key, { elicit: {}, sample: "" });
    try {
      const tools = await client.tools();
      expect(new Set(tools).size).toBe(tools.length);
      expect(tools.filter((name) => name.length > 64)).toEqual([]);
      const echoes = tools.filter((name) => name.includes("echo"));
      expect(echoes.length).toBe(2);
      for (const name of echoes) {
        expect(JSON.stringify(await client.call(name, { message: "lantern" }))).toContain("lantern");
      }
    } finally {
      await client.close();
    }
  });
});
