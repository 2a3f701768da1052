import type { NatsConnection, Subscription } from "@nats-io/transport-node";
import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { BusLogger } from "./connection.ts";
import { type Message, toMessage } from "./message.ts";

export type SubscribeOptions = {
  readonly subject: string;
  readonly queue?: string;
  readonly handle: (message: Message) => Promise<void> | void;
};

export type SubjectStats = {
  readonly subject: string;
  readonly queue: string | undefined;
  requests: number;
  errors: number;
  processingNs: number;
  inFlight: number;
};

export type Subscriptions = {
  readonly subscribe: (options: SubscribeOptions) => void;
  readonly stats: () => readonly Readonly<SubjectStats>[];
  /** Stops new messages, then waits until the last handler has finished. */
  readonly drain: () => Promise<void>;
};

const headerGetter = {
  get: (carrier: Message, key: string): string | undefined => carrier.header(key),
  keys: (): string[] => [],
};

/** Subscriptions with bookkeeping: a span, counts and timing per message, and a drain that waits for the work. */
export const createSubscriptions = (
  nc: NatsConnection,
  logger: BusLogger,
  tracerName: string,
): Subscriptions => {
  const open: { readonly subscription: Subscription; readonly stats: SubjectStats }[] = [];
  const running = new Set<Promise<void>>();
  const tracer = trace.getTracer(tracerName);

  const run = async (message: Message, options: SubscribeOptions, stats: SubjectStats): Promise<void> => {
    const parent = propagation.extract(ROOT_CONTEXT, message, headerGetter);
    const span = tracer.startSpan(
      `process ${options.subject}`,
      { kind: SpanKind.CONSUMER, attributes: { "messaging.system": "nats" } },
      parent,
    );
    const startedAt = process.hrtime.bigint();
    stats.inFlight += 1;
    try {
      await context.with(trace.setSpan(parent, span), () => options.handle(message));
    } catch (error) {
      stats.errors += 1;
      span.setStatus({ code: SpanStatusCode.ERROR });
      // The error's own words may quote a payload, so only its type is logged.
      const type = error instanceof Error ? error.name : typeof error;
      logger.error({ subject: options.subject, error: type }, "a handler failed");
    } finally {
      stats.inFlight -= 1;
      stats.requests += 1;
      stats.processingNs += Number(process.hrtime.bigint() - startedAt);
      span.end();
    }
  };

  return {
    subscribe: (options) => {
      const stats: SubjectStats = {
        subject: options.subject,
        queue: options.queue,
        requests: 0,
        errors: 0,
        processingNs: 0,
        inFlight: 0,
      };
      const subscription = nc.subscribe(options.subject, {
        ...(options.queue === undefined ? {} : { queue: options.queue }),
        callback: (error, msg) => {
          if (error !== null) {
            logger.error({ subject: options.subject, reason: error.message }, "a subscription failed");
            return;
          }
          const work = run(toMessage(msg), options, stats);
          running.add(work);
          void work.finally(() => running.delete(work));
        },
      });
      open.push({ subscription, stats });
    },
    stats: () => open.map(({ stats }) => stats),
    drain: async () => {
      await Promise.all(open.map(({ subscription }) => subscription.drain()));
      while (running.size > 0) await Promise.all(running);
    },
  };
};
