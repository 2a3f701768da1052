/** What the process ends with. They are a promise: see docs/cli.md. */
export const exitCodes = {
  ok: 0,
  /** The API refused, or a check did not hold. */
  refused: 1,
  usage: 2,
  unreachable: 3,
  unauthorised: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An end that the user can do something about: one message, no stack. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: ExitCode;
  /** The problem details of the API, for `--json`. */
  readonly problem: Readonly<Record<string, unknown>> | undefined;
  constructor(exitCode: ExitCode, message: string, problem?: Readonly<Record<string, unknown>>) {
    super(message);
    this.exitCode = exitCode;
    this.problem = problem;
  }
}

export const usage = (message: string): Failure => new Failure(exitCodes.usage, message);
