export { createDatabase, type Database, type DatabaseOptions } from "./database.ts";
export { type Migrations, migrate } from "./migrate.ts";
