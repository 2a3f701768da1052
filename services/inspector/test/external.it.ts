import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@portcullis/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ExternalCall, openExternal } from "../src/adapters/external/external.ts";
import { createReferences } from "../src/adapters/external/references.ts";
import { type ExternalSettings, readExternalSettings } from "../src/adapters/external/settings.ts";
import type { Part } from "../src/core/read.ts";

/** Each preset against a real server that answers as its API is documented, slowly, wrongly, and with garbage. */

type Asked = { readonly url: string; readonly headers: IncomingHttpHeaders; readonly body: unknown };
type Reply = { status?: number; text?: string; body?: unknown; delayMs?: number; location?: string };
let server: Server;
let base: string;
let folder: string;
let asked: Asked[] = [];
let reply: Reply = {};
let underWay = 0;
let most = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = "";
    underWay += 1;
    most = Math.max(most, underWay);
    request.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      asked.push({ url: request.url ?? "", headers: request.headers, body: JSON.parse(text) });
      const { status = 200, body, delayMs = 0, location } = reply;
      const answer = reply.text ?? JSON.stringify(body);
      setTimeout(() => {
        underWay -= 1;
        response.writeHead(status, {
          "content-type": "application/json",
          ...(location === undefined ? {} : { location }),
        });
        response.end(answer);
      }, delayMs);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), "portcullis-external-"));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  reply = {};
  most = 0;
});

const settingsOf = (...detectors: readonly object[]): readonly ExternalSettings[] => {
  const file = join(folder, "external.json");
  writeFileSync(file, JSON.stringify({ detectors }));
  return readExternalSettings(file);
};

const TEXT = "call Planted Person at once";
const parts: readonly Part[] = [
  { pointer: "/messages/0", value: { role: "user", content: TEXT }, kind: "prompt" },
];

const open = async (change: object, calls: ExternalCall[] = []) => {
  const detector = { name: "guard", preset: "generic", url: `${base}/guard`, timeoutMs: 1_000, ...change };
  const external = await openExternal({
    settings: settingsOf(detector),
    fill: createReferences({ GUARD_KEY: "planted-guard-key" }, folder),
    fingerprint: (org, text) => `${org}:${text}`,
    onCall: (call) => calls.push(call),
  });
  return external.askFor("acme");
};

const hit = (label: string, score: number) => ({ label, score });
const chat = (content: string) => ({ choices: [{ message: { role: "assistant", content } }] });
const azure = (prompt: boolean, documents: readonly boolean[] = []) => ({
  userPromptAnalysis: { attackDetected: prompt },
  documentsAnalysis: documents.map((attackDetected) => ({ attackDetected })),
});
const armor = (filterResults: object, filterMatchState = "MATCH_FOUND", invocationResult = "SUCCESS") => ({
  sanitizationResult: { filterMatchState, invocationResult, filterResults },
});

describe.each([
  {
    preset: "openai-moderations",
    body: { model: "omni-moderation-latest", input: TEXT },
    clean: {
      results: [{ flagged: false, categories: { violence: false }, category_scores: { violence: 0 } }],
    },
    bad: {
      results: [
        {
          flagged: true,
          categories: { violence: false, "self-harm/intent": true },
          category_scores: { violence: 0, "self-harm/intent": 0.9 },
        },
      ],
    },
    told: { category: "injection", type: "moderation_self_harm_intent", score: 0.9 },
    garbage: [{ results: [] }, { results: [{ flagged: "no", categories: {} }] }],
  },
  {
    preset: "lakera-guard",
    more: { policy: "project-1" },
    body: { messages: [{ role: "user", content: TEXT }], project_id: "project-1", payload: true },
    clean: { flagged: false, breakdown: [] },
    bad: {
      flagged: true,
      payload: [{ start: 5, end: 19, text: "Planted Person", detector_type: "pii/name" }],
      breakdown: [{ detector_type: "pii/name", detected: true }],
    },
    told: { category: "pii", type: "pii_name", pointer: "/messages/0/content", start: 5, end: 19 },
    garbage: [{ flagged: null }, []],
  },
  {
    preset: "azure-prompt-shields",
    body: { userPrompt: TEXT, documents: [] },
    clean: azure(false),
    bad: azure(true),
    told: { category: "injection", type: "user_prompt_attack" },
    garbage: [{}, { userPromptAnalysis: {} }, azure("yes" as unknown as boolean)],
  },
  {
    preset: "model-armor",
    body: { userPromptData: { text: TEXT } },
    clean: armor({}, "NO_MATCH_FOUND"),
    bad: armor({
      pi_and_jailbreak: { piAndJailbreakFilterResult: { matchState: "NO_MATCH_FOUND" } },
      sdp: {
        sdpFilterResult: {
          inspectResult: {
            matchState: "MATCH_FOUND",
            findings: [{ infoType: "PERSON_NAME", location: { codepointRange: { start: "5", end: "19" } } }],
          },
        },
      },
    }),
    told: { category: "pii", type: "person_name", start: 5, end: 19 },
    garbage: [{}, armor({}, "NO_MATCH_FOUND", "PARTIAL"), armor({}, "FILTER_MATCH_STATE_UNSPECIFIED")],
  },
  {
    preset: "bedrock-guardrail",
    body: { source: "INPUT", content: [{ text: { text: TEXT } }] },
    clean: { action: "NONE", assessments: [] },
    bad: {
      action: "GUARDRAIL_INTERVENED",
      assessments: [
        {
          sensitiveInformationPolicy: {
            piiEntities: [{ type: "NAME", match: "Planted Person", action: "BLOCKED" }],
          },
        },
      ],
    },
    told: { category: "pii", type: "name", start: 5, end: 19 },
    garbage: [{}, { action: "MAYBE" }],
  },
  {
    preset: "llama-guard",
    body: { messages: [{ role: "user", content: TEXT }], temperature: 0 },
    clean: chat("\n\nsafe"),
    bad: chat("\n\nunsafe\nS2"),
    told: { category: "injection", type: "llama_guard_s2" },
    garbage: [chat("I cannot say"), chat(""), { choices: [] }],
  },
  {
    preset: "prompt-guard",
    body: { inputs: TEXT },
    clean: [[hit("BENIGN", 0.99), hit("JAILBREAK", 0.01)]],
    bad: [[hit("JAILBREAK", 0.97), hit("BENIGN", 0.03)]],
    told: { category: "injection", type: "prompt_guard_jailbreak", score: 0.97 },
    garbage: [[], [[{ label: 1 }]], { error: "loading" }],
  },
  {
    preset: "nemo-guardrails",
    more: { policy: "strict", model: "m" },
    body: { model: "m", messages: [{ role: "user", content: TEXT }], guardrails: { config_id: "strict" } },
    clean: { status: "success", rails_status: { "self check input": { status: "success" } } },
    bad: { status: "blocked", rails_status: { "self check input": { status: "blocked" } } },
    told: { category: "injection", type: "rail_self_check_input" },
    garbage: [{}, { status: "error" }],
  },
  {
    preset: "granite-guardian",
    body: { chat_template_kwargs: { guardian_config: { risk_name: "jailbreak" } } },
    clean: chat("<think>\n</think>\n<score> no </score>"),
    bad: chat("Yes\n<confidence> High </confidence>"),
    told: { category: "injection", type: "guardian_jailbreak" },
    garbage: [chat("It depends"), {}],
  },
  {
    preset: "generic",
    body: { text: TEXT, kind: "prompt" },
    clean: { flagged: false },
    bad: {
      flagged: true,
      findings: [{ category: "secrets", type: "Code Name", start: 5, end: 12, score: 0.8 }],
    },
    told: { category: "secrets", type: "code_name", score: 0.8, start: 5, end: 12 },
    garbage: [
      { flagged: true, findings: [{ category: "weather" }] },
      { flagged: true, findings: [{ category: "pii", start: 5, end: 5_000 }] },
      { findings: [] },
    ],
  },
  {
    preset: "template",
    more: {
      body: { q: ["<{{text}}>", { of: "{{kind}}" }], n: 1 },
      ...{ flagged: "/verdict/0/bad", category: "pii", type: "told" },
    },
    body: { q: [`<${TEXT}>`, { of: "prompt" }], n: 1 },
    clean: { verdict: [{ bad: false }] },
    bad: { verdict: [{ bad: true }] },
    told: { category: "pii", type: "told" },
    garbage: [{}, { verdict: [{ bad: "yes" }] }],
  },
] as const)("$preset", ({ preset, body, clean, bad, told, garbage, ...rest }) => {
  const more = "more" in rest ? rest.more : {};
  const ask = async (calls?: ExternalCall[], change = {}) =>
    (await open({ preset, ...more, ...change }, calls))(parts, ["guard"], "request");

  it("is asked as documented, with the header's reference filled", async () => {
    reply = { body: clean };
    const headers = { Authorization: "Bearer ${env:GUARD_KEY}" };
    const answer = await ask([], { headers });
    expect(answer).toEqual({ findings: [], detectors: ["external:guard@1"], skipped: [], unanswered: false });
    expect(asked).toMatchObject([{ url: "/guard", body }]);
    expect(asked[0]?.headers).toMatchObject({ authorization: "Bearer planted-guard-key" });
  });

  it("is understood where it found something", async () => {
    reply = { body: bad };
    const answer = await ask();
    expect(answer.findings).toMatchObject([{ ...told, detector: "external:guard", severity: "high" }]);
    expect(answer).toMatchObject({ detectors: ["external:guard@1"], unanswered: false });
  });

  it.each([
    ["an answer in another form", "not_understood", () => garbage.map((each) => ({ body: each }))],
    ["text that is not JSON", "not_understood", () => [{ text: "<html>" }, { text: "" }]],
    [
      "an error",
      "http_status",
      () => [
        { status: 500, body: clean },
        { status: 429, body: clean },
      ],
    ],
    ["a redirect", "unreachable", () => [{ status: 302, location: "https://example.com/", body: clean }]],
    ["an answer without end", "not_understood", () => [{ text: `"${"x".repeat(2_000_000)}"` }]],
    ["silence", "timeout", () => [{ delayMs: 700, body: clean }]],
  ] as const)("INV-6: %s is no answer (%s)", async (_, outcome, replies) => {
    for (const each of replies()) {
      const calls: ExternalCall[] = [];
      reply = { ...each };
      const change = outcome === "timeout" ? { timeoutMs: 150 } : {};
      const answer = await ask(calls, change);
      expect(answer).toEqual({
        findings: [],
        detectors: [],
        skipped: [{ pointer: "", reason: "external_failed" }],
        unanswered: true,
      });
      expect(calls).toMatchObject([{ detector: "guard", outcome }]);
    }
    expect(
      await ask([], { onFailure: "allow", ...(outcome === "timeout" ? { timeoutMs: 150 } : {}) }),
    ).toMatchObject({
      skipped: [{ reason: "external_failed" }],
      unanswered: false,
    });
  });
});

describe("every external detector", () => {
  it("that is not there is no answer", async () => {
    const ask = await open({ url: "http://127.0.0.1:9/" });
    expect(await ask(parts, ["guard"], "request")).toMatchObject({ unanswered: true, detectors: [] });
    expect(await ask(parts, ["other"], "request")).toMatchObject({ unanswered: true, detectors: [] });
  });

  it("is asked in its directions, and tells of its categories alone", async () => {
    reply = { body: { flagged: true } };
    const ask = await open({ directions: ["result"], categories: ["pii"] });
    expect(await ask(parts, ["guard"], "request")).toMatchObject({ detectors: [], unanswered: false });
    expect(asked).toEqual([]);
    expect(await ask(parts, ["guard"], "result")).toMatchObject({
      detectors: ["external:guard@1"],
      findings: [],
    });
  });

  it("is asked about a long text in pieces, a bounded number at once, within its time", async () => {
    // Answers that earlier tests did not wait for.
    await until("the server is at rest", () => underWay === 0);
    most = 0;
    reply = { body: { flagged: false }, delayMs: 30 };
    const ask = await open({ maxCharacters: 300, concurrency: 2, timeoutMs: 5_000 });
    const long = [
      { pointer: "/arguments", value: { a: "x".repeat(3_000) }, kind: "tool_arguments" as const },
    ];
    expect(await ask(long, ["guard"], "request")).toMatchObject({ detectors: ["external:guard@1"] });
    expect(asked.length).toBeGreaterThan(10);
    expect(most).toBeLessThanOrEqual(2);
    const tooLong = [{ ...(long[0] as Part), value: "x".repeat(100_000) }];
    expect(await ask(tooLong, ["guard"], "request")).toMatchObject({ unanswered: true });
  });
});

describe("the operator's file", () => {
  const detector = { name: "guard", preset: "generic", url: "https://guard.example.com/" };

  it.each([
    ["another field", { ...detector, color: "red" }],
    ["a preset that is not known", { ...detector, preset: "magic" }],
    ["a secret in clear", { ...detector, headers: { Authorization: "Bearer abcdef" } }],
    ["a template without a body", { ...detector, preset: "template", flagged: "/x" }],
    ["a template without a place to look", { ...detector, preset: "template", body: "x" }],
    ["a name that is none", { ...detector, name: "A B" }],
  ])("with %s is refused", (_, each) => {
    expect(() => settingsOf(each)).toThrow(/^PORTCULLIS_INSPECT_EXTERNAL: detectors\.0/);
    expect(() => settingsOf(each)).not.toThrow(/abcdef/);
  });

  it("with a name twice is refused, and so is a file that is none", () => {
    expect(() => settingsOf(detector, detector)).toThrow(/another has it/);
    expect(() => readExternalSettings(join(folder, "nowhere.json"))).toThrow(/cannot be read/);
    expect(readExternalSettings(undefined)).toEqual([]);
  });

  it("with a reference that is not set, or a preset that needs a URL, does not start", async () => {
    await expect(open({ headers: { "X-Key": "${env:NOT_SET}" } })).rejects.toThrow(
      "${env:NOT_SET} is not set",
    );
    await expect(open({ headers: { "X-Key": "${file:nothing}" } })).rejects.toThrow(
      "${file:nothing} is not set",
    );
    await expect(open({ preset: "azure-prompt-shields", url: undefined })).rejects.toThrow(
      /`url` is missing/,
    );
    writeFileSync(join(folder, "key"), "from-file\n");
    reply = { body: { flagged: false } };
    await (await open({ headers: { "X-Key": "${file:key}" } }))(parts, ["guard"], "request");
    expect(asked[0]?.headers).toMatchObject({ "x-key": "from-file" });
  });
});

describe("a classifier in ONNX form", () => {
  const onnx = { name: "local", kind: "onnx", model: "/models/guard", labels: { INJECTION: "injection" } };
  const openWith = (importPackage: (name: string) => Promise<unknown>, change = {}) =>
    openExternal({
      settings: settingsOf({ ...onnx, ...change }),
      fill: createReferences({}, undefined),
      fingerprint: () => "f",
      onCall: () => {},
      importPackage,
    });

  it("does not start without its package, and says what to install", async () => {
    const missing = (name: string) => Promise.reject(new Error(`Cannot find package ${name}`));
    await expect(openWith(missing)).rejects.toThrow("npm install @huggingface/transformers");
  });

  it("finds what its labels map, over its threshold, and never looks for a model elsewhere", async () => {
    const env = { allowRemoteModels: true, localModelPath: "x" };
    const pipeline = async () => async (text: string) =>
      text.includes("Planted") ? [hit("INJECTION", 0.8), hit("OTHER", 0.9)] : [hit("SAFE", 1)];
    const external = await openWith(async () => ({ env, pipeline }));
    expect(env.allowRemoteModels).toBe(false);
    const answer = await external.askFor("acme")(parts, ["local"], "request");
    expect(answer.findings).toMatchObject([{ category: "injection", type: "injection", score: 0.8 }]);
    const strict = await openWith(async () => ({ env, pipeline }), { threshold: 0.9 });
    expect((await strict.askFor("acme")(parts, ["local"], "request")).findings).toEqual([]);
  });
});
