import { sha256Hex } from "@portcullis/crypto";
import { resultAnswer } from "./answers.ts";
import type { Client } from "./call.ts";
import type { EdgeContext, Turn } from "./context.ts";
import { createExchange } from "./exchange.ts";
import type { RpcRequest } from "./message.ts";
import type { Members, Session } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { SessionRoom } from "./session-room.ts";
import { LEGACY_VERSIONS } from "./versions.ts";

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Of what a client says of itself, in UTF-16 units: it is kept with its session. */
const MAX_CLIENT = 16_384;

const [LATEST = ""] = LEGACY_VERSIONS;

/** The client of a session, as its servers see it. */
export const clientOf = (session: Session, id: string): Client => ({
  era: "legacy",
  protocolVersion: session.protocolVersion,
  capabilities: session.capabilities,
  info: session.clientInfo,
  logLevel: session.logLevel,
  session: sha256Hex(id),
  executors: session.executors,
});

/** `initialize` (2025, lifecycle): the version asked for where it is spoken here, else the latest; and a session. */
export const answerInitialize = async (
  context: EdgeContext,
  room: SessionRoom,
  { visit, response, accepts }: Turn,
  { id, params }: RpcRequest,
): Promise<Refusal | undefined> => {
  const { protocolVersion, capabilities = {}, clientInfo } = params;
  if (typeof protocolVersion !== "string") return refuse.params("params must have a protocolVersion.");
  if (!isObject(capabilities)) return refuse.params("capabilities must be an object.");
  const version = LEGACY_VERSIONS.includes(protocolVersion) ? protocolVersion : LATEST;
  const view = context.viewOf(visit.viewer);
  const client = { capabilities, ...(isObject(clientInfo) ? { clientInfo } : {}) };
  if (JSON.stringify(client).length > MAX_CLIENT) {
    return refuse.params("capabilities and clientInfo are too large to be kept.");
  }
  const leave = await room.make(visit.viewer);
  if (leave === undefined) return refuse.sessions();
  const session = await context.sessions
    .create({ ...visit.viewer, protocolVersion: version, ...client, executors: {}, subscriptions: [] })
    .finally(leave);
  const exchange = createExchange({
    response,
    accepts,
    streamAtOnce: false,
    openReplay: undefined,
    canPoll: false,
    headers: { "mcp-session-id": session },
  });
  exchange.answer(
    resultAnswer(id, {
      value: {
        protocolVersion: version,
        capabilities: view.capabilities("legacy"),
        serverInfo: view.serverInfo,
        ...(view.instructions === undefined ? {} : { instructions: view.instructions }),
      },
    }),
  );
  return undefined;
};
