import type { Bus } from "@portcullis/bus";
import { definitionHash, promptDefinitionHash } from "@portcullis/catalog";
import {
  type Answer,
  type DiscoveredPrompt,
  type DiscoveredTool,
  type Envelope,
  envelopeSchema,
  registryFetchSchema,
  type ServerRecord,
  type SyncReply,
  subjects,
  syncRequestSchema,
} from "@portcullis/contracts";

type Offer = {
  readonly tools?: readonly (DiscoveredTool | string)[];
  readonly instructions?: string | null;
  readonly prompts?: readonly (DiscoveredPrompt | string)[];
  readonly resources?: readonly Record<string, unknown>[];
  readonly resourceTemplates?: readonly Record<string, unknown>[];
  readonly serverInfo?: { readonly name: string; readonly version: string };
};

/** A tool as the server describes it, hashed with its instructions as the executor does it. */
export const discovered = (
  name: string,
  description = `The tool ${name}`,
  instructions: string | null = null,
): DiscoveredTool => {
  const definition = { name, description, inputSchema: { type: "object" } };
  return { name, definition, definitionHash: definitionHash(definition, instructions) };
};

/** A prompt as the server describes it, with one argument. */
export const discoveredPrompt = (name: string, description = `The prompt ${name}`): DiscoveredPrompt => {
  const definition = { name, description, arguments: [{ name: "topic", required: true }] };
  return { name, definition, definitionHash: promptDefinitionHash(definition) };
};

/** What the executor answers where a server offers this; a tool or a prompt may be given by its name alone. */
export const offering = ({
  tools = [],
  instructions = null,
  prompts,
  resources,
  resourceTemplates = [],
  serverInfo,
}: Offer): SyncReply => ({
  ok: true,
  protocolVersion: "2026-07-28",
  serverInfo: serverInfo === undefined ? null : { ...serverInfo },
  instructions,
  capabilities: {
    tools: {},
    ...(prompts === undefined ? {} : { prompts: { listChanged: true } }),
    ...(resources === undefined ? {} : { resources: { subscribe: true } }),
  },
  tools: tools.map((tool) => (typeof tool === "string" ? discovered(tool, undefined, instructions) : tool)),
  prompts: (prompts ?? []).map((prompt) => (typeof prompt === "string" ? discoveredPrompt(prompt) : prompt)),
  resources: [...(resources ?? [])],
  resourceTemplates: [...resourceTemplates],
});

type Reply = SyncReply | undefined;

/** Stands in for the executor: answers syncs and fetches as told, and keeps the calls that it gets. */
export const startExecutor = (
  bus: Bus,
  answer: (server: ServerRecord) => Reply | Promise<Reply>,
  fetchDocument?: (url: string) => Answer,
) => {
  const synced: string[] = [];
  const executed: Envelope[] = [];
  bus.subscribe({
    subject: subjects.syncAll,
    handle: async (message) => {
      const { server } = syncRequestSchema.parse(message.json());
      synced.push(server.url);
      const reply = await answer(server);
      if (reply !== undefined) message.respond(reply);
    },
  });
  if (fetchDocument !== undefined) {
    bus.subscribe({
      subject: subjects.registryFetch,
      handle: (message) => message.respond(fetchDocument(registryFetchSchema.parse(message.json()).url)),
    });
  }
  bus.subscribe({
    subject: subjects.executeAll,
    handle: (message) => {
      executed.push(envelopeSchema.parse(message.json()));
    },
  });
  return { synced, executed };
};
