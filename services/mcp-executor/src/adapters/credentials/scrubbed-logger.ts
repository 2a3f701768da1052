import type { BusLogger } from "@portcullis/bus";

/**
 * A logger that holds no credential, whatever it is given: the last line of defence, since nothing that goes into a log
 * line here should have held one (INV-5). An error object is told by its name alone.
 */
export const scrubLogger = (logger: BusLogger, scrub: (value: unknown) => unknown): BusLogger => {
  const plain = (value: unknown): unknown => (value instanceof Error ? value.name : value);
  const write =
    (level: keyof BusLogger) =>
    (fields: object, message: string): void => {
      const named = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)]));
      const clean = scrub(named);
      logger[level](typeof clean === "object" && clean !== null ? clean : {}, String(scrub(message)));
    };
  return { info: write("info"), warn: write("warn"), error: write("error") };
};
