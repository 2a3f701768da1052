import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/**
 * JSON logs on standard output. Payloads never go into a log line: callers pass ids, counts and codes. `redact` is a
 * second line of defence, for the fields in which a payload or a secret would arrive by mistake.
 */
export const createLogger = (service: string, instance: string, level: string): Logger =>
  pino({
    level,
    base: { service, instance },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: [
        "authorization",
        "headers.authorization",
        "*.authorization",
        "arguments",
        "*.arguments",
        "messages",
        "*.messages",
        "result",
        "*.result",
        "body",
        "*.body",
        "secret",
        "*.secret",
      ],
      censor: "[redacted]",
    },
  });
