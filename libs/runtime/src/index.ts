export { type CommonSettings, ConfigError, commonSettings, readConfig, readSecret } from "./config.ts";
export { type ConfigFreshness, observeConfig } from "./config-freshness.ts";
export { createLimit } from "./limit.ts";
export { createLogger, type Logger } from "./logger.ts";
export { answerOps, type Info, type OpsEndpoints, type Readiness } from "./ops-server.ts";
export { preciseNow } from "./precise-now.ts";
export {
  runService,
  type Service,
  type ServiceContext,
  type ServiceDefinition,
  VERSION,
} from "./run-service.ts";
export { startTelemetry, type Telemetry } from "./telemetry.ts";
