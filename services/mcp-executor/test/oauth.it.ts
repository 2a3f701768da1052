import type { ServerRecord } from "@portcullis/contracts";
import { describe, expect, it } from "vitest";
import { createServerAccess, type ServerAccess } from "../src/adapters/credentials/server-access.ts";
import { createUpstream } from "../src/adapters/upstream/upstream.ts";
import { parseCredentialNames } from "../src/core/credential-names.ts";
import { findLeaks } from "./leak-search.ts";
import { serverRecord } from "./records.ts";
import {
  type AuthorizationServer,
  type LeakyServer,
  startAuthorizationServer,
  startLeakyServer,
  type TokenEndpointMode,
  tokenEndpointModes,
} from "./servers.ts";
import { call, type TestUpstream, withCallTool } from "./support.ts";

/** OAuth 2.1 client credentials towards a real token endpoint and a server that takes its tokens and no others. */
const CLIENT = { clientId: "client 1:ä", clientSecret: "s+/&=%cret 5521" };

type Auth = Extract<NonNullable<ServerRecord["auth"]>, { type: "oauth2_client_credentials" }>;
type Stage = AsyncDisposable & {
  readonly oauth: AuthorizationServer;
  readonly server: LeakyServer;
  readonly clock: { ms: number };
  readonly access: ServerAccess;
  readonly upstream: TestUpstream;
};

const setUp = async (
  options: {
    readonly auth?: Partial<Auth>;
    readonly record?: Partial<ServerRecord>;
    readonly expiresIn?: number | null;
    readonly mode?: TokenEndpointMode;
    /** The server takes no token at all. */
    readonly rejectsAll?: boolean;
  } = {},
): Promise<Stage> => {
  const { expiresIn = 3600, mode = "issue" } = options;
  const oauth = await startAuthorizationServer({ ...CLIENT, expiresIn });
  oauth.setMode(mode);
  const server = await startLeakyServer({
    authorize: (authorization) =>
      options.rejectsAll !== true && oauth.isValid(authorization?.replace(/^Bearer /, "") ?? ""),
  });
  const clock = { ms: 1_000_000 };
  const access = createServerAccess({
    source: {
      providers: {
        env: { resolve: (name) => (name === "PORTCULLIS_CRED_ID" ? CLIENT.clientId : CLIENT.clientSecret) },
        file: { resolve: () => undefined },
      },
      allowed: parseCredentialNames("*"),
    },
    now: () => clock.ms,
  });
  const record = serverRecord(server.url, {
    timeoutMs: 1_500,
    auth: {
      type: "oauth2_client_credentials",
      tokenUrl: oauth.tokenUrl,
      // Only a reference carries what a record's own text may not hold.
      clientId: "${env:PORTCULLIS_CRED_ID}",
      clientSecret: "${env:PORTCULLIS_CRED_SECRET}",
      clientAuthentication: "client_secret_basic",
      scopes: [],
      ...options.auth,
    },
    ...options.record,
  });
  const found = await access.of(record);
  if (found.kind === "none" || found.tokens === null) throw new Error("no access");
  const upstream = createUpstream(
    { ...record, headers: found.headers },
    { scrubber: found.values.scrubber, tokens: found.tokens },
  );
  return {
    oauth,
    server,
    clock,
    access,
    upstream: withCallTool(upstream),
    [Symbol.asyncDispose]: async () => {
      await upstream.close();
      await Promise.all([oauth.close(), server.close()]);
    },
  };
};

describe("the client", () => {
  it("says who it is by Basic, both parts form-encoded (RFC 6749 section 2.3.1)", async () => {
    await using stage = await setUp();
    expect((await stage.upstream.callTool(call("result"))).kind).toBe("result");
    const [request] = stage.oauth.requests;
    expect(request?.form).toEqual({ grant_type: "client_credentials" });
    const basic = Buffer.from(request?.authorization?.slice(6) ?? "", "base64").toString("utf8");
    expect(basic).toBe("client+1%3A%C3%A4:s%2B%2F%26%3D%25cret+5521");
  });

  it("says it in the body where the record wants that, and asks for scope, resource and audience", async () => {
    await using stage = await setUp({
      auth: {
        clientAuthentication: "client_secret_post",
        scopes: ["tools.read", "tools.call"],
        resource: "https://tools.example/mcp",
        audience: "tools",
      },
    });
    expect((await stage.upstream.callTool(call("result"))).kind).toBe("result");
    expect(stage.oauth.requests).toEqual([
      {
        authorization: undefined,
        form: {
          grant_type: "client_credentials",
          client_id: CLIENT.clientId,
          client_secret: CLIENT.clientSecret,
          scope: "tools.read tools.call",
          resource: "https://tools.example/mcp",
          audience: "tools",
        },
      },
    ]);
  });
});

describe("a token", () => {
  it("is asked for once for all calls and looks, and sent with every request", async () => {
    await using stage = await setUp();
    const outcomes = await Promise.all([
      ...Array.from({ length: 10 }, () => stage.upstream.callTool(call("result"))),
      stage.upstream.discover(),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual([...Array(10).fill("result"), "discovered"]);
    expect(stage.oauth.issued).toHaveLength(1);
    expect(new Set(stage.server.seen.map(({ authorization }) => authorization))).toEqual(
      new Set([`Bearer ${stage.oauth.issued[0]}`]),
    );
  });

  it("is renewed before it expires, and no call fails meanwhile", async () => {
    await using stage = await setUp({ expiresIn: 100 });
    await stage.upstream.callTool(call("result"));
    stage.clock.ms += 81_000;
    expect((await stage.upstream.callTool(call("result"))).kind).toBe("result");
    await expect.poll(() => stage.oauth.issued.length).toBe(2);
    await stage.upstream.callTool(call("result"));
    expect(stage.server.seen.at(-1)?.authorization).toBe(`Bearer ${stage.oauth.issued[1]}`);
  });

  it("that the server refuses is replaced once, for many calls at a time, and the tool runs once for each", async () => {
    await using stage = await setUp();
    await stage.upstream.callTool(call("result"));
    stage.oauth.revokeAll();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => stage.upstream.callTool(call("result"))),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(10).fill("result"));
    expect(stage.oauth.issued).toHaveLength(2);
    expect(stage.server.calls).toHaveLength(11);
  });

  it("is not asked for again and again by a server that refuses them all", async () => {
    await using stage = await setUp({ rejectsAll: true });
    for (let i = 0; i < 5; i += 1) {
      expect(await stage.upstream.callTool(call("result"))).toMatchObject({
        kind: "failure",
        code: "upstream_error",
        detail: "the server refuses these credentials (HTTP 401)",
      });
    }
    expect(stage.oauth.issued).toHaveLength(2);
    expect(stage.server.calls).toEqual([]);
  });
});

describe("an authorization server that gives no token", () => {
  const why: Readonly<Record<Exclude<TokenEndpointMode, "issue">, RegExp>> = {
    refuse: /: invalid_scope$/,
    "unknown-error": /: HTTP 400$/,
    html: /: HTTP 500$/,
    "no-token": /not one of OAuth$/,
    "not-bearer": /not a bearer token$/,
    "unusable-token": /cannot carry$/,
    huge: /larger than allowed$/,
    hang: /did not answer in time$/,
    redirect: /redirects to where it may not$/,
    garbage: /does not speak valid HTTP$/,
    die: /the connection to it broke$/,
  };
  const modes = tokenEndpointModes.filter((mode) => mode !== "issue");
  it.each(modes)(
    "(%s) is credential_refused, in words of ours, and nothing is sent to the server",
    async (mode) => {
      await using stage = await setUp({ mode, record: { timeoutMs: 600 } });
      const outcome = await stage.upstream.callTool(call("result"));
      expect(outcome).toMatchObject({ kind: "failure", code: "credential_refused", sent: false });
      expect(outcome).toMatchObject({ detail: expect.stringMatching(why[mode]) });
      expect(await stage.upstream.discover()).toMatchObject({ code: "credential_refused" });
      expect(stage.server.seen).toEqual([]);
      expect(stage.oauth.redirected).toBe(0);
      const basic = stage.oauth.requests.map(({ authorization = "" }) => authorization.slice(6));
      expect(findLeaks([...Object.values(CLIENT), ...basic, ...stage.oauth.issued], outcome)).toEqual([]);
    },
  );

  it("may recover", async () => {
    await using stage = await setUp({ mode: "refuse" });
    expect((await stage.upstream.callTool(call("result"))).kind).toBe("failure");
    stage.oauth.setMode("issue");
    stage.clock.ms += 1_000;
    expect((await stage.upstream.callTool(call("result"))).kind).toBe("result");
  });

  it("is not dialled on an address of the inside", async () => {
    await using stage = await setUp({
      record: { allowPrivateNetwork: false, url: "https://tools.example/mcp" },
    });
    const outcome = await stage.upstream.discover();
    expect(outcome).toMatchObject({ kind: "failure", code: "credential_refused" });
    expect(stage.oauth.requests).toEqual([]);
  });

  it("is not dialled through a name that leads there", async () => {
    await using stage = await setUp({
      auth: { tokenUrl: "http://169.254.169.254/token" },
    });
    expect(await stage.upstream.discover()).toMatchObject({ code: "credential_refused" });
    expect(stage.server.seen).toEqual([]);
  });
});
