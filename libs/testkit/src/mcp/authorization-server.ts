import type { IncomingMessage, ServerResponse } from "node:http";
import { startHttpHost } from "./http-host.ts";

/** One request to the token endpoint, as it arrived. */
export type TokenRequest = {
  readonly authorization: string | undefined;
  readonly form: Readonly<Record<string, string>>;
};

/** `refuse`: RFC 6749 section 5.2, with all that was received in `error_description`. The others are no OAuth at all. */
export const tokenEndpointModes = [
  "issue",
  "refuse",
  "unknown-error",
  "html",
  "no-token",
  "not-bearer",
  "unusable-token",
  "huge",
  "hang",
  "redirect",
  "garbage",
  "die",
] as const;
export type TokenEndpointMode = (typeof tokenEndpointModes)[number];

export type AuthorizationServer = AsyncDisposable & {
  readonly tokenUrl: string;
  readonly requests: readonly TokenRequest[];
  readonly issued: readonly string[];
  /** Requests that reached the target of `redirect`. */
  readonly redirected: number;
  /** Whether a token may still be used. */
  isValid(token: string): boolean;
  /** Ends the life of every token, as a restarted authorization server does. */
  revokeAll(): void;
  setMode(mode: TokenEndpointMode): void;
  close(): Promise<void>;
};

export type AuthorizationServerOptions = {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Left out of the answer where it is null. */
  readonly expiresIn?: number | null;
};

const json = { "content-type": "application/json", "cache-control": "no-store" };
const formDecode = (text: string): string => new URLSearchParams(`x=${text}`).get("x") ?? "";

/** The client of a request, as RFC 6749 section 2.3.1 lets it say who it is. */
const clientOf = ({ authorization, form }: TokenRequest): readonly [string, string] => {
  const basic = /^Basic (.+)$/.exec(authorization ?? "")?.[1];
  if (basic === undefined) return [form.client_id ?? "", form.client_secret ?? ""];
  const [id = "", secret = ""] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return [formDecode(id), formDecode(secret)];
};

/** A token endpoint for the client credentials grant, which can misbehave in every way that one has seen. */
export async function startAuthorizationServer(
  options: AuthorizationServerOptions,
): Promise<AuthorizationServer> {
  const requests: TokenRequest[] = [];
  const issued: string[] = [];
  const valid = new Set<string>();
  let mode: TokenEndpointMode = "issue";
  let redirected = 0;

  const issue = (response: ServerResponse, change: Readonly<Record<string, unknown>> = {}): void => {
    const token = `at-${issued.length + 1}-${Math.random().toString(36).slice(2).padEnd(12, "x")}`;
    issued.push(token);
    valid.add(token);
    const { expiresIn = 3600 } = options;
    const life = expiresIn === null ? {} : { expires_in: expiresIn };
    const body = { access_token: token, token_type: "Bearer", ...life, ...change };
    response.writeHead(200, json).end(JSON.stringify(body));
  };
  const answer = (request: TokenRequest, response: ServerResponse): void => {
    const seen = JSON.stringify(request);
    const [id, secret] = clientOf(request);
    if (mode === "issue" && (id !== options.clientId || secret !== options.clientSecret)) {
      response.writeHead(401, json).end(JSON.stringify({ error: "invalid_client" }));
      return;
    }
    switch (mode) {
      case "issue":
        return void issue(response);
      case "refuse":
      case "unknown-error": {
        const error = mode === "refuse" ? "invalid_scope" : `broken_${seen}`;
        response.writeHead(400, { ...json, "www-authenticate": `Basic realm=${JSON.stringify(seen)}` });
        return void response.end(JSON.stringify({ error, error_description: seen, error_uri: seen }));
      }
      case "html":
        return void response.writeHead(500, { "content-type": "text/html" }).end(`<pre>${seen}</pre>`);
      case "no-token":
        return void response.writeHead(200, json).end(JSON.stringify({ seen }));
      case "not-bearer":
        return void issue(response, { token_type: "dpop" });
      case "unusable-token":
        return void issue(response, { access_token: "two\nlines" });
      case "huge":
        return void issue(response, { seen: seen.padEnd(200_000, "x") });
      case "hang":
        return;
      case "redirect":
        return void response.writeHead(307, { location: "/redirected" }).end();
      case "garbage":
        return void response.socket?.end(`HTTP/1.1 200 OK\r\n${seen}\r\n\r\n`);
      case "die":
        return void response.destroy();
      default:
        mode satisfies never;
    }
  };

  const host = await startHttpHost(async (request, response) => {
    const received = await read(request);
    if (request.url === "/redirected") {
      redirected += 1;
      return void issue(response);
    }
    requests.push(received);
    answer(received, response);
  });
  return {
    tokenUrl: host.url.replace(/\/mcp$/, "/token"),
    requests,
    issued,
    get redirected() {
      return redirected;
    },
    isValid: (token) => valid.has(token),
    revokeAll: () => valid.clear(),
    setMode: (next) => {
      mode = next;
    },
    close: host.close,
    [Symbol.asyncDispose]: host.close,
  };
}

async function read(request: IncomingMessage): Promise<TokenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
  return { authorization: request.headers.authorization, form };
}
