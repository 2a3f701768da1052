export { provisionAnalysts } from "./analyst-consumers.ts";
export { addAnalyst, readAnalysts, removeAnalyst } from "./analysts.ts";
export { type Api, type ApiAnswer, createApi } from "./api.ts";
export { type DatabaseRole, type ProvisionDatabaseOptions, provisionDatabase } from "./database.ts";
export { curlLine, exampleRequests } from "./examples.ts";
export { type ProvisionOptions, provision } from "./provision.ts";
export { createSecrets, type NatsUser, natsUsers, type SecretsOptions } from "./secrets.ts";
export { exampleFile, SeedError, type SeedOptions, seed, seedOrg, seedServer } from "./seed.ts";
export { type ProvisionBusOptions, provisionBus } from "./streams.ts";
