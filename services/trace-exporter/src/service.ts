import { type Message, watchConfig } from "@portcullis/bus";
import { type Answer, queues, sinkTestQuestionSchema, subjects } from "@portcullis/contracts";
import type { Service, ServiceContext } from "@portcullis/runtime";
import { createEnvProvider, createFileProvider, withTimeLimit } from "@portcullis/runtime/outbound";
import type { Settings } from "./config.ts";
import { parseNames, type SinkCredentials } from "./core/credentials.ts";
import { createMeters } from "./run/meters.ts";
import { runSink } from "./run/run-sink.ts";
import { createSinks, type Sinks } from "./run/sinks.ts";

const CREDENTIAL_TIMEOUT_MS = 5_000;

const readJson = (message: Message): unknown => {
  try {
    return message.json();
  } catch {
    return undefined;
  }
};

/** Answers how sinks do, and sends tests. */
const answerWith =
  (sinks: Sinks) =>
  async (message: Message): Promise<void> => {
    const answer = async (): Promise<Answer> => {
      if (message.subject === subjects.sinks("status")) return { ok: true, value: sinks.states() };
      const question = sinkTestQuestionSchema.safeParse(readJson(message));
      if (!question.success)
        return { ok: false, code: "invalid_request", detail: "the question has another form" };
      const result = await sinks.test(question.data.sink);
      return result === undefined
        ? { ok: false, code: "not_found", detail: "the exporter does not know the sink yet" }
        : { ok: true, value: result };
    };
    message.respond(await answer());
  };

/** Follows the configuration and runs its sinks. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, logger, telemetry } = context;
  const file = createFileProvider(config.PORTCULLIS_CREDENTIALS_DIR);
  const credentials: SinkCredentials = {
    providers: { env: createEnvProvider(process.env), file: withTimeLimit(file, CREDENTIAL_TIMEOUT_MS) },
    allowed: parseNames(config.PORTCULLIS_SINK_CREDENTIAL_NAMES),
  };
  const meters = createMeters(telemetry.meter, () => sinks.states());
  const sinks = createSinks((record) =>
    runSink(record, {
      bus,
      credentials,
      meters,
      logger,
      timeoutMs: config.PORTCULLIS_SINK_TIMEOUT_MS,
      maxPauseMs: config.PORTCULLIS_SINK_MAX_PAUSE_MS,
    }),
  );
  const watch = watchConfig(bus, logger, sinks.apply);
  bus.subscribe({ subject: subjects.sinksAll, queue: queues.traceExporter, handle: answerWith(sinks) });

  return {
    // A sink that is away is no reason to take this process away: its state and its alarm tell.
    ready: () => ({ config: watch.check() }),
    info: () => ({ sinks: sinks.states().map(({ sink, state, fault }) => ({ sink, state, fault })) }),
    stopAccepting: async () => {
      watch.stop();
      await sinks.stop();
    },
  };
};
