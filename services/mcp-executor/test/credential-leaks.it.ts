import type { ServerRecord } from "@portcullis/contracts";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createServerAccess, type ServerAccess } from "../src/adapters/credentials/server-access.ts";
import { createExchange } from "../src/adapters/http/exchange.ts";
import { createWay } from "../src/adapters/http/way.ts";
import { createHttpTransport } from "../src/adapters/mcp/http-transport.ts";
import { createUpstream } from "../src/adapters/upstream/upstream.ts";
import { parseCredentialNames } from "../src/core/credential-names.ts";
import { REMOVED } from "../src/core/scrubber.ts";
import { findLeaks } from "./leak-search.ts";
import { serverRecord } from "./records.ts";
import {
  type AuthorizationServer,
  type Leak,
  type LeakyServer,
  leaks,
  startAuthorizationServer,
  startLeakyServer,
} from "./servers.ts";
import { call, type TestUpstream, withCallTool } from "./support.ts";

/** INV-5 at the border: a server that gives our credentials back, in each way and each form, and finds them nowhere. */
const SECRETS = {
  HEADER: "hdr+7f/3kQ~9z&<x>-4410",
  TOKEN: "ghp_1A2b3C4d5E6f7G8h9I",
  USER: "svc-user-5521",
  PASSWORD: 'p"\\ss wörd%41-8812',
  CLIENT: "client id:77-ab",
  CLIENT_SECRET: "cs+/=secret&-9930",
} as const;
const ref = (name: keyof typeof SECRETS): string => `\${env:PORTCULLIS_CRED_${name}}`;
const env = Object.fromEntries(
  Object.entries(SECRETS).map(([name, value]) => [`PORTCULLIS_CRED_${name}`, value]),
);

let server: LeakyServer;
let oauth: AuthorizationServer;
beforeAll(async () => {
  oauth = await startAuthorizationServer({ clientId: SECRETS.CLIENT, clientSecret: SECRETS.CLIENT_SECRET });
  server = await startLeakyServer();
});
afterAll(async () => {
  await Promise.all([server?.close(), oauth?.close()]);
});
beforeEach(() => {
  server.leakAtOnce(undefined);
  server.describeWithSecrets(false);
  oauth.setMode("issue");
});

const forms = {
  "header templates": () => ({
    headers: { "X-Key": ref("HEADER"), "X-Two": `a ${ref("TOKEN")}:${ref("HEADER")} b` },
  }),
  bearer: () => ({ auth: { type: "bearer", token: ref("TOKEN") } }),
  basic: () => ({ auth: { type: "basic", username: ref("USER"), password: ref("PASSWORD") } }),
  "OAuth, client_secret_basic": () => ({ auth: oauthOf("client_secret_basic") }),
  "OAuth, client_secret_post": () => ({ auth: oauthOf("client_secret_post") }),
} as const satisfies Record<string, () => Partial<Pick<ServerRecord, "headers" | "auth">>>;
const oauthOf = (clientAuthentication: "client_secret_basic" | "client_secret_post") =>
  ({
    type: "oauth2_client_credentials",
    tokenUrl: oauth.tokenUrl,
    clientId: ref("CLIENT"),
    clientSecret: ref("CLIENT_SECRET"),
    clientAuthentication,
    scopes: [],
  }) satisfies ServerRecord["auth"];

/** All that must be found nowhere: the values, the tokens issued, and what headers are made of them. */
const secretValues = (): readonly string[] => {
  const basic = Buffer.from(`${SECRETS.USER}:${SECRETS.PASSWORD}`, "utf8").toString("base64");
  return [
    ...Object.values(SECRETS),
    ...oauth.issued,
    basic,
    ...server.seen.flatMap(({ authorization = [] }) => authorization),
  ];
};
const expectNoLeak = (where: unknown): void => expect(findLeaks(secretValues(), where)).toEqual([]);

const accessTo = (): ServerAccess =>
  createServerAccess({
    source: {
      providers: { env: { resolve: (name) => env[name] }, file: { resolve: () => undefined } },
      allowed: parseCredentialNames("*"),
    },
    now: Date.now,
  });

type Reached = AsyncDisposable & {
  readonly upstream: TestUpstream;
  readonly record: ServerRecord;
  readonly access: ServerAccess;
};
const reach = async (change: Partial<ServerRecord>): Promise<Reached> => {
  const record = serverRecord(server.url, { timeoutMs: 2_000, ...change });
  const access = accessTo();
  const found = await access.of(record);
  if (found.kind === "none") throw new Error(found.detail);
  const upstream = createUpstream(
    { ...record, headers: found.headers },
    { scrubber: found.values.scrubber, ...(found.tokens === null ? {} : { tokens: found.tokens }) },
  );
  return { upstream: withCallTool(upstream), record, access, [Symbol.asyncDispose]: () => upstream.close() };
};

/** Ways of leaking that leave a result; in the others nothing of the answer is used. */
const withResult: ReadonlySet<Leak> = new Set(["result", "tool-error", "sse"]);

describe.each(Object.entries(forms))("credentials as %s", (_form, record) => {
  it.each(leaks)("given back by %s are in no outcome", async (leak) => {
    await using reached = await reach(record());
    const outcome = await reached.upstream.callTool(call(leak, {}, 1_000));
    expect(server.calls.at(-1)).toBe(leak);
    expectNoLeak(outcome);
    expect(outcome.kind).toBe(withResult.has(leak) ? "result" : "failure");
    if (outcome.kind === "result") {
      expect(outcome.echoes).toBeGreaterThan(5);
      expect(JSON.stringify(outcome.result)).toContain(REMOVED);
    }
  });

  it.each(leaks)("given back by %s before the first call are in no outcome", async (leak) => {
    await using reached = await reach(record());
    server.leakAtOnce(leak);
    expectNoLeak(await reached.upstream.callTool(call("result", {}, 1_000)));
    expectNoLeak(await reached.upstream.discover());
    expectNoLeak(await reached.upstream.survey());
  });

  it("are in nothing that the server says of itself", async () => {
    await using reached = await reach(record());
    server.describeWithSecrets(true);
    const survey = await reached.upstream.survey();
    if (survey.kind !== "surveyed") throw new Error(survey.detail);
    expectNoLeak(survey);
    expect(survey.echoes).toBeGreaterThan(5);
    expect(survey.instructions).toContain(REMOVED);
    const { tools, prompts, resources, resourceTemplates } = survey;
    for (const list of [tools, prompts, resources, resourceTemplates]) {
      expect(list.length).toBeGreaterThan(0);
      expect(JSON.stringify(list)).toContain(REMOVED);
    }
  });

  it.each(leaks)("are in no error that comes of %s, in its causes or hidden members", async (leak) => {
    const access = accessTo();
    const found = await access.of(serverRecord(server.url, record()));
    if (found.kind === "none") throw new Error(found.detail);
    const target = { ...serverRecord(server.url, { timeoutMs: 1_000 }), headers: found.headers };
    const way = createWay(target, {
      scrubber: found.values.scrubber,
      ...(found.tokens === null ? {} : { tokens: found.tokens }),
    });
    const errors: unknown[] = [];
    const keep = (error: unknown): void => void errors.push(error);
    // The MCP transport itself, which makes something of all that it is told.
    const transport = createHttpTransport(server.url, found.headers, way);
    const request = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: leak } } as const;
    const told: unknown[] = [];
    const ended = await transport.post({
      text: JSON.stringify(request),
      exchange: createExchange({ budget: null, timeoutMs: 1_000 }),
      signal: AbortSignal.timeout(1_000),
      onMessage: (message) => told.push(message),
    });
    expectNoLeak([ended, told]);
    const { signal } = new AbortController();
    const body = JSON.stringify(request);
    const raw = await way
      .fetch(server.url, { method: "POST", body, headers: { ...found.headers }, signal })
      .catch((error: unknown) => {
        keep(error);
        return undefined;
      });
    if (raw !== undefined && !raw.ok) expectNoLeak(`${await raw.text()} ${JSON.stringify([...raw.headers])}`);
    else await raw?.text().catch(keep);
    await way.close();
    expectNoLeak(errors);
    for (const error of errors) {
      if (error instanceof Error) expectNoLeak(reportOf(error));
    }
    if (!withResult.has(leak) && leak !== "rpc-error")
      expect(errors.length + (ended.kind === "ended" ? 0 : 1)).toBeGreaterThan(0);
  });
});

/** What a fatal error would leave behind on disk. The environment is left out of it by `main.ts`. */
const reportOf = (error: Error): string => {
  process.report.excludeEnv = true;
  return JSON.stringify(process.report.getReport(error));
};

describe("a connection that fails", () => {
  const nowhere = "http://127.0.0.1:9/mcp";
  it.each([
    ["to an address that answers nobody", { url: nowhere }],
    ["to an address that is refused", { url: "http://169.254.169.254/mcp" }],
    ["to a name that is none", { url: "http://nowhere.invalid/mcp" }],
    ["in the middle of TLS", { url: "" }],
  ])("%s tells nothing of the credentials", async (_stage, change) => {
    const url = change.url === "" ? server.url.replace("http:", "https:") : change.url;
    for (const form of Object.values(forms)) {
      await using reached = await reach({ ...form(), url });
      const outcome = await reached.upstream.callTool(call("result", {}, 1_500));
      expect(outcome.kind).toBe("failure");
      expectNoLeak(outcome);
    }
  });
});

describe("what is known of the credentials", () => {
  it("is taken out of anything else too, such as a log line", async () => {
    await using reached = await reach(forms.basic());
    const basic = Buffer.from(`${SECRETS.USER}:${SECRETS.PASSWORD}`, "utf8").toString("base64");
    const line = reached.access.scrubAll({ reason: `Basic ${basic}`, [SECRETS.PASSWORD]: [SECRETS.USER] });
    expectNoLeak(line);
    expect(line).toEqual({ reason: REMOVED, [REMOVED]: [REMOVED] });
  });

  it("holds on to a value that was rotated, and to a token that was replaced", async () => {
    const values: Record<string, string> = { ...env };
    const access = createServerAccess({
      source: {
        providers: { env: { resolve: (name) => values[name] }, file: { resolve: () => undefined } },
        allowed: parseCredentialNames("*"),
      },
      now: Date.now,
    });
    const record = serverRecord(server.url, forms.bearer());
    await access.of(record);
    values.PORTCULLIS_CRED_TOKEN = "the-new-token-5512";
    await access.of(record);
    expect(access.scrubAll(`${SECRETS.TOKEN} the-new-token-5512`)).toBe(`${REMOVED} ${REMOVED}`);
  });
});

describe("the search that these tests rest on", () => {
  it.each(Object.values(SECRETS))("finds %s where it was planted", (value) => {
    const inner = new Error("outer", {
      cause: Object.assign(new Error("inner"), { data: Buffer.from(value, "utf8").toString("base64") }),
    });
    Object.defineProperty(inner, "hidden", { enumerable: false, value: { [Symbol("s")]: value } });
    expect(findLeaks([value], inner).length).toBeGreaterThan(0);
    expect(findLeaks([value], `text ${encodeURIComponent(value)}`).length).toBeGreaterThan(0);
    expect(
      findLeaks([value], { a: [{ b: Buffer.from(`xx${value}yy`).toString("base64") }] }).length,
    ).toBeGreaterThan(0);
  });

  it("goes red where nothing is removed", async () => {
    const found = await accessTo().of(serverRecord(server.url, forms.bearer()));
    if (found.kind === "none") throw new Error(found.detail);
    const careless = withCallTool(createUpstream({ ...serverRecord(server.url), headers: found.headers }));
    const outcome = await careless.callTool(call("result"));
    await careless.close();
    expect(findLeaks(secretValues(), outcome).length).toBeGreaterThan(5);
  });
});
