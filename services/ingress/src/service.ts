import type { AddressInfo } from "node:net";
import { createRawTraceWriter, watchConfig } from "@portcullis/bus";
import { createSnapshot } from "@portcullis/catalog";
import { subjects } from "@portcullis/contracts";
import { createSeal, randomToken, sha256Hex } from "@portcullis/crypto";
import { observeConfig, type Service, type ServiceContext } from "@portcullis/runtime";
import type { z } from "zod";
import { createIdentityProvider } from "./adapters/identity-provider.ts";
import { createOperators } from "./adapters/operators.ts";
import { createTraceFeed } from "./adapters/trace-feed.ts";
import { createAccessTokens } from "./auth/access-tokens.ts";
import { createMcpCallers } from "./auth/mcp-callers.ts";
import { readMcpOAuthSettings } from "./auth/mcp-oauth-settings.ts";
import { createCanaries } from "./canary/create-canaries.ts";
import type { settings } from "./config.ts";
import { createGate } from "./gate.ts";
import { registerAdminRoutes } from "./http/admin/admin-routes.ts";
import { createApp } from "./http/app.ts";
import { registerAuthRoutes } from "./http/auth-routes.ts";
import { registerConsoleRoutes } from "./http/console-routes.ts";
import { registerEvidenceRoutes } from "./http/evidence-routes.ts";
import { createFrontDoor } from "./http/front-door.ts";
import { registerGateRoutes } from "./http/gate-routes.ts";
import { registerInvariantRoutes } from "./http/invariant-routes.ts";
import { registerInvestigationRoutes } from "./http/investigation-routes.ts";
import { checkMcpOrigin, registerMcpPreflight } from "./http/mcp-origin.ts";
import { registerMcpRoutes } from "./http/mcp-routes.ts";
import { registerRegistryRoutes } from "./http/registry-routes.ts";
import { createOperatorDoor, operatorOfClaims } from "./http/require-operator.ts";
import { registerResourceMetadata } from "./http/resource-metadata.ts";
import { createSessions, type Sessions } from "./http/sessions.ts";
import { registerTraceRoutes } from "./http/trace-routes.ts";
import { registerTraceSearchRoutes } from "./http/trace-search-routes.ts";
import { acceptWebSockets, registerTraceStreamRoutes } from "./http/trace-stream-routes.ts";
import { trackUnusedConnections } from "./http/unused-connections.ts";
import { registerViewRoutes } from "./http/view-routes.ts";
import { createKeyGuard } from "./key-guard.ts";
import { createKeyLimits } from "./key-limits.ts";
import { createMcp } from "./mcp/create-mcp.ts";
import { sessionSecret } from "./mcp/sealed/session-key.ts";
import { type OidcSettings, optionalSecret, readOidcSettings } from "./oidc-settings.ts";
import { createReplies } from "./replies.ts";
import { type AnswerFacts, createSubmit, createSubmitAs } from "./submit.ts";
import { createRequestTraces } from "./traces.ts";
import { createUsage } from "./usage.ts";

type Settings = z.infer<z.ZodObject<typeof settings>>;

const USAGE_EVERY_MS = 5_000;

const openSessions = ({ logger, secret, config }: ServiceContext<Settings>): Sessions => {
  const sessionKey = optionalSecret(secret, "session.key");
  if (sessionKey === undefined) {
    logger.warn(
      {},
      "no session.key: browser sessions end with this process, and other instances do not know them",
    );
  }
  return createSessions(sessionKey ?? randomToken(32), config.PORTCULLIS_PUBLIC_URL);
};

/** What lets people of an identity provider in; undefined where none is set. */
const openOidc = (settings: OidcSettings | undefined) => {
  if (settings === undefined) return undefined;
  const issuer = settings.issuer.href;
  return {
    issuer,
    bearer: settings.audience !== undefined,
    browser: settings.client !== undefined,
    provider: createIdentityProvider(settings),
    operatorOf: operatorOfClaims(settings.roleClaim, settings.roles),
  };
};

/** Binds the HTTP routes and this instance's reply subject. */
export const build = async (context: ServiceContext<Settings>): Promise<Service> => {
  const { bus, config, instance, logger, telemetry } = context;
  const snapshot = createSnapshot();
  const followers = [snapshot.apply];
  const watch = watchConfig(bus, logger, (change) => {
    for (const follow of followers) follow(change);
  });
  const publicUrl = config.PORTCULLIS_PUBLIC_URL;
  const oidc = openOidc(readOidcSettings(config, context.secret));
  const sessions = openSessions(context);
  const mcpOAuth = readMcpOAuthSettings(config);
  const checkOrigin = checkMcpOrigin({
    host: config.PORTCULLIS_HTTP_HOST,
    publicUrl,
    allowedHosts: config.PORTCULLIS_ALLOWED_HOSTS ?? [],
    allowedOrigins: config.PORTCULLIS_ALLOWED_ORIGINS ?? [],
  });
  const tokens = createOperators(context.secret("operators.json"), snapshot);
  const operators = createOperatorDoor(tokens, sessions, oidc, publicUrl);
  const usage = createUsage();
  const keys = createKeyGuard(
    snapshot,
    createKeyLimits(() => performance.now()),
    usage,
  );
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
    trustedProxies: config.PORTCULLIS_TRUSTED_PROXIES ?? [],
    ops: context.ops,
    onUnexpected,
  });
  await acceptWebSockets(app);
  const onAnswer = ({ outcome, code, status, seconds }: AnswerFacts): void => {
    answers.add(1, { outcome, code, "http.response.status_code": status });
    duration.record(seconds, { outcome });
  };
  const door = createFrontDoor({
    traces,
    keys,
    mcp: {
      checkOrigin,
      recognise: createMcpCallers(
        keys,
        mcpOAuth && { settings: mcpOAuth, tokens: createAccessTokens(mcpOAuth) },
      ),
    },
    configReady: watch.ready,
    busConnected: bus.connected,
    maxInFlight: config.PORTCULLIS_MAX_IN_FLIGHT,
    onAnswer,
    onUnexpected,
  });
  const submitAs = createSubmitAs({
    gate,
    traces,
    instance,
    deadlineMs: config.PORTCULLIS_DEADLINE_MS,
    tracer: telemetry.tracer,
    onAnswer,
  });
  const mcp = createMcp({
    bus,
    logger,
    instance,
    snapshot,
    traces,
    submit: submitAs,
    secret: sessionSecret(optionalSecret(context.secret, "session.key"), logger),
    meter: telemetry.meter,
    limits: {
      bodyBytes: config.PORTCULLIS_BODY_LIMIT_BYTES,
      streams: config.PORTCULLIS_MAX_STREAMS,
      streamsPerKey: config.PORTCULLIS_MAX_STREAMS_PER_KEY,
      sessionsPerKey: config.PORTCULLIS_MAX_SESSIONS_PER_KEY,
    },
    onAnswer,
    onUnexpected,
  });
  const canaries = createCanaries({
    bus,
    gate,
    traces,
    instance,
    deadlineMs: config.PORTCULLIS_DEADLINE_MS,
    tracer: telemetry.tracer,
    meter: telemetry.meter,
    snapshot,
    configReady: watch.ready,
    logger,
  });
  followers.push(mcp.configChanged, canaries.configChanged);
  registerGateRoutes(app, door, createSubmit(submitAs));
  registerMcpPreflight(app, checkOrigin);
  if (mcpOAuth !== undefined) registerResourceMetadata(app, mcpOAuth);
  registerMcpRoutes(app, door, mcp.edge);
  registerTraceRoutes(app, { bus, operators });
  registerTraceStreamRoutes(app, { operators, feed, publicUrl });
  registerTraceSearchRoutes(app, { bus, operators });
  registerViewRoutes(app, { bus, operators });
  registerEvidenceRoutes(app, { bus, operators });
  registerInvariantRoutes(app, { bus, operators });
  registerInvestigationRoutes(app, { bus, operators });
  registerAdminRoutes(app, { bus, operators });
  registerAuthRoutes(app, { oidc, sessions, operators, publicUrl });
  registerRegistryRoutes(app, {
    snapshot,
    configReady: watch.ready,
    keys,
    isOperator: (credential) => tokens.find(sha256Hex(credential), Date.now()) !== undefined,
    access: config.PORTCULLIS_REGISTRY_ACCESS,
    publicUrl,
  });
  await registerConsoleRoutes(app, config.PORTCULLIS_CONSOLE_DIR);
  const unused = trackUnusedConnections(app.server);
  await app.listen({ host: config.PORTCULLIS_HTTP_HOST, port: config.PORTCULLIS_HTTP_PORT });
  const { port } = app.server.address() as AddressInfo;
  logger.info({ host: config.PORTCULLIS_HTTP_HOST, httpPort: port }, "listening");

  const reportUsage = (): void => {
    const report = usage.take();
    if (report !== undefined) bus.publish(subjects.usage, report);
  };
  const reports = setInterval(reportUsage, USAGE_EVERY_MS);

  return {
    ready: () => ({ config: watch.check() }),
    info: observeConfig(telemetry.meter, watch, snapshot),
    stopAccepting: async () => {
      feed.stopAll();
      mcp.edge.stop();
      const closed = app.close();
      // Connections that are kept alive fall idle one by one, as their last answer leaves.
      const sweep = setInterval(() => {
        app.server.closeIdleConnections();
        unused.close();
      }, 50);
      await Promise.all([closed.finally(() => clearInterval(sweep)), canaries.stop()]);
    },
    settle: async () => {
      watch.stop();
      mcp.stop();
      clearInterval(reports);
      reportUsage();
    },
  };
};
