export { type Child, type ChildExit, type ChildOptions, likelyReason, spawnChild } from "./child.ts";
export { type RunningEverything, startEverything } from "./everything.ts";
export { LocalError, type LocalErrorCode } from "./local-error.ts";
export { findNatsServer, type NatsServer } from "./nats-server.ts";
export { assertPortFree, freePort } from "./ports.ts";
export { inRepository, repositoryRoot } from "./repository.ts";
export { type Stack, type StackOptions, startStack } from "./stack.ts";
export { type NatsOptions, type RunningNats, startNats } from "./start-nats.ts";
export { type PostgresOptions, type RunningPostgres, startPostgres } from "./start-postgres.ts";
export {
  launchService,
  type RunningService,
  type ServiceName,
  type ServiceOptions,
  serviceNames,
  untilReady,
} from "./start-service.ts";
