import type { Bus } from "@portcullis/bus";
import { definitionHash } from "@portcullis/catalog";
import {
  type Answer,
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
  readonly prompts?: readonly Record<string, unknown>[];
  readonly resources?: readonly Record<string, unknown>[];
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

/** What the executor answers where a server offers this; a tool may be given by its name alone. */
export const offering = ({
  tools = [],
  instructions = null,
  prompts = [],
  resources = [],
}: Offer): SyncReply => ({
  ok: true,
  protocolVersion: "2026-07-28",
  serverInfo: null,
  instructions,
  tools: tools.map((tool) => (typeof tool === "string" ? discovered(tool, undefined, instructions) : tool)),
  prompts: [...prompts],
  resources: [...resources],
  resourceTemplates: [],
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
