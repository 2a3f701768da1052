import { connect, type NatsConnection, nkeyAuthenticator } from "@nats-io/transport-node";

export type BusLogger = {
  readonly info: (fields: object, message: string) => void;
  readonly warn: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

export type ConnectionOptions = {
  readonly servers: readonly string[];
  /** The NKEY seed of the service's NATS user (`SU…`). */
  readonly nkeySeed: string;
  readonly service: string;
  readonly instance: string;
  readonly logger: BusLogger;
  readonly tls?: { readonly caFile?: string; readonly certFile?: string; readonly keyFile?: string };
};

/** Inboxes are per service, so that the permissions can keep one service from listening to another's replies. */
export const inboxPrefixOf = (service: string): string => `_INBOX_${service.replaceAll("-", "_")}`;

/**
 * Connects, and stays connected: reconnects without end, first quickly, with jitter.
 * @throws where the first connection cannot be made within ten seconds or the credentials are refused
 */
export const connectNats = async (options: ConnectionOptions): Promise<NatsConnection> => {
  const nc = await connect({
    servers: [...options.servers],
    name: `${options.service}/${options.instance}`,
    authenticator: nkeyAuthenticator(new TextEncoder().encode(options.nkeySeed.trim())),
    inboxPrefix: inboxPrefixOf(options.service),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 200,
    reconnectJitter: 100,
    pingInterval: 5_000,
    maxPingOut: 2,
    timeout: 10_000,
    noAsyncTraces: true,
    ...(options.tls === undefined ? {} : { tls: { ...options.tls } }),
  });
  void watchStatus(nc, options.logger);
  return nc;
};

const watchStatus = async (nc: NatsConnection, logger: BusLogger): Promise<void> => {
  for await (const status of nc.status()) {
    if (status.type === "disconnect" || status.type === "staleConnection") {
      logger.warn({ nats: status.type }, "the connection to NATS is lost");
    } else if (status.type === "reconnect") {
      logger.info({ nats: status.type }, "the connection to NATS is back");
    } else if (status.type === "error") {
      // Permission violations arrive here: they name a subject, never a payload.
      logger.error({ nats: status.type, reason: status.error.message }, "NATS reported an error");
    } else if (status.type === "slowConsumer") {
      logger.warn({ nats: status.type, pending: status.pending }, "a subscription is slow");
    }
  }
};
