import type { AddressInfo } from "node:net";
import { createRawTraceWriter, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { subjects } from "@portcullis/contracts";
import { createSeal } from "@portcullis/crypto";
import type { Service, ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import { parseOperators } from "./adapters/operators.ts";
import { createTraceFeed } from "./adapters/trace-feed.ts";
import type { settings } from "./config.ts";
import { createGate } from "./gate.ts";
import { registerAdminRoutes } from "./http/admin-routes.ts";
import { createApp } from "./http/app.ts";
import { registerConsoleRoutes } from "./http/console-routes.ts";
import { createFrontDoor } from "./http/front-door.ts";
import { registerGateRoutes } from "./http/gate-routes.ts";
import { registerMcpRoutes } from "./http/mcp-routes.ts";
import { registerTraceRoutes } from "./http/trace-routes.ts";
import { createReplies } from "./replies.ts";
import { type AnswerFacts, createSubmit } from "./submit.ts";
import { createRequestTraces } from "./traces.ts";

type Settings = z.infer<z.ZodObject<typeof settings>>;

/** Binds the HTTP routes and this instance's reply subject. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, instance, logger, telemetry } = context;
  const snapshot = createSnapshot();
  const watch = watchConfig(bus, logger, snapshot.apply);
  const operators = parseOperators(context.secret("operators.json"));
  const replies = createReplies();
  const feed = createTraceFeed(bus.jetstream, logger);
  const traces = createRequestTraces(
    createRawTraceWriter(bus.evidence, createSeal(context.secret("seal.pub")), "ingress"),
    config.PORTCULLIS_TRACE_TIMEOUT_MS,
  );
  const gate = createGate({ bus, replies, instance, resendMs: config.PORTCULLIS_RESEND_MS });

  const answers = telemetry.meter.createCounter("portcullis.requests", {
    description: "Requests by outcome, code and HTTP status",
  });
  const duration = telemetry.meter.createHistogram("portcullis.request.duration", { unit: "s" });
  telemetry.meter
    .createObservableGauge("portcullis.evidence.backlog", {
      description: "Trace records not acknowledged yet",
    })
    .addCallback((result) => result.observe(bus.evidence.backlog()));
  telemetry.meter
    .createObservableGauge("portcullis.requests.in_flight")
    .addCallback((result) => result.observe(replies.waiting()));

  bus.subscribe({
    subject: subjects.replies(instance),
    handle: (message) => {
      if (replies.deliver(message.json()) === "malformed") logger.error({}, "a reply is malformed");
    },
  });

  const onUnexpected = (error: unknown, route: string): void =>
    logger.error({ route, error: error instanceof Error ? error.name : typeof error }, "an unexpected error");
  const app = await createApp({
    bodyLimitBytes: config.PORTCULLIS_BODY_LIMIT_BYTES,
    ops: context.ops,
    onUnexpected,
  });
  const onAnswer = ({ outcome, code, status, seconds }: AnswerFacts): void => {
    answers.add(1, { outcome, code, "http.response.status_code": status });
    duration.record(seconds, { outcome });
  };
  const door = createFrontDoor({
    traces,
    snapshot,
    configReady: watch.ready,
    busConnected: bus.connected,
    maxInFlight: config.PORTCULLIS_MAX_IN_FLIGHT,
    onAnswer,
    onUnexpected,
  });
  const submit = createSubmit({
    gate,
    traces,
    instance,
    deadlineMs: config.PORTCULLIS_DEADLINE_MS,
    tracer: telemetry.tracer,
    onAnswer,
  });
  registerGateRoutes(app, door, submit);
  registerMcpRoutes(app, door, submit, snapshot);
  registerTraceRoutes(app, { bus, operators, feed });
  registerAdminRoutes(app, { bus, operators });
  registerConsoleRoutes(app);
  await app.listen({ host: config.PORTCULLIS_HTTP_HOST, port: config.PORTCULLIS_HTTP_PORT });
  const { port } = app.server.address() as AddressInfo;
  logger.info({ host: config.PORTCULLIS_HTTP_HOST, httpPort: port }, "listening");

  return {
    ready: () => ({ config: watch.ready() ? true : "no configuration snapshot seen yet" }),
    stopAccepting: async () => {
      feed.stopAll();
      const closed = app.close();
      // Connections that are kept alive fall idle one by one, as their last answer leaves.
      const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
      await closed.finally(() => clearInterval(sweep));
    },
    settle: async () => watch.stop(),
  };
};
