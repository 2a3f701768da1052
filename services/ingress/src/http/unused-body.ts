import type { FastifyRequest } from "fastify";
import type { Rejection } from "../traces.ts";
import type { Problem } from "./problem.ts";

/** Far more than a trace shows, so that the cut never runs through a secret that is shown by half. */
const UNPARSED_LIMIT = 65_536;

/** The start of a body that became no envelope. */
export const unusedBody = (problem: Problem, request: FastifyRequest): Rejection["body"] => {
  const { body } = problem.extras;
  if (body !== undefined) {
    const text = Buffer.from(body.subarray(0, UNPARSED_LIMIT)).toString("utf8");
    return { text, bytes: body.length };
  }
  if (request.body === undefined || request.body === null) return undefined;
  const text = JSON.stringify(request.body);
  return { text: text.slice(0, UNPARSED_LIMIT), bytes: Buffer.byteLength(text) };
};

/** As the caller announced it. */
export const bodyBytes = (request: FastifyRequest): number => {
  const bytes = Number(request.headers["content-length"] ?? 0);
  return Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : 0;
};
