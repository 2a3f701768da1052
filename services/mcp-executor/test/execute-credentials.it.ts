import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Envelope,
  envelopeSchema,
  queues,
  type ServerRecord,
  type SyncReply,
  serverChangedSchema,
  subjects,
} from "@portcullis/contracts";
import {
  type AuthorizationServer,
  type Leak,
  type LeakyServer,
  leaks,
  startAuthorizationServer,
  startLeakyServer,
  until,
} from "@portcullis/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExecutionBench, startExecutionBench } from "./execution-bench.ts";
import { findLeaks } from "./leak-search.ts";
import { serverRecord } from "./records.ts";

/**
 * INV-5 at the executor's own process: a server that gives back every credential it is given, and a search through
 * everything that leaves the process, be it a message, a log line, a metric or a span.
 */
const SECRETS = {
  PORTCULLIS_CRED_HEADER: "hdr+7f/3kQ~9z&<x>-4410",
  PORTCULLIS_CRED_PASSWORD: 'p"ss wörd%41-8812',
  PORTCULLIS_CRED_CLIENT: "cs+/=secret&-9930",
} as const;
const FILE_SECRET = "file-token-5512-abc";

let bench: ExecutionBench;
let leaky: LeakyServer;
let oauth: AuthorizationServer;
const folder = mkdtempSync(join(tmpdir(), "portcullis-credentials-"));
const delivered: Envelope[] = [];
const spans: string[] = [];
const hints: unknown[] = [];
const syncs: SyncReply[] = [];
const collector = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  spans.push(Buffer.concat(chunks).toString("latin1"));
  response.writeHead(200, { "content-type": "application/json" }).end("{}");
});

beforeAll(async () => {
  writeFileSync(join(folder, "token"), `${FILE_SECRET}\n`);
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  [leaky, oauth] = await Promise.all([
    startLeakyServer(),
    startAuthorizationServer({ clientId: "client-1", clientSecret: SECRETS.PORTCULLIS_CRED_CLIENT }),
  ]);
  bench = await startExecutionBench({
    withoutInspector: true,
    env: {
      ...SECRETS,
      PORTCULLIS_CREDENTIALS_DIR: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    },
  });
  bench.inspector.subscribe({
    subject: subjects.inspectResult,
    queue: queues.inspector,
    handle: (message) => {
      delivered.push(envelopeSchema.parse(message.json()));
      message.respond({ ok: true });
    },
  });
  bench.policy.subscribe({
    subject: subjects.changedAll,
    handle: (message) => void hints.push(serverChangedSchema.parse(message.json())),
  });
  await Promise.all([bench.inspector.flush(), bench.policy.flush()]);
});
afterAll(async () => {
  await bench?.[Symbol.asyncDispose]();
  await Promise.all([leaky?.close(), oauth?.close()]);
  collector.closeAllConnections();
  collector.close();
  rmSync(folder, { recursive: true });
});

const forms = {
  header: () => ({ headers: { "X-Key": "a ${env:PORTCULLIS_CRED_HEADER} b" } }),
  bearer: () => ({ auth: { type: "bearer", token: "${file:token}" } }),
  basic: () => ({ auth: { type: "basic", username: "svc", password: "${env:PORTCULLIS_CRED_PASSWORD}" } }),
  oauth: () => ({
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: oauth.tokenUrl,
      clientId: "client-1",
      clientSecret: "${env:PORTCULLIS_CRED_CLIENT}",
      clientAuthentication: "client_secret_basic",
      scopes: [],
    },
  }),
} as const satisfies Record<string, () => Partial<Pick<ServerRecord, "headers" | "auth">>>;

/** Puts the leaky server into the catalog with these credentials, and gives its tools' hashes. */
const approve = async (change: Partial<ServerRecord>): Promise<ReadonlyMap<string, string>> => {
  const record = serverRecord(leaky.url, { slug: "locked", timeoutMs: 5_000, ...change });
  const reply = await bench.sync(record);
  syncs.push(reply);
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.detail}`);
  const tools = reply.tools.map((tool) => ({ ...tool, risk: "none" as const, labels: [] }));
  await bench.putServer({ ...record, tools });
  return new Map(reply.tools.map(({ name, definitionHash }) => [name, definitionHash]));
};

const callOf = (tool: string, hashes: ReadonlyMap<string, string>): Envelope => {
  const definitionHash = hashes.get(tool) ?? "";
  return bench.make(
    { server: "locked", tool, arguments: {}, deadlineMs: 20_000 },
    { ticket: { definitionHash } },
  );
};

/** The end of a call, be it a result for an inspector or a failure for its caller. */
const endOf = async (envelope: Envelope): Promise<{ readonly result?: Envelope; readonly code?: string }> =>
  until(`the end of ${envelope.request.tool?.name}`, () => {
    const result = delivered.find(({ id }) => id === envelope.id);
    if (result !== undefined) return { result };
    const final = bench.replies(envelope.id).find(({ type }) => type === "final");
    return final?.type === "final"
      ? { ...(final.code === undefined ? {} : { code: final.code }) }
      : undefined;
  });

const run = async (leak: Leak, hashes: ReadonlyMap<string, string>): Promise<Envelope> => {
  // Until the executor has seen the record, the call ends as one out of scope does.
  return until(`a call of ${leak}`, async () => {
    const envelope = callOf(leak, hashes);
    bench.send(envelope);
    const { code } = await endOf(envelope);
    return code === "tool_not_in_scope" || code === "credential_missing" ? undefined : envelope;
  });
};

describe.each(Object.entries(forms))("a server that gives back its credentials (%s)", (form, change) => {
  it("says nothing of them to anybody, in its descriptions, its results and its errors", async () => {
    leaky.describeWithSecrets(true);
    const hashes = await approve(change());
    for (const leak of leaks) {
      const envelope = await run(leak, hashes);
      const { result } = await endOf(envelope);
      if (result === undefined) continue;
      expect(result.execution?.credentialEchoes).toBeGreaterThan(5);
      const { trace } = await bench.incidents.of(envelope.id);
      expect(trace).toMatchObject({
        phase: "incident",
        outcome: "received",
        detail: expect.stringMatching(/held a credential of the server in \d+ place/),
      });
    }
    expect(leaky.calls.filter((name) => name === "result").length, form).toBeGreaterThan(0);
  });
});

it("counts what was given back", async () => {
  const opsUrl = bench.executors[0]?.opsUrl;
  const text = await (await fetch(`${opsUrl}/metrics`)).text();
  expect(text).toMatch(/portcullis_credentials_echoed_total\{[^}]*where="result"[^}]*\} [1-9]/);
  expect(text).toMatch(/portcullis_credentials_echoed_total\{[^}]*where="definition"[^}]*\} [1-9]/);
});

it("takes a file's new value with the next call, and keeps the old one out as well", async () => {
  leaky.describeWithSecrets(false);
  const hashes = await approve(forms.bearer());
  await run("result", hashes);
  writeFileSync(join(folder, "token"), "file-token-new-6623\n");
  await until("the new value", async () => {
    await endOf(await run("result", hashes));
    return leaky.seen.at(-1)?.authorization === "Bearer file-token-new-6623";
  });
  rmSync(join(folder, "token"));
  await until("the refusal of a server whose file is gone", async () => {
    const envelope = callOf("result", hashes);
    bench.send(envelope);
    return (await endOf(envelope)).code === "credential_missing";
  });
  const reply = await bench.sync(serverRecord(leaky.url, { slug: "locked", ...forms.bearer() }));
  expect(reply).toMatchObject({ ok: false, code: "credential_missing", missing: ["${file:token}"] });
});

it("says why there is no token, and nothing that the authorization server said", async () => {
  oauth.setMode("refuse");
  const record = serverRecord(leaky.url, { slug: "fresh", ...forms.oauth() });
  const reply = await bench.sync(record);
  syncs.push(reply);
  expect(reply).toEqual({
    ok: false,
    code: "credential_refused",
    detail: "the authorization server gave no token: invalid_scope",
  });
});

it("refuses names that are not on the allow-list without looking them up", async () => {
  const record = serverRecord(leaky.url, {
    slug: "sly",
    headers: { "X-Key": "${env:PORTCULLIS_SECRETS_DIR}" },
  });
  expect(await bench.sync(record)).toMatchObject({
    ok: false,
    code: "credential_missing",
    detail: "${env:PORTCULLIS_SECRETS_DIR} is not on the allow-list",
  });
});

it("reads no registry on this machine, whoever asks", async () => {
  const data = await bench.policy.request(
    subjects.registryFetch,
    { v: 1, url: "https://127.0.0.1/servers" },
    { timeoutMs: 5_000 },
  );
  expect(JSON.parse(new TextDecoder().decode(data))).toMatchObject({
    ok: false,
    code: "upstream_address_refused",
  });
});

it("shows how old its configuration is", async () => {
  const opsUrl = bench.executors[0]?.opsUrl;
  const ready = await (await fetch(`${opsUrl}/readyz`)).json();
  expect(ready).toMatchObject({ ready: true, info: { config: { revision: expect.any(Number) } } });
});

describe("everything that left the process", () => {
  const basic = (password: string): string => Buffer.from(`svc:${password}`, "utf8").toString("base64");
  const secrets = (): readonly string[] => [
    ...Object.values(SECRETS),
    FILE_SECRET,
    "file-token-new-6623",
    basic(SECRETS.PORTCULLIS_CRED_PASSWORD),
    ...oauth.issued,
    ...oauth.requests.flatMap(({ authorization = [] }) => authorization),
  ];

  it.each([
    ["answers", () => bench.sent.flatMap(({ id }) => bench.replies(id))],
    ["envelopes on their way to an inspector", () => delivered],
    [
      "incidents, opened",
      async () => await Promise.all(delivered.map(async ({ id }) => (await bench.incidents.of(id)).trace)),
    ],
    ["entries of the ledger", () => Promise.all(delivered.map(({ id }) => bench.ledgerEntry(id)))],
    ["sync replies", () => syncs],
    ["hints", () => hints],
    ["log lines", () => bench.logs()],
    ["spans", () => spans.join("\n")],
    ["metrics", async () => (await fetch(`${bench.executors[0]?.opsUrl}/metrics`)).text()],
  ] as const)("holds none of them: %s", async (what, collect) => {
    if (what === "spans") await until("spans", () => spans.length > 0, 20_000);
    const found: unknown = await collect();
    if (what !== "hints") expect(JSON.stringify(found).length).toBeGreaterThan(100);
    expect(findLeaks(secrets(), found)).toEqual([]);
    if (typeof found !== "string") expect(findLeaks(secrets(), JSON.stringify(found))).toEqual([]);
  });

  it("was worth the search: the server was given all of them", () => {
    const seen = JSON.stringify(leaky.seen);
    for (const value of [
      SECRETS.PORTCULLIS_CRED_HEADER,
      FILE_SECRET,
      basic(SECRETS.PORTCULLIS_CRED_PASSWORD),
    ]) {
      expect(seen).toContain(value);
    }
    expect(oauth.issued.length).toBeGreaterThan(0);
    expect(oauth.issued.some((token) => seen.includes(token))).toBe(true);
    expect(delivered.length).toBeGreaterThan(10);
    expect(bench.logs()).toContain("a server gave back a credential");
  });
});
