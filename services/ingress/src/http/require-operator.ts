import type { Role } from "@portcullis/contracts";
import type { FastifyRequest } from "fastify";
import type { Operator, Operators } from "../adapters/operators.ts";
import { credentialOf } from "./credentials.ts";
import { Problem } from "./problem.ts";

/**
 * The operator behind a request.
 * @throws Problem where the token is not known or the role may not do this
 */
export const requireOperator = (
  operators: Operators,
  request: FastifyRequest,
  roles: readonly Role[],
): Operator => {
  const operator = operators.authenticate(credentialOf(request.headers));
  if (operator === undefined) throw new Problem("invalid_operator_token");
  if (!roles.includes(operator.role)) throw new Problem("role_not_allowed");
  return operator;
};
