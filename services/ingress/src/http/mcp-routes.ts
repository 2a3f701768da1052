import { toNodeHandler } from "@modelcontextprotocol/node";
import {
  type CallToolResult,
  createMcpHandler,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type Tool,
} from "@modelcontextprotocol/server";
import { listUsableTools, type Snapshot } from "@portcullis/catalog";
import { errorTable, submissionSchema } from "@portcullis/contracts";
import { uuidv7 } from "@portcullis/crypto";
import { VERSION } from "@portcullis/runtime";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { HttpAnswer } from "../core/answer.ts";
import { byShownName } from "../core/tool-names.ts";
import type { Incoming, Submit } from "../submit.ts";
import type { FrontDoor } from "./front-door.ts";
import { Problem } from "./problem.ts";

/** One HTTP request of an MCP client: who sent it, and which server it looks at (all of them where undefined). */
type Visit = {
  readonly incoming: Omit<Incoming, "id" | "startedAt">;
  readonly server: string | undefined;
  readonly conversation: string | undefined;
  /** Submits a call, and keeps the visit's place until it is over. */
  readonly submit: Submit;
};

const shownTools = (snapshot: Snapshot, { incoming, server }: Visit) => {
  const org = snapshot.org(incoming.caller.org);
  const key = snapshot.key(incoming.caller.key);
  if (org === undefined || key === undefined) return byShownName([], true);
  const usable = listUsableTools(snapshot, org, key);
  return server === undefined
    ? byShownName(usable, true)
    : byShownName(
        usable.filter((each) => each.server.slug === server),
        false,
      );
};

/** The answer to a tool call as MCP has it: the server's own result, or a JSON-RPC error with our stable code. */
const toCallResult = (answer: HttpAnswer): CallToolResult => {
  if (!("code" in answer.body)) return { content: [], ...answer.body.result } as CallToolResult;
  const { code, title, requestId, trace, findings, verdict, approval } = answer.body;
  throw new ProtocolError(errorTable[code].jsonrpc, title, {
    code,
    requestId,
    trace,
    ...(verdict === undefined ? {} : { verdict }),
    ...(findings === undefined ? {} : { findings }),
    ...(approval === undefined ? {} : { approval }),
  });
};

const serverFor = (snapshot: Snapshot, visit: Visit): Server => {
  const server = new Server({ name: "portcullis", version: VERSION }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({
    // The cast: what servers send is wider than the SDK's type; it is shown as it came, under the shown name.
    tools: [...shownTools(snapshot, visit)].map(([name, { tool }]) => ({ ...tool.definition, name }) as Tool),
    // What a key may see is nobody else's business.
    ttlMs: 0,
    cacheScope: "private" as const,
  }));
  server.setRequestHandler("tools/call", async ({ params }) => {
    const usable = shownTools(snapshot, visit).get(params.name);
    // A tool outside of the scope looks like one that does not exist (INV-7); its attempt is traced all the same.
    const submission = submissionSchema.safeParse({
      kind: "tool",
      tool: {
        server: usable?.server.slug ?? visit.server ?? "unknown",
        name: usable?.tool.name ?? params.name,
        arguments: params.arguments ?? {},
      },
      ...(visit.conversation === undefined ? {} : { conversation: visit.conversation }),
    });
    if (!submission.success) throw new ProtocolError(ProtocolErrorCode.InvalidParams, "Not a tool call");
    const answer = await visit.submit(submission.data, {
      ...visit.incoming,
      id: uuidv7(),
      startedAt: Date.now(),
    });
    if ("code" in answer.body && answer.body.code === "tool_not_in_scope") {
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool: ${params.name}`);
    }
    return toCallResult(answer);
  });
  return server;
};

const serverParam = (params: unknown): string | undefined =>
  typeof params === "object" && params !== null && "server" in params ? String(params.server) : undefined;

const LOOPBACK_HOSTS = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A browser on another site must not reach a gate that listens on this machine (MCP: Origin validation). */
const checkOrigin = (request: FastifyRequest): void => {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const host = URL.canParse(origin) ? new URL(origin).hostname : "";
  if (!LOOPBACK_HOSTS.has(host) && host !== request.hostname) throw new Problem("role_not_allowed", "Origin");
};

/**
 * `Portcullis-Conversation`: requests that share it share the memory of what was seen, as with `conversation` of the
 * native API.
 * @throws Problem
 */
const conversationOf = (request: FastifyRequest): string | undefined => {
  const header = request.headers["portcullis-conversation"];
  if (header === undefined || header === "") return undefined;
  const conversation = submissionSchema.shape.conversation.safeParse(header);
  if (conversation.success) return conversation.data;
  throw new Problem("invalid_request", "Portcullis-Conversation: longer than a conversation's name may be.");
};

/**
 * `POST /mcp` (all servers, names joined) and `POST /mcp/{server}` (one server, its own names), for protocol 2026-07-28
 * and stateless 2025 clients. Tools only so far; every call takes the same way as the native API's.
 */
export const registerMcpRoutes = (
  app: FastifyInstance,
  door: FrontDoor,
  submit: Submit,
  snapshot: Snapshot,
): void => {
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    checkOrigin(request);
    const visit: Visit = {
      incoming: { caller: door.callerOf(request), headers: request.headers, http: door.httpOf(request) },
      server: serverParam(request.params),
      conversation: conversationOf(request),
      submit: (submission, incoming) => door.during(request, submit(submission, incoming)),
    };
    const handler = createMcpHandler(() => serverFor(snapshot, visit), { responseMode: "json" });
    reply.hijack();
    // The cast: the SDK's structural request type forbids the `undefined` that node's own one allows.
    const node = toNodeHandler(handler);
    await node(request.raw as Parameters<typeof node>[0], reply.raw, request.body);
  };
  for (const url of ["/mcp", "/mcp/:server"]) {
    app.route({ method: "POST", url, schema: { hide: true }, ...door.hooks, handler: serve });
    app.route({
      method: ["GET", "DELETE"],
      url,
      schema: { hide: true },
      handler: () => {
        throw new Problem("method_not_allowed");
      },
    });
  }
};
