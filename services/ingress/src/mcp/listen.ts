import type { Bus } from "@portcullis/bus";
import { resultAnswer } from "./answers.ts";
import type { EdgeContext } from "./context.ts";
import { printableValue } from "./json-text.ts";
import { keepLeases, type Lease } from "./leases.ts";
import type { RpcId } from "./message.ts";
import type { Listen } from "./modern.ts";
import type { Change, Members, OfferView } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { dataOf } from "./replay-stream.ts";
import { passSubscription } from "./subscribe.ts";
import { META } from "./versions.ts";
import type { Visit } from "./visit.ts";

/** `subscriptions/listen` (2026-07-28, patterns/subscriptions): one long response that carries news. */

const MAX_RESOURCES = 256;
const AT_ONCE = 8;

const LISTS = {
  tools: "toolsListChanged",
  prompts: "promptsListChanged",
  resources: "resourcesListChanged",
} as const;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Asked = { readonly lists: ReadonlySet<Change["type"] | string>; readonly uris: readonly string[] };

const askedOf = (params: Members): Asked | Refusal => {
  const { notifications } = params;
  if (!isObject(notifications)) return refuse.params("params must have notifications.");
  const { resourceSubscriptions: uris = [] } = notifications;
  if (!Array.isArray(uris) || !uris.every((uri) => typeof uri === "string")) {
    return refuse.params("resourceSubscriptions must be strings.");
  }
  if (uris.length > MAX_RESOURCES) return refuse.params(`At most ${MAX_RESOURCES} resourceSubscriptions.`);
  const lists = new Set<string>(Object.values(LISTS).filter((name) => notifications[name] === true));
  return { lists, uris: [...new Set<string>(uris)] };
};

/** Only what was asked for, and what there is to hear of. */
const honoured = (view: OfferView, { lists }: Asked): readonly string[] => {
  const capabilities = view.capabilities("modern");
  return Object.entries(LISTS).flatMap(([kind, name]) =>
    lists.has(name) && isObject(capabilities[kind]) ? [name] : [],
  );
};

export type ListenOptions = {
  readonly context: EdgeContext;
  readonly bus: Pick<Bus, "request">;
  readonly isWelcome: (visit: Visit) => boolean;
};

const within = (id: RpcId) => {
  const subscriptionId = printableValue(id.text);
  return (method: string, params: Members): string =>
    JSON.stringify({
      jsonrpc: "2.0",
      method,
      params: { ...params, _meta: { [META.subscriptionId]: subscriptionId } },
    });
};

export const createListen =
  ({ context, bus, isWelcome }: ListenOptions): Listen =>
  async ({ visit, response, accepts }, request, client, view) => {
    const asked = askedOf(request.params);
    if ("code" in asked) return asked;
    if (!accepts.stream) return refuse.notAcceptable("Accept must list text/event-stream.");
    const message = within(request.id);
    const leases: (Lease & { readonly shown: string })[] = [];
    const heard: Change[] = [];
    let isOpen = false;

    const write = (text: string): void => response.write(`${dataOf(text)}\n\n`);
    const tell = (change: Change): void => {
      if (!isOpen) {
        heard.push(change);
        return;
      }
      if (change.type === "list_changed") {
        if (lists.includes(LISTS[change.kind]))
          write(message(`notifications/${change.kind}/list_changed`, {}));
        return;
      }
      const lease = leases.find(({ server, name }) => server === change.server && name === change.uri);
      if (lease !== undefined) write(message("notifications/resources/updated", { uri: lease.shown }));
    };
    const lists = honoured(view, asked);
    const over = Promise.withResolvers<void>();
    const close = (): void => {
      news.stop();
      kept?.stop();
      place?.close();
      over.resolve();
    };
    const place = context.streams.open(
      visit.caller.key,
      () => isWelcome(visit),
      () => {
        close();
        const _meta = { [META.subscriptionId]: printableValue(request.id.text) };
        if (isOpen) write(resultAnswer(request.id, { value: { resultType: "complete", _meta } }).text);
        response.end();
      },
    );
    if (place === undefined) return refuse.streams();
    const news = context.hub.subscribe(tell, visit.viewer);
    let kept: ReturnType<typeof keepLeases> | undefined;
    response.onGone(close);

    const who = { visit, client, view };
    const subscribe = async (shown: string): Promise<void> => {
      const lease = await passSubscription(context, who, shown);
      const at = leases.findIndex((each) => each.shown === shown);
      if (at === -1 && lease !== undefined) leases.push({ ...lease, shown });
      // One that was lost stays, and is asked for again the next time.
      const lost = leases[at];
      if (lost !== undefined) leases[at] = { ...lost, executor: lease?.executor };
    };
    for (let from = 0; from < asked.uris.length; from += AT_ONCE) {
      await Promise.all(asked.uris.slice(from, from + AT_ONCE).map(subscribe));
    }
    visit.leave();
    response.open();
    const notifications = {
      ...Object.fromEntries(lists.map((name) => [name, true])),
      ...(asked.uris.length === 0
        ? {}
        : { resourceSubscriptions: asked.uris.filter((uri) => leases.some(({ shown }) => shown === uri)) }),
    };
    write(message("notifications/subscriptions/acknowledged", { notifications }));
    isOpen = true;
    for (const change of heard) tell(change);
    if (leases.length > 0) {
      kept = keepLeases({
        bus,
        viewer: visit.viewer,
        session: undefined,
        leases: () => [...leases],
        subscribe: ({ server, name }) => {
          const lease = leases.find((each) => each.server === server && each.name === name);
          return lease === undefined ? Promise.resolve() : subscribe(lease.shown);
        },
      });
    }
    await over.promise;
    return undefined;
  };
