import type { ArgumentsCamelCase, Argv } from "yargs";
import type { ExitCode } from "./failure.ts";
import type { Shell } from "./shell.ts";

/** Options of every command. */
export type GlobalOptions = {
  readonly url: string | undefined;
  readonly token: string | undefined;
  readonly json: boolean;
};

/** Makes a yargs handler of a command's work; what it returns is the exit code, 0 where it returns nothing. */
export type On = <A extends GlobalOptions>(
  work: (shell: Shell, args: ArgumentsCamelCase<A>) => Promise<ExitCode | undefined>,
) => (args: ArgumentsCamelCase<A>) => Promise<void>;

/** A file of commands adds them to the parser. */
export type Group = (parser: Argv<GlobalOptions>, on: On) => Argv<GlobalOptions>;

/** One path segment; slugs and names come from the command line as they are. */
export const segment = (text: string): string => encodeURIComponent(text);

/** A query string of what is set. */
export const query = (values: Readonly<Record<string, string | number | undefined>>): string => {
  const set = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  if (set.length === 0) return "";
  return `?${new URLSearchParams(set).toString()}`;
};

export const positional = (describe: string) => ({ type: "string", demandOption: true, describe }) as const;
export const text = (describe: string) => ({ type: "string", describe, requiresArg: true }) as const;
export const texts = (describe: string) =>
  ({ type: "string", array: true, describe, requiresArg: true }) as const;
export const number = (describe: string) => ({ type: "number", describe, requiresArg: true }) as const;
export const flag = (describe: string) => ({ type: "boolean", describe, default: false }) as const;
export const note = text("for the audit");
export const ifMatch = number("the revision that the record must still have");
