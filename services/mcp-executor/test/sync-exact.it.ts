import { definitionHash, parseDefinition, promptDefinitionHash } from "@portcullis/catalog";
import { expect, it } from "vitest";
import { createServerAccess } from "../src/adapters/credentials/server-access.ts";
import { createUpstreams, type Upstreams } from "../src/adapters/upstream/upstreams.ts";
import { parseCredentialNames } from "../src/core/credential-names.ts";
import { REMOVED } from "../src/core/scrubber.ts";
import { json, sse, startRawServer, stream } from "./raw-server.ts";
import { serverRecord } from "./records.ts";

/** Definitions that JavaScript's values do not hold, from servers whose answers are texts. */

/** A credential that a server may give back as a number. */
const DIGITS = "48151623421234567890";

const startUpstreams = (): Upstreams & AsyncDisposable => {
  const env: Readonly<Record<string, string>> = { KEY: DIGITS };
  const upstreams = createUpstreams({
    access: createServerAccess({
      source: {
        providers: { env: { resolve: (name) => env[name] }, file: { resolve: () => undefined } },
        allowed: parseCredentialNames("*"),
      },
      now: Date.now,
    }),
    onChanged: () => undefined,
    onMissing: () => undefined,
    onEchoed: () => undefined,
    now: Date.now,
  });
  return { ...upstreams, [Symbol.asyncDispose]: () => upstreams.close() };
};

const members: Readonly<Record<string, string>> = {
  "tools/list": "tools",
  "prompts/list": "prompts",
  "resources/list": "resources",
  "resources/templates/list": "resourceTemplates",
};
/** Lists the items of a kind as their texts say, one a page. */
const startLister = (era: "modern" | "legacy", lists: Readonly<Record<string, readonly string[]>>) =>
  startRawServer(
    era,
    ({ id, method = "", params }, response) => {
      const member = members[method] ?? "";
      const items = lists[member] ?? [];
      const at = Number(params.cursor ?? 0);
      const next = at + 1 < items.length ? `,"nextCursor":"${at + 1}"` : "";
      const more = era === "modern" ? ',"resultType":"complete","ttlMs":0,"cacheScope":"private"' : "";
      const result = `{"${member}":[ ${items[at] ?? ""} ]${next}${more}}`;
      const answer = `{"jsonrpc":"2.0","id":${id},"result":${result}}`;
      if (era === "modern") response.writeHead(200, json).end(answer);
      else response.writeHead(200, stream).end(sse(answer));
    },
    { tools: {}, prompts: {}, resources: {} },
  );

it.each(["modern", "legacy"] as const)(
  "a %s server's definitions keep what their values lose",
  async (era) => {
    const tools = ['{"name":"b","inputSchema":{"10":1e400,"2":-0}}', '{"name":"a","n":1}'];
    const prompts = ['{"name":"p","n":1.0}'];
    const resources = ['{"uri":"y"}', '{"uri":"x","size":12345678901234567890}'];
    const resourceTemplates = ['{"uriTemplate":"t"}'];
    await using server = await startLister(era, { tools, prompts, resources, resourceTemplates });
    await using upstreams = startUpstreams();
    const reply = await upstreams.sync(serverRecord(server.url));
    const hashed = (text: string, hash: typeof promptDefinitionHash) => {
      const { definition, exact } = parseDefinition(text);
      const written = exact === undefined ? { definition } : { definition, exact };
      return { name: definition.name, ...written, definitionHash: hash(definition, exact) };
    };
    expect(reply).toMatchObject({
      ok: true,
      tools: tools.map((text) =>
        hashed(text, (definition, exact) => definitionHash(definition, null, exact)),
      ),
      prompts: prompts.map((text) => hashed(text, promptDefinitionHash)),
      resources: [{ uri: "y" }, { uri: "x" }],
      resourceTexts: [null, resources[1]],
      resourceTemplates: [{ uriTemplate: "t" }],
    });
    expect(reply).not.toHaveProperty("resourceTemplateTexts");
    expect(reply.ok && "exact" in (reply.tools[1] ?? {})).toBe(false);
  },
);

it("INV-5: a credential that a server gives back in digits is in no text and in no value", async () => {
  const lists = {
    tools: [`{"name":"a","inputSchema":{"10":{"maximum":${DIGITS}},"2":{"const":1.0}}}`],
    prompts: [`{"name":"p","n":-${DIGITS},"m":1.0}`],
    resources: [`{"uri":"x","size":0.${DIGITS}}`],
    resourceTemplates: [`{"uriTemplate":"t","n":1.0,"x":"\\u0034${DIGITS.slice(1)}"}`],
  };
  await using server = await startLister("modern", lists);
  await using upstreams = startUpstreams();
  const reply = await upstreams.sync(serverRecord(server.url, { headers: { "X-Key": "${env:KEY}" } }));
  const text = JSON.stringify(reply);
  expect(text).not.toContain(DIGITS);
  expect(text).not.toContain(String(Number(DIGITS)));
  expect(text.split(REMOVED).length - 1).toBeGreaterThanOrEqual(4);
  // What else is there stays exact, and the text is that of the value.
  if (!reply.ok) throw new Error(reply.detail);
  for (const { definition, exact = "" } of [...reply.tools, ...reply.prompts]) {
    expect(exact).toMatch(/1\.0/);
    expect(parseDefinition(exact)).toEqual({ definition, exact });
  }
});

it("a definition that differs in a digit alone is another one", async () => {
  const lists = { tools: ['{"name":"a","n":12345678901234567890}'] };
  await using server = await startLister("modern", lists);
  await using upstreams = startUpstreams();
  const record = serverRecord(server.url);
  const hash = async () => {
    const reply = await upstreams.sync(record);
    return reply.ok ? reply.tools[0]?.definitionHash : undefined;
  };
  const before = await hash();
  expect(before).toHaveLength(64);
  lists.tools = ['{"name":"a","n":12345678901234567891}'];
  expect(await hash()).not.toBe(before);
});
