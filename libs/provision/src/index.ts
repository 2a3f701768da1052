export { type DatabaseRole, type ProvisionDatabaseOptions, provisionDatabase } from "./database.ts";
export { type ProvisionOptions, provision } from "./provision.ts";
export { createSecrets, type NatsUser, natsUsers, type SecretsOptions } from "./secrets.ts";
export { type ProvisionBusOptions, provisionBus } from "./streams.ts";
