import { membersOfValue, objectText } from "../../core/json-members.ts";
import type { JsonObject } from "../../core/rpc-message.ts";
import type { ByteBudget } from "../http/exchange.ts";
import { notMcp } from "../http/fault.ts";
import {
  type Connection,
  type ConnectionParts,
  createConnection,
  createWire,
  type Described,
  type Verdict,
  type Wire,
} from "./connection.ts";
import { LATEST_LEGACY_VERSION, legacyVersions, MODERN_VERSION, SERVER_INFO_META } from "./identity.ts";
import { modernHeaders, modernMeta } from "./modern.ts";
import { type FailedReply, type FaultAndCode, faultOfReply } from "./outcome.ts";
import type { Reply } from "./reply.ts";

export type Opened = Connection | ({ readonly kind: "fault" } & FaultAndCode);

const UNSUPPORTED_PROTOCOL_VERSION = -32022;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectOr = (value: unknown): JsonObject => (isObject(value) ? value : {});
const textOr = (value: unknown): string | null => (typeof value === "string" ? value : null);
const versionsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const describeModern = (discover: JsonObject): Described => ({
  protocolVersion: MODERN_VERSION,
  capabilities: objectOr(discover.capabilities),
  instructions: textOr(discover.instructions),
  serverInfo: objectOr(discover._meta)[SERVER_INFO_META] ?? discover.serverInfo ?? null,
});

/**
 * What `server/discover` tells of the era. A refusal as a server of 2025 gives it to a method that it does not know
 * means `initialize`; failures that say nothing of the protocol (no access, a server that is down) are no verdict.
 */
const judge = (reply: Reply): Verdict | FailedReply => {
  if (reply.kind === "fault") return reply;
  if (reply.kind === "result") {
    const { supportedVersions } = reply.result;
    return versionsIn(supportedVersions).includes(MODERN_VERSION)
      ? { kind: "modern", discover: reply.result }
      : { kind: "legacy" };
  }
  const { status, error } = reply;
  if (status !== null && (status === 401 || status === 403 || status >= 500)) return reply;
  if (error?.code !== UNSUPPORTED_PROTOCOL_VERSION) return { kind: "legacy" };
  // A server of a later generation than ours: `initialize` would be no way to it either.
  const supported = versionsIn(objectOr(error.data).supported);
  const isLater = supported.some((version) => typeof version === "string" && version > LATEST_LEGACY_VERSION);
  return isLater ? reply : { kind: "legacy" };
};

const isVerdict = (of: Verdict | FailedReply): of is Verdict => of.kind === "modern" || of.kind === "legacy";

type Asking = { readonly signal: AbortSignal; readonly budget: ByteBudget };

const discover = ({ channel }: Wire, { anybody }: ConnectionParts, asking: Asking) =>
  channel.request({
    ...asking,
    method: "server/discover",
    params: () => objectText([["_meta", objectText(modernMeta(anybody))]]),
    headers: modernHeaders("server/discover"),
    resumes: false,
  });

const initialize = async (
  { channel, transport }: Wire,
  { client }: ConnectionParts,
  asking: Asking,
): Promise<{ readonly described: Described; readonly echoes: number } | FailedReply> => {
  const params = objectText(
    membersOfValue({
      protocolVersion: client.legacyVersion ?? LATEST_LEGACY_VERSION,
      capabilities: client.capabilities,
      clientInfo: client.info,
    }),
  );
  const { reply } = await channel.request({
    ...asking,
    method: "initialize",
    params: () => params,
    resumes: false,
  });
  if (reply.kind !== "result") return reply;
  const { protocolVersion, capabilities, instructions, serverInfo } = reply.result;
  const version = legacyVersions.find((each) => each === protocolVersion);
  if (version === undefined) return { kind: "fault", fault: notMcp };
  transport.speak(version);
  const told = await channel.notify("notifications/initialized", [], asking.signal);
  if (told.kind === "fault") return told;
  if (told.kind === "refused") return { kind: "http-error", status: told.status };
  return {
    described: {
      protocolVersion: version,
      capabilities: objectOr(capabilities),
      instructions: textOr(instructions),
      serverInfo: serverInfo ?? null,
    },
    echoes: reply.echoes,
  };
};

/** Connects: `server/discover` first, `initialize` if that says so, no probe where `prior` knows. Never rejects. */
export const openConnection = async (
  parts: ConnectionParts,
  options: { readonly signal: AbortSignal; readonly prior?: Verdict },
): Promise<Opened> => {
  const wire = createWire(parts);
  const asking: Asking = { signal: options.signal, budget: { left: parts.server.maxResponseBytes } };
  let verdict = options.prior;
  let echoes = 0;
  if (verdict === undefined) {
    const { reply } = await discover(wire, parts, asking);
    const found = judge(reply);
    if (!isVerdict(found)) return { kind: "fault", ...faultOfReply(found) };
    verdict = found;
    if (reply.kind === "result") echoes = reply.echoes;
  }
  if (verdict.kind === "modern")
    return createConnection(parts, wire, verdict, describeModern(verdict.discover), echoes);
  const opened = await initialize(wire, parts, asking);
  if ("kind" in opened) {
    wire.channel.abandonAll();
    return { kind: "fault", ...faultOfReply(opened) };
  }
  return createConnection(parts, wire, verdict, opened.described, echoes + opened.echoes);
};
