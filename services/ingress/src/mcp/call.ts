import type { McpCall, McpMethod } from "@portcullis/contracts";
import { digestJson } from "@portcullis/crypto";
import { type Content, contentOf, progressTokenOf, withParam } from "./content.ts";
import type { RpcRequest } from "./message.ts";
import type { Members, OfferView, RoundState, SealedState, StateBinding, Viewer } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { type Aim, aimOf } from "./target.ts";

/** The client of a request, as its servers will see it. */
export type Client = McpCall["client"] & {
  readonly logLevel: string | undefined;
  /** SHA-256 of its session id (2025). */
  readonly session: string | undefined;
  /** Executors that hold sessions for it, by server. */
  readonly executors: Readonly<Record<string, string>>;
};

/** A request that goes to a server, once the protocol's edge has nothing more to say about it. */
export type Call = {
  readonly method: McpMethod;
  readonly aim: Aim;
  readonly content: Content;
  readonly client: Client;
  readonly progressToken: unknown;
  /** What an earlier round left behind. */
  readonly round: RoundState;
  readonly binding: StateBinding;
};

export type MadeCall =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly refusal: Refusal };

export type CallContext = {
  readonly view: OfferView;
  readonly viewer: Viewer;
  readonly sealed: SealedState;
  readonly client: Client;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** Methods whose rounds have a state (2026-07-28, multi round-trip requests). */
const HAS_ROUNDS: ReadonlySet<McpMethod> = new Set(["tools/call", "prompts/get", "resources/read"]);

/** Of the values as the bus carries them: what has none, such as 1e400, travels in the exact text. */
const digestOf = (value: Members): string => digestJson(JSON.parse(JSON.stringify(value)));

/** Makes the call of a governed request; nothing is sent yet. */
export const makeCall = (context: CallContext, method: McpMethod, request: RpcRequest): MadeCall => {
  const { view, viewer, sealed, client, now } = context;
  const aimed = aimOf({ view, viewer, sealed }, method, request.params);
  if (!aimed.ok) return aimed;
  const { aim } = aimed;
  const content = contentOf(request);
  const binding: StateBinding = {
    org: viewer.org,
    key: viewer.key,
    server: aim.target.server,
    method,
    name: aim.target.name,
    argumentsDigest: digestOf(content.arguments),
  };
  const { requestState } = request.params;
  let round: RoundState = {};
  if (requestState !== undefined && HAS_ROUNDS.has(method)) {
    const opened = typeof requestState === "string" ? sealed.open(binding, requestState, now) : undefined;
    if (opened === undefined) return { ok: false, refusal: refuse.state() };
    round = opened;
  }
  // The server knows the task by its own id.
  const sent = aim.task === undefined ? content : withParam(content, "taskId", { value: aim.task.own });
  return {
    ok: true,
    call: { method, aim, content: sent, client, progressToken: progressTokenOf(request), round, binding },
  };
};

const takesArguments = (method: McpMethod): boolean => method === "tools/call" || method === "prompts/get";

/** What an envelope says of the call. */
export const mcpOf = ({ method, aim, content, client, progressToken, round }: Call): McpCall => {
  const executor = round.executor ?? client.executors[aim.target.server];
  const { era, protocolVersion, capabilities, info, logLevel, session } = client;
  return {
    method,
    ...(aim.ref === undefined ? {} : { ref: aim.ref }),
    params: { ...content.params },
    ...(content.exact === undefined ? {} : { exact: content.exact }),
    ...(takesArguments(method) && !content.hasArguments ? { noArguments: true as const } : {}),
    ...(round.requestState === undefined ? {} : { requestState: round.requestState }),
    client: {
      era,
      protocolVersion,
      capabilities: { ...capabilities },
      ...(info === undefined ? {} : { info }),
    },
    wants: { progress: progressToken !== undefined, ...(logLevel === undefined ? {} : { logLevel }) },
    ...(session === undefined ? {} : { session }),
    ...(executor === undefined ? {} : { executor }),
    ...(round.resumes === undefined ? {} : { resumes: round.resumes }),
    ...(round.asked === undefined ? {} : { asked: [...round.asked] }),
  };
};
