import { randomBytes } from "node:crypto";
import {
  localhostHostValidation,
  localhostOriginValidation,
  toNodeHandler,
} from "@modelcontextprotocol/node";
import { createMcpHandler, createRequestStateCodec, isLegacyRequest } from "@modelcontextprotocol/server";
import { startHttpHost } from "../http-host.ts";
import type { RecordedCall, TestMcpServer } from "../test-server.ts";
import { buildServer } from "./build-server.ts";
import { createSessions } from "./sessions.ts";
import { createTaskStore } from "./task-store.ts";
import type { ConformanceWorld } from "./tool.ts";

/**
 * The server that the official conformance suite asks for (`@modelcontextprotocol/conformance`): the 2025
 * versions with sessions and 2026-07-28 without, on one URL, with the tools, prompts and resources that its
 * scenarios name. It passes every check when it is called directly, so whatever fails through Portcullis is
 * Portcullis's.
 */
export async function startConformanceServer(
  options: { readonly port?: number } = {},
): Promise<TestMcpServer> {
  const calls: RecordedCall[] = [];
  const world: ConformanceWorld = {
    // A key of this process: every round of a request ends up here.
    state: createRequestStateCodec({ key: randomBytes(32) }),
    tasks: createTaskStore(),
    announce: (list) => announce(list),
    record: (name, args, meta) => {
      const at = Date.now();
      calls.push({ name, arguments: args, at, ...(isObject(meta) ? { meta } : {}) });
    },
  };
  const modern = createMcpHandler(() => buildServer("modern", world), { legacy: "reject" });
  const sessions = createSessions(() => buildServer("legacy", world));
  const announce: ConformanceWorld["announce"] = (list) => {
    if (list === "tools") modern.notify.toolsChanged();
    else modern.notify.promptsChanged();
    sessions.each((server) =>
      list === "tools" ? server.sendToolListChanged() : server.sendPromptListChanged(),
    );
  };

  const serve = toNodeHandler({
    fetch: async (request, parsed) =>
      (await isLegacyRequest(request)) ? sessions.fetch(request) : modern.fetch(request, parsed),
  });
  const isLocalHost = localhostHostValidation();
  const isLocalOrigin = localhostOriginValidation();
  const host = await startHttpHost((request, response) => {
    // Both answer 403 themselves. A page of another site must not reach a server on this machine.
    if (!isLocalHost(request, response) || !isLocalOrigin(request, response)) return;
    // The cast: the SDK's structural request type forbids the `undefined` that node's own one allows.
    void serve(request as Parameters<typeof serve>[0], response);
  }, options.port);

  const close = async () => {
    world.tasks.close();
    await Promise.all([modern.close(), sessions.close()]);
    await host.close();
  };
  return { url: host.url, port: host.port, calls, close, [Symbol.asyncDispose]: close };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
