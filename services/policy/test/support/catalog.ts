import type { ServerInput } from "@portcullis/contracts";
import type { Found, Server, Tool } from "../../src/core/server.ts";
import { type Catalogued, putServer } from "../../src/core/server-life.ts";
import { discovered } from "./executor.ts";

/** Servers and tools as the control plane keeps them, for tests of its rules. */

export const makeInput = (change: Partial<ServerInput> = {}): ServerInput => ({
  url: "https://mcp.example.com/mcp",
  transport: "streamable-http",
  description: null,
  owner: null,
  registryName: null,
  version: null,
  headers: {},
  auth: null,
  allowPrivateNetwork: false,
  timeoutMs: 30_000,
  maxResponseBytes: 4096,
  maxConcurrentCalls: null,
  labels: null,
  ...change,
});

export const makeKept = (change: Partial<Server> = {}): Server => {
  const put = putServer(undefined, "github", makeInput());
  if (!put.ok || put.value === undefined) throw new Error("no server");
  return {
    ...put.value.server,
    status: "approved",
    protocolVersion: "2026-07-28",
    firstApprovedAt: "2026-03-01T12:00:00.000Z",
    ...change,
  };
};

export const makeKeptTool = (name: string, change: Partial<Tool> = {}): Tool => {
  const { definition, definitionHash: hash } = discovered(name);
  return {
    kind: "tool",
    name,
    position: 0,
    hash,
    definition,
    exact: null,
    pin: { hash, definition, exact: null, instructions: null },
    rejectedHash: null,
    missing: false,
    risk: "none",
    reasons: [],
    ownLabels: null,
    review: null,
    revision: 1,
    ...change,
  };
};

export const makeCatalogued = (server: Partial<Server> = {}, tools: readonly Tool[] = []): Catalogued => ({
  server: makeKept(server),
  tools,
});

export const makeFound = (change: Partial<Found> = {}): Found => ({
  ok: true,
  protocolVersion: "2026-07-28",
  serverInfo: null,
  instructions: null,
  capabilities: {},
  tools: [],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  ...change,
});
