import { isRecord } from "./json-text.ts";
import type { Request } from "./message.ts";

type Kept = Pick<Request, "text" | "id">;

/** What a session must be told anew where the gate forgot it, so that its client need not know. */
export type SessionMemory = {
  readonly began: (initialize: Request) => void;
  readonly initialized: (text: string) => void;
  /** @param capabilities what the server said of itself */
  readonly opened: (capabilities: unknown) => void;
  /** A request that was answered. */
  readonly done: (request: Request) => void;
  readonly begun: () => { readonly initialize: Kept; readonly initialized: string | undefined } | undefined;
  /** Requests whose effect lasts as long as the session: the log level, subscriptions. */
  readonly lasting: () => readonly Kept[];
  /** What may have changed meanwhile, as the server would have said it. */
  readonly missed: () => readonly string[];
};

const LISTS = ["tools", "prompts", "resources"] as const;

export const createSessionMemory = (): SessionMemory => {
  let initialize: Kept | undefined;
  let initialized: string | undefined;
  let announced: readonly string[] = [];
  const kept = new Map<string, Kept>();
  return {
    began: (message) => {
      initialize = message;
      initialized = undefined;
      kept.clear();
    },
    initialized: (text) => {
      initialized = text;
    },
    opened: (capabilities) => {
      const known = isRecord(capabilities) ? capabilities : {};
      announced = LISTS.filter((name) => isRecord(known[name]) && known[name].listChanged === true);
    },
    done: (message) => {
      const { method, params } = message;
      const subscription = `subscription ${String(params.uri)}`;
      if (method === "logging/setLevel") kept.set("level", message);
      else if (method === "resources/subscribe") kept.set(subscription, message);
      else if (method === "resources/unsubscribe") kept.delete(subscription);
    },
    begun: () => initialize && { initialize, initialized },
    lasting: () => [...kept.values()],
    missed: () => announced.map((name) => `{"jsonrpc":"2.0","method":"notifications/${name}/list_changed"}`),
  };
};
