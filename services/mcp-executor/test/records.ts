import type { ServerRecord } from "@portcullis/contracts";

/** An approved server of this machine, as it stands in the configuration. */
export const serverRecord = (url: string, change: Partial<ServerRecord> = {}): ServerRecord => ({
  slug: "tools",
  title: "Tools",
  description: null,
  owner: null,
  registryName: null,
  version: null,
  url,
  transport: "streamable-http",
  status: "approved",
  allowPrivateNetwork: true,
  timeoutMs: 10_000,
  maxResponseBytes: 1_048_576,
  headers: {},
  auth: null,
  instructions: null,
  tools: [],
  prompts: [],
  resources: [],
  resourceTemplates: [],
  described: null,
  revision: 1,
  ...change,
});
