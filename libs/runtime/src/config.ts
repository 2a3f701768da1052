import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A configuration that does not hold: every fault at once, one a line. */
export class ConfigError extends Error {
  constructor(faults: readonly string[]) {
    super(`the configuration has ${faults.length} fault(s):\n${faults.map((f) => `  ${f}`).join("\n")}`);
    this.name = "ConfigError";
  }
}

/** The settings that every service has. Names are those of the environment. */
export const commonSettings = {
  /** One or more NATS servers, separated by commas. */
  PORTCULLIS_NATS_URL: z.string().default("nats://127.0.0.1:4222"),
  /** Folder with this service's own secrets: `nats.nk` and what its README lists. */
  PORTCULLIS_SECRETS_DIR: z.string(),
  /** Tells instances of one service apart; random where not set. One NATS subject token. */
  PORTCULLIS_INSTANCE: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,63}$/)
    .optional(),
  /** Address and port of `/livez`, `/readyz` and `/metrics`; port 0 takes a free one. */
  PORTCULLIS_OPS_HOST: z.string().default("127.0.0.1"),
  PORTCULLIS_OPS_PORT: z.coerce.number().int().min(0).max(65535).default(0),
  PORTCULLIS_LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("info"),
  /** Where spans go (OTLP over HTTP); without it spans are propagated but not recorded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** TLS towards NATS: PEM files. */
  PORTCULLIS_NATS_CA_FILE: z.string().optional(),
  PORTCULLIS_NATS_CERT_FILE: z.string().optional(),
  PORTCULLIS_NATS_KEY_FILE: z.string().optional(),
} as const;

export const commonSettingsSchema = z.object(commonSettings);
export type CommonSettings = z.infer<typeof commonSettingsSchema>;

/**
 * Reads the environment by a schema. Variables that start with `PORTCULLIS_` and that no setting knows are faults:
 * a misspelt setting must not silently do nothing.
 * @throws ConfigError
 */
export const readConfig = <T extends z.ZodRawShape>(
  settings: T,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<CommonSettings & z.infer<z.ZodObject<T>>> => {
  const schema = z.object({ ...commonSettings, ...settings });
  const own = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => Object.hasOwn(schema.shape, name) && value !== ""),
  );
  const unknown = Object.keys(env).filter(
    (name) =>
      name.startsWith("PORTCULLIS_") &&
      !name.startsWith("PORTCULLIS_CRED_") &&
      !Object.hasOwn(schema.shape, name),
  );
  const parsed = schema.safeParse(own);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`)),
    ...unknown.map((name) => `${name}: no such setting`),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(parsed.data) as Readonly<CommonSettings & z.infer<z.ZodObject<T>>>;
};

/**
 * Reads one of the service's secret files.
 * @throws ConfigError where it is missing or empty
 */
export const readSecret = (config: CommonSettings, name: string): string => {
  const file = join(config.PORTCULLIS_SECRETS_DIR, name);
  const text = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (text === "") throw new ConfigError([`${name}: missing or empty in PORTCULLIS_SECRETS_DIR`]);
  return text;
};
