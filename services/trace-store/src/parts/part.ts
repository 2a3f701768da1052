import type { Bus } from "@portcullis/bus";
import type { Logger, Readiness, ServiceContext } from "@portcullis/runtime";
import type { Kysely } from "kysely";
import type { Partitions } from "../adapters/partitions.ts";
import type { TraceDatabase } from "../adapters/schema.ts";
import type { Settings } from "../config.ts";

/** What every part works with. */
export type PartContext = {
  readonly db: Kysely<TraceDatabase>;
  readonly partitions: Partitions;
  readonly bus: Bus;
  readonly config: ServiceContext<Settings>["config"];
  readonly instance: string;
  readonly logger: Logger;
  readonly meter: ServiceContext<Settings>["telemetry"]["meter"];
  /** @throws ConfigError */
  readonly secret: (name: string) => string;
  /** A listener for errors of the background: logs what went wrong, with codes alone. */
  readonly warn: (what: string) => (error: unknown) => void;
};

/** One job of the store. A part is made at once, starts when the schema is up to date, and ends with the process. */
export type Part = {
  /** Called once, after the migrations. A failure is tried again later, together with the parts that come after it. */
  readonly start: () => Promise<void> | void;
  readonly stop: () => Promise<void>;
  readonly ready: () => Readiness;
};
