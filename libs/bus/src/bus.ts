import { type JetStreamClient, jetstream } from "@nats-io/jetstream";
import { type ConnectionOptions, connectNats, inboxPrefixOf } from "./connection.ts";
import { answerDiscovery } from "./discovery.ts";
import { createEvidencePublisher, type EvidencePublisher } from "./evidence.ts";
import { createHandOff, type HandOff } from "./handoff.ts";
import { type HeaderValues, requestOn, toBody, withTraceContext } from "./publishing.ts";
import { createSubscriptions, type SubjectStats, type SubscribeOptions } from "./subscriptions.ts";

export type BusOptions = ConnectionOptions & { readonly version: string; readonly description: string };

/** One service's connection to the bus. */
export type Bus = {
  readonly connected: () => boolean;
  /** Calls the listener after each reconnect: the broker may have lost what it never wrote to disk. */
  readonly onReconnect: (listener: () => void) => void;
  readonly publish: (subject: string, body: unknown, headers?: HeaderValues) => void;
  /** @throws BusError */
  readonly request: (
    subject: string,
    body: unknown,
    options: { readonly timeoutMs: number; readonly headers?: HeaderValues },
  ) => Promise<Uint8Array>;
  readonly handOff: HandOff;
  readonly subscribe: (options: SubscribeOptions) => void;
  readonly evidence: EvidencePublisher;
  readonly jetstream: JetStreamClient;
  readonly stats: () => readonly Readonly<SubjectStats>[];
  /** Resolves when the broker has seen all that was published and subscribed so far. */
  readonly flush: () => Promise<void>;
  /** Stops taking messages and waits for the handlers under way. */
  readonly drainSubscriptions: () => Promise<void>;
  /** Sends what is left and closes. */
  readonly close: () => Promise<void>;
  /** Resolves when the connection is closed for good, with the reason where there is one. */
  readonly closed: () => Promise<Error | undefined>;
};

/** @throws where the first connection cannot be made */
export const connectBus = async (options: BusOptions): Promise<Bus> => {
  const nc = await connectNats(options);
  let connected = true;
  const reconnectListeners: (() => void)[] = [];
  void (async () => {
    for await (const status of nc.status()) {
      if (status.type === "disconnect") connected = false;
      if (status.type === "reconnect") {
        connected = true;
        for (const listener of reconnectListeners) listener();
      }
    }
  })();
  const js = jetstream(nc);
  const subscriptions = createSubscriptions(nc, options.logger, `portcullis/${options.service}`);
  const producer = `${options.service}/${options.instance}`;
  const evidence = createEvidencePublisher(js, producer, new Date().toISOString(), options.logger);
  answerDiscovery(
    nc,
    {
      name: options.service,
      id: options.instance,
      version: options.version,
      description: options.description,
    },
    subscriptions.stats,
  );

  return {
    connected: () => connected && !nc.isClosed(),
    onReconnect: (listener) => {
      reconnectListeners.push(listener);
    },
    publish: (subject, body, headers = {}) => {
      nc.publish(subject, toBody(body), { headers: withTraceContext(headers) });
    },
    request: (subject, body, requestOptions) => requestOn(nc, subject, body, requestOptions),
    handOff: createHandOff(nc, inboxPrefixOf(options.service), options.logger),
    subscribe: subscriptions.subscribe,
    evidence,
    jetstream: js,
    stats: subscriptions.stats,
    flush: () => nc.flush(),
    drainSubscriptions: subscriptions.drain,
    close: async () => {
      await evidence.flush(5_000);
      if (!nc.isClosed()) await nc.drain();
    },
    closed: async () => (await nc.closed()) ?? undefined,
  };
};
