/** What can go wrong with a part of the local stack. The code is for programs, the message for people. */
export type LocalErrorCode =
  | "nats_server_missing"
  | "nats_failed"
  | "port_busy"
  | "port_forbidden"
  | "child_died"
  | "postgres_missing"
  | "postgres_failed"
  | "postgres_running"
  | "postgres_version";

/** A failure with one clear line as its message; a launcher prints it and ends with a code ≠ 0. */
export class LocalError extends Error {
  override readonly name = "LocalError";
  readonly code: LocalErrorCode;

  constructor(code: LocalErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
