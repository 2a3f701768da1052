import { type ErrorCode, errorTable } from "@portcullis/contracts";
import type { FastifyReply } from "fastify";
import { type ProblemBody, problemBody } from "../core/answer.ts";

export type ProblemExtras = {
  /** The bytes that could not be used, for the sealed trace. */
  readonly body?: Uint8Array;
  /** For programs, from the service that refused. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  /** Whole seconds after which another attempt may succeed. */
  readonly retryAfterSeconds?: number;
};

/** An answer that is an error from the one table. */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly extras: ProblemExtras;
  constructor(code: ErrorCode, detail?: string, extras: ProblemExtras = {}) {
    super(errorTable[code].title);
    this.name = "Problem";
    this.code = code;
    this.detail = detail;
    this.extras = extras;
  }
}

const RETRY_AFTER_SECONDS = 1;

/** Sends RFC 9457 problem details. */
export const sendProblem = (
  reply: FastifyReply,
  body: ProblemBody,
  retryAfterSeconds = RETRY_AFTER_SECONDS,
): FastifyReply => {
  if (body.status === 503 || body.status === 429) reply.header("retry-after", String(retryAfterSeconds));
  if (body.status === 401 && !reply.hasHeader("www-authenticate"))
    reply.header("www-authenticate", 'Bearer realm="portcullis"');
  return reply.code(body.status).type("application/problem+json").send(JSON.stringify(body));
};

/** What an error of fastify or of ours is to the caller. An error that nobody foresaw says nothing of itself. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  switch (code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new Problem("body_too_large");
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new Problem("unsupported_media_type");
    case "FST_ERR_CTP_INVALID_CONTENT_LENGTH":
      return new Problem("malformed_json", "The body is shorter or longer than its Content-Length.");
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return new Problem("malformed_json", "The body is empty.");
    case "FST_ERR_BAD_URL":
      return new Problem("invalid_request", "The path has an escape that cannot be decoded.");
    case "FST_ERR_MAX_PARAM_LENGTH":
      return new Problem("not_found");
    default:
      return new Problem("internal_error");
  }
};

export const problemOf = (problem: Problem, extra: Partial<ProblemBody> = {}): ProblemBody =>
  problemBody(problem.code, {
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.extras.facts === undefined ? {} : { facts: problem.extras.facts }),
    ...extra,
  });
