import { existsSync, readFileSync } from "node:fs";
import { createApi } from "./api.ts";
import { type Connection, findConnection } from "./connection.ts";
import { type ExitCode, exitCodes, Failure } from "./failure.ts";
import type { GlobalOptions, On } from "./group.ts";
import { createPalette } from "./output/paint.ts";
import { safeJson, safeText } from "./output/safe-text.ts";
import { createParser } from "./parser.ts";
import { createShell, type Io, type Shell } from "./shell.ts";

export type Surroundings = {
  readonly io: Io;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly version: string;
};

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

type Given = Partial<GlobalOptions> & { readonly apiKey?: unknown };

const shellFor = ({ io, env, cwd }: Surroundings, args: Given): Shell => {
  const connection = once(
    (): Connection =>
      findConnection({
        flags: {
          url: args.url,
          token: args.token,
          apiKey: typeof args.apiKey === "string" ? args.apiKey : undefined,
        },
        env,
        cwd,
        read: readIfThere,
      }),
  );
  return createShell({
    io,
    json: args.json === true,
    palette: createPalette(io.isColoured && args.json !== true),
    connection,
    api: once(() => createApi(connection(), connection().token)),
    gate: once(() => createApi(connection(), connection().apiKey)),
  });
};

/** Runs one command line. Never throws; what went wrong is one message on stderr and the exit code. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { io, version } = surroundings;
  let exitCode: ExitCode = exitCodes.ok;
  const on: On = (work) => async (parsed) => {
    exitCode = (await work(shellFor(surroundings, parsed), parsed)) ?? exitCodes.ok;
  };
  try {
    await createParser(args, version, Math.min(io.width ?? 100, 120), on).parseAsync();
    return exitCode;
  } catch (error) {
    const failure =
      error instanceof Failure
        ? error
        : new Failure(
            exitCodes.refused,
            error instanceof Error ? `${error.name}: ${error.message}` : String(error),
          );
    io.err(`portcullis: ${safeText(failure.message)}\n`);
    if (failure.exitCode === exitCodes.usage) io.err("see: portcullis --help\n");
    // A program that asked for JSON gets JSON, also of what went wrong.
    if (args.includes("--json")) {
      io.out(
        `${safeJson({ error: { message: failure.message, exitCode: failure.exitCode, ...failure.problem } })}\n`,
      );
    }
    return failure.exitCode;
  }
};
